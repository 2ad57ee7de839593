package shop.argosy.commerce.orders.boundary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.orders.FirstSteps;
import shop.argosy.kernel.Money;

/**
 * The dashboard's first page. Days are the shop's own.
 *
 * @param testPayments nobody pays with real money here: all providers are for trying out
 */
public record SummaryJson(String currency, Sum today, @JsonProperty("last_30_days") Period last30Days, int openOrders, int unfulfilledOrders, List<Low> lowStock, int paidNotPlaced,
        List<FirstSteps.Step> steps, boolean testPayments) {

    public record Sum(int orders, Money revenue) {
    }

    public record Period(int orders, Money revenue, List<Day> byDay) {
    }

    public record Day(LocalDate date, int orders, Money revenue) {
    }

    public record Low(UUID productId, String title, String variantTitle, long available) {
    }
}

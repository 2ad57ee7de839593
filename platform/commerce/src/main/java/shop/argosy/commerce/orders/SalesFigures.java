package shop.argosy.commerce.orders;

import java.time.LocalDate;
import java.util.List;

/**
 * What was sold, day by day in the shop's time zone, cancelled orders left out. Amounts are minor units: totals less
 * what was paid back.
 *
 * @param days only those with orders, oldest first
 */
public record SalesFigures(List<Day> days, int openOrders, int unfulfilledOrders, boolean anyOrder) {

    public record Day(LocalDate date, int orders, long revenue) {
    }
}

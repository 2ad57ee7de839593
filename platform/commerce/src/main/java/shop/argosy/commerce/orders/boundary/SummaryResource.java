package shop.argosy.commerce.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.argosy.commerce.catalog.SellableVariant;
import shop.argosy.commerce.catalog.Variants;
import shop.argosy.commerce.inventory.LowStock;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.markets.ShopProfile;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.commerce.orders.FirstSteps;
import shop.argosy.commerce.orders.Sales;
import shop.argosy.commerce.orders.SalesFigures;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Money;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

/** How the shop is doing, for its staff. */
@Path("/platform/api/v1/shops/{shop}/summary")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SummaryResource {

    private static final int DAYS = 30;
    private static final int LOW_STOCK = 10;

    private final StaffAccess access;
    private final Tenants tenants;
    private final Shops shops;
    private final Sales sales;
    private final Stock stock;
    private final Variants variants;
    private final Payments payments;
    private final FirstSteps steps;

    @Inject
    public SummaryResource(StaffAccess access, Tenants tenants, Shops shops, Sales sales, Stock stock, Variants variants, Payments payments, FirstSteps steps) {
        this.access = access;
        this.tenants = tenants;
        this.shops = shops;
        this.sales = sales;
        this.stock = stock;
        this.variants = variants;
        this.payments = payments;
        this.steps = steps;
    }

    /** For CDI's proxy alone. */
    protected SummaryResource() {
        this(null, null, null, null, null, null, null, null);
    }

    @Summary("What a merchant looks at first")
    @GET
    public SummaryJson summary(@PathParam("shop") String shop) {
        ShopAccess entered = access.to(shop);
        return tenants.in(entered.tenant(), this::summary);
    }

    private SummaryJson summary(TenantTx tx) {
        ShopProfile shop = shops.of(tx);
        SalesFigures figures = sales.last(tx, DAYS, shop.timeZone());
        List<SummaryJson.Day> days = days(figures, sales.today(shop.timeZone()), shop);
        SummaryJson.Day today = days.getLast();
        Money revenue = days.stream().map(SummaryJson.Day::revenue).reduce(Money.zero(shop.currency()), Money::plus);
        var period = new SummaryJson.Period(days.stream().mapToInt(SummaryJson.Day::orders).sum(), revenue, days);
        return new SummaryJson(shop.currency().getCurrencyCode(), new SummaryJson.Sum(today.orders(), today.revenue()), period, figures.openOrders(),
                figures.unfulfilledOrders(), low(tx), payments.paidNotPlaced(tx), steps.of(tx, figures.anyOrder()), steps.onlyTestPayments());
    }

    /** Every day of the period, those without orders too. */
    private static List<SummaryJson.Day> days(SalesFigures figures, LocalDate today, ShopProfile shop) {
        Map<LocalDate, SalesFigures.Day> sold = figures.days().stream().collect(Collectors.toMap(SalesFigures.Day::date, Function.identity()));
        return Stream.iterate(today.minusDays(DAYS - 1L), date -> !date.isAfter(today), date -> date.plusDays(1)).map(date -> {
            SalesFigures.Day day = sold.getOrDefault(date, new SalesFigures.Day(date, 0, 0));
            return new SummaryJson.Day(date, day.orders(), new Money(day.revenue(), shop.currency()));
        }).toList();
    }

    private List<SummaryJson.Low> low(TenantTx tx) {
        List<LowStock> low = stock.low(tx, LOW_STOCK);
        Map<UUID, LowStock> few = low.stream().collect(Collectors.toMap(LowStock::variantId, Function.identity()));
        return variants.byIds(tx, low.stream().map(LowStock::variantId).toList()).stream().filter(SellableVariant::active)
                .map(variant -> new SummaryJson.Low(variant.productId(), variant.productTitle(), variant.variant().title(), few.get(variant.variant().id()).available())).toList();
    }
}

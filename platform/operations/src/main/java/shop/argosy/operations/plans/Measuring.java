package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.commerce.orders.Sales;
import shop.argosy.commerce.orders.SalesFigures;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.search.ProductIndexer;

/** Looks at one shop and counts: its use, its sales, and how far its workers are behind. */
@ApplicationScoped
public class Measuring {

    static final int DAYS = 31;

    private final Catalog catalog;
    private final Shops shops;
    private final Sales sales;
    private final Blobs blobs;
    private final Outbox outbox;
    private final Jobs jobs;
    private final ProductIndexer indexer;
    private final ApiCalls calls;
    private final Clock clock;

    @Inject
    public Measuring(Catalog catalog, Shops shops, Sales sales, Blobs blobs, Outbox outbox, Jobs jobs, ProductIndexer indexer, ApiCalls calls, Clock clock) {
        this.catalog = catalog;
        this.shops = shops;
        this.sales = sales;
        this.blobs = blobs;
        this.outbox = outbox;
        this.jobs = jobs;
        this.indexer = indexer;
        this.calls = calls;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected Measuring() {
        this(null, null, null, null, null, null, null, null, null);
    }

    public Measured shop(TenantTx tx) {
        var profile = shops.of(tx);
        SalesFigures figures = sales.last(tx, DAYS, profile.timeZone());
        return new Measured(clock.instant(), use(tx, figures, profile.timeZone()), profile.currency(), figures, outbox.backlog(tx), outbox.backlog(tx, indexer), jobs.backlog(tx));
    }

    /** The use alone. */
    public ShopUse use(TenantTx tx) {
        ZoneId zone = shops.of(tx).timeZone();
        return use(tx, sales.last(tx, DAYS, zone), zone);
    }

    private ShopUse use(TenantTx tx, SalesFigures figures, ZoneId zone) {
        long products = catalog.count(tx, ProductStatus.ACTIVE) + catalog.count(tx, ProductStatus.DRAFT);
        LocalDate today = sales.today(zone);
        long orders = figures.days().stream().filter(day -> YearMonth.from(day.date()).equals(YearMonth.from(today))).mapToLong(SalesFigures.Day::orders).sum();
        return new ShopUse(products, blobs.bytes(tx), calls.of(tx.tenant().id()), orders);
    }
}

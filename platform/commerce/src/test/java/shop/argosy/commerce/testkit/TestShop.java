package shop.argosy.commerce.testkit;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.CollectionSetup;
import shop.argosy.commerce.catalog.Collections;
import shop.argosy.commerce.catalog.ImageDraft;
import shop.argosy.commerce.catalog.PricedProducts;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.ProductEditing;
import shop.argosy.commerce.catalog.ProductImages;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.Upsert;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.commerce.catalog.Variants;
import shop.argosy.commerce.inventory.Reservations;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.inventory.StockLocations;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.markets.NewShop;
import shop.argosy.commerce.markets.ShopSetup;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;

/** A live shop in a schema of its own, in euros, with the features that sell. */
public final class TestShop {

    private static final AtomicInteger COUNT = new AtomicInteger();
    public static final Actor OWNER = Actor.account(Uuid7.next());

    private final Foundation foundation = TestPlatform.foundation();
    public final Tenant tenant;
    public final StockLocations locations = new StockLocations();
    public final Stock stock = new Stock(locations, foundation.outbox());
    public final Reservations reservations = new Reservations(foundation.outbox());
    public final Markets markets = new Markets();
    public final Shops shops = new Shops(foundation.outbox(), foundation.audit());
    public final ShopSetup setup = new ShopSetup(locations);
    public final Prices prices = new Prices(Clock.systemUTC());
    public final Catalog catalog = new Catalog(prices);
    public final Variants variants = new Variants();
    public final Collections collections = new Collections();
    public final PricedProducts priced = new PricedProducts(catalog, prices, stock);
    public final Upsert upsert = new Upsert(markets, prices, stock, foundation.blobs(), foundation.outbox());
    public final ProductEditing editing = new ProductEditing(markets, prices, stock, foundation.blobs(), foundation.outbox(), foundation.audit());
    public final ProductImages images = new ProductImages(foundation.blobs(), foundation.outbox(), foundation.audit());
    public final CollectionSetup collectionSetup = new CollectionSetup(foundation.blobs(), foundation.outbox());

    private TestShop() {
        tenant = foundation.newTenant("test-" + COUNT.incrementAndGet());
    }

    /** A shop with its first rows. */
    public static TestShop open() {
        TestShop shop = empty();
        shop.run(tx -> shop.setup.create(tx, newShop()));
        return shop;
    }

    /** A schema without any rows. */
    public static TestShop empty() {
        return new TestShop();
    }

    public static NewShop newShop() {
        return new NewShop("Tide", "DE", Currency.getInstance("EUR"), List.of("en", "zh-CN"), ZoneId.of("Europe/Berlin"), "none", null);
    }

    public <T> T in(Function<TenantTx, T> work) {
        return foundation.tenants().patiently(tenant, work);
    }

    public void run(Consumer<TenantTx> work) {
        in(tx -> {
            work.accept(tx);
            return null;
        });
    }

    public Market market() {
        return in(markets::primary);
    }

    /** An active product with one variant at 19.99 EUR. @return the variant's id */
    public UUID product(String handle, long onHand) {
        UUID product = in(tx -> upsert.product(tx, draft(handle, single(1999, onHand)))).id();
        return in(tx -> catalog.byId(tx, product)).orElseThrow().variants().getFirst().id();
    }

    public static VariantDraft single(long cents, Long onHand) {
        return VariantDraft.single(price(cents), onHand);
    }

    public static VariantDraft unpriced() {
        return VariantDraft.single(null, 5L);
    }

    public static VariantPrice price(long cents) {
        return new VariantPrice(Money.of(cents, "EUR"), null);
    }

    public static ProductDraft draft(String handle, VariantDraft variant, ImageDraft... images) {
        return new ProductDraft(handle, "Title of " + handle, "<p>Text</p>", "Vendor", "Type", List.of("new"), List.of(), ProductStatus.ACTIVE, List.of(variant), List.of(images));
    }
}

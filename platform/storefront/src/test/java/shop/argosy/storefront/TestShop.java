package shop.argosy.storefront;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.CollectionDraft;
import shop.argosy.commerce.catalog.CollectionSetup;
import shop.argosy.commerce.catalog.Collections;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.Upsert;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.inventory.StockLocations;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.markets.NewShop;
import shop.argosy.commerce.markets.ShopSetup;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Tenant;
import shop.argosy.storefront.content.ContentPages;
import shop.argosy.storefront.content.ContentSetup;
import shop.argosy.storefront.content.MenuItem;
import shop.argosy.storefront.content.MenuTarget;
import shop.argosy.storefront.content.Menus;
import shop.argosy.storefront.content.Translations;
import shop.argosy.storefront.themes.Publications;
import shop.argosy.storefront.themes.Themes;
import shop.argosy.storefront.themes.page.Sources;
import shop.argosy.storefront.themes.page.Visit;
import shop.argosy.storefront.themes.page.VisitRequest;
import shop.argosy.storefront.themes.page.Visits;

/** A shop of its own in a real database, in euros and English, with a few products, a page and two menus. */
public final class TestShop {

    public static final Currency EUR = Currency.getInstance("EUR");
    public static final Foundation FOUNDATION = TestPlatform.foundation();
    public static final Markets MARKETS = new Markets();
    public static final StockLocations LOCATIONS = new StockLocations();
    public static final Stock STOCK = new Stock(LOCATIONS, FOUNDATION.outbox());
    public static final Prices PRICES = new Prices(Clock.systemUTC());
    public static final Publications PUBLICATIONS = new Publications();
    public static final Themes THEMES = new Themes();
    public static final ContentSetup CONTENT = new ContentSetup();
    public static final Upsert UPSERT = new Upsert(MARKETS, PRICES, STOCK, FOUNDATION.blobs(), FOUNDATION.outbox());
    public static final CollectionSetup COLLECTIONS = new CollectionSetup(FOUNDATION.blobs(), FOUNDATION.outbox());
    public static final Visits VISITS = new Visits(new Shops(FOUNDATION.outbox(), FOUNDATION.audit()), MARKETS, PUBLICATIONS, THEMES,
            new Sources(new Catalog(PRICES), new Collections(), PRICES, STOCK, new ContentPages(), new Menus(), new Translations()));

    public final Tenant tenant;

    public TestShop(String address) {
        tenant = FOUNDATION.newTenant(address);
        in(tx -> {
            new ShopSetup(LOCATIONS).create(tx, new NewShop("Salt & <Stone>", "DE", EUR, List.of("en", "de", "zh-CN", "ar"), ZoneId.of("Europe/Berlin"), "none", null));
            var storefront = MARKETS.primary(tx).storefrontId();
            CONTENT.page(tx, "about", "About us", "<p>We make soap.</p><script>alert(1)</script>");
            CONTENT.menu(tx, storefront, "main-menu", "Main", List.of(MenuItem.of("All", MenuTarget.COLLECTION, "all"),
                    MenuItem.of("About", MenuTarget.PAGE, "about")));
            CONTENT.menu(tx, storefront, "footer", "Footer", List.of(MenuItem.of("Home", MenuTarget.HOME, "")));
            return null;
        });
    }

    public <T> T in(Function<TenantTx, T> work) {
        return FOUNDATION.tenants().in(tenant, work);
    }

    public void product(String handle, String title, long cents, long stock) {
        in(tx -> UPSERT.product(tx, new ProductDraft(handle, title, "<p>Good.</p>", "Maker", "Thing", List.of("new"), List.of(), ProductStatus.ACTIVE,
                List.of(VariantDraft.single(price(cents), stock)), null)));
    }

    public void shirt() {
        in(tx -> UPSERT.product(tx, new ProductDraft("shirt", "Shirt", "<p>Soft.</p>", "Maker", "Shirt", List.of(), List.of("Size", "Colour"), ProductStatus.ACTIVE,
                List.of(variant("Small", "Red", 1999, 3), variant("Large", "Red", 2499, 0), variant("Large", "Blue", 2499, 30)), null)));
    }

    public void collection(String handle, String title, String... products) {
        in(tx -> COLLECTIONS.upsert(tx, new CollectionDraft(handle, title, "<p>Chosen.</p>", null, List.of(products))));
    }

    /** Works with a visit to that path, in that language ({@code null} for the shop's own). */
    public <T> T visit(String locale, String path, Map<String, String> query, Function<Visit, T> work) {
        return in(tx -> work.apply(VISITS.open(tx, origin(), locale, new VisitRequest(tenant.address() + ".localhost:8080", path, query, List.of())).orElseThrow()));
    }

    public String origin() {
        return "http://" + tenant.address() + ".localhost:8080";
    }

    private static VariantDraft variant(String size, String colour, long cents, long stock) {
        return new VariantDraft(List.of(size, colour), size + "-" + colour, null, 200, true, true, true, false, price(cents), stock, null);
    }

    private static VariantPrice price(long cents) {
        return new VariantPrice(new Money(cents, EUR), null);
    }
}

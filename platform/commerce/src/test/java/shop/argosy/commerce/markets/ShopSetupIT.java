package shop.argosy.commerce.markets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static shop.argosy.schema.default_schema.Tables.AUDIT_ENTRY;
import static shop.argosy.schema.default_schema.Tables.EVENT;
import static shop.argosy.schema.default_schema.Tables.MARKET;
import static shop.argosy.schema.default_schema.Tables.PRICE_LIST;
import static shop.argosy.schema.default_schema.Tables.SHOP;
import static shop.argosy.schema.default_schema.Tables.STOCK_LOCATION;
import static shop.argosy.schema.default_schema.Tables.STOREFRONT;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.testkit.TestShop;
import shop.argosy.kernel.Problem;

class ShopSetupIT {

    @Test
    void howeverOftenAShopIsSetUpItHasOneOfEach() throws Exception {
        TestShop shop = TestShop.empty();
        Callable<ShopProfile> setUp = () -> shop.in(tx -> shop.setup.create(tx, TestShop.newShop()));
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(IntStream.range(0, 6).mapToObj(time -> setUp).toList())) {
                assertEquals(shop.tenant.id(), done.get().id());
            }
        }
        for (Table<?> table : List.of(SHOP, STOREFRONT, MARKET, PRICE_LIST, STOCK_LOCATION)) {
            int rows = shop.in(tx -> tx.sql().fetchCount(table));
            assertEquals(1, rows, table.getName());
        }
    }

    @Test
    void theFirstMarketSellsToTheWorldInTheShopsCurrencyAndLanguages() {
        Market market = TestShop.open().market();
        assertEquals("main", market.handle());
        assertEquals(List.of(), market.countries());
        assertEquals(List.of("en", "zh-CN"), market.locales());
        assertEquals("EUR", market.currency().getCurrencyCode());
    }

    @Test
    void aChoiceThatTheShopDoesNotHaveIsNamed() {
        TestShop shop = TestShop.open();
        assertEquals(shop.market(), shop.in(tx -> shop.markets.resolve(tx, new MarketChoice("main", "zh", "eur"))));
        assertEquals("/market", pointer(shop, new MarketChoice("moon", null, null)));
        assertEquals("/locale", pointer(shop, new MarketChoice(null, "fr", null)));
        assertEquals("/currency", pointer(shop, new MarketChoice(null, null, "USD")));
    }

    @Test
    void settingsChangeUnderTheVersionThatWasRead() {
        TestShop shop = TestShop.open();
        var change = new ShopChange("Ebb", null, "hello@ebb.example");
        ShopProfile changed = shop.in(tx -> shop.shops.update(tx, TestShop.OWNER, change, 1));
        assertEquals("Ebb", changed.name());
        assertEquals("hello@ebb.example", changed.contactEmail());
        assertEquals("Europe/Berlin", changed.timeZone().getId());
        assertEquals(2, changed.version());
        assertEquals("changed-meanwhile", assertThrows(Problem.class, () -> shop.run(tx -> shop.shops.update(tx, TestShop.OWNER, change, 1))).code());
        assertEquals(2, shop.in(tx -> shop.shops.update(tx, TestShop.OWNER, change, 2)).version());
        int events = shop.in(tx -> tx.sql().fetchCount(EVENT, EVENT.TYPE.eq(Shops.SHOP_CHANGED)));
        int audits = shop.in(tx -> tx.sql().fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACTION.eq("shop.changed")));
        assertEquals(1, events);
        assertEquals(1, audits);
    }

    private static String pointer(TestShop shop, MarketChoice choice) {
        return assertThrows(Problem.class, () -> shop.run(tx -> shop.markets.resolve(tx, choice))).errors().getFirst().pointer();
    }
}

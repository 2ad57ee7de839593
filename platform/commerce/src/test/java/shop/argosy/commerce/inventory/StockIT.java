package shop.argosy.commerce.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.schema.default_schema.Tables.STOCK_LEDGER;
import static shop.argosy.schema.default_schema.Tables.STOCK_LOCATION;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.testkit.TestPayments;
import shop.argosy.commerce.testkit.TestShop;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Uuid7;

class StockIT {

    private static TestShop shop;

    @BeforeAll
    static void open() {
        shop = TestShop.open();
    }

    @Test
    void aCountIsWrittenWithTheDifferenceInTheLedger() {
        UUID variant = shop.product("counted", 4);
        var by = new StockReference("account", Uuid7.next());
        StockLevel level = shop.in(tx -> shop.stock.setOnHand(tx, variant, null, 9, by));
        assertEquals(9, level.onHand());
        assertEquals(List.of("initial 4 null", "adjusted 5 " + by.id()), ledger(variant));
        shop.run(tx -> shop.stock.setOnHand(tx, variant, null, 9, by));
        assertEquals(2, ledger(variant).size());
    }

    @Test
    void aCountBelowWhatIsPromisedIsRefusedAndChangesNothing() {
        UUID variant = shop.product("promised", 5);
        shop.run(tx -> shop.reservations.hold(tx, TestPayments.start(tx, shop.markets.primary(tx)), List.of(new StockClaim(variant, 3)), Instant.now().plusSeconds(60)));
        var problem = assertThrows(Problem.class, () -> shop.run(tx -> shop.stock.setOnHand(tx, variant, null, 2)));
        assertEquals(409, problem.status());
        assertEquals("below-reserved", problem.code());
        assertEquals(3L, problem.extras().get("reserved"));
        assertEquals(new StockState(5, 3, true, false), shop.in(tx -> shop.stock.of(tx, List.of(variant))).get(variant));
        assertEquals(0, shop.in(tx -> shop.stock.setOnHand(tx, variant, null, 3)).available());
    }

    @Test
    void impossibleCountsNameTheField() {
        UUID variant = shop.product("impossible", 1);
        for (long units : new long[] {-1, OnHand.HIGHEST + 1}) {
            var problem = assertThrows(Problem.class, () -> shop.run(tx -> shop.stock.setOnHand(tx, variant, null, units)));
            assertEquals(422, problem.status());
            assertEquals("/on_hand", problem.errors().getFirst().pointer());
        }
    }

    @Test
    void variantsAndLocationsOfNobodyOrOfAnotherShopAreNotFound() {
        UUID mine = shop.product("mine", 1);
        TestShop other = TestShop.open();
        UUID theirs = other.product("theirs", 7);
        UUID theirLocation = other.in(other.locations::primary);
        assertEquals(404, assertThrows(Problem.class, () -> shop.run(tx -> shop.stock.setOnHand(tx, theirs, null, 1))).status());
        assertEquals(404, assertThrows(Problem.class, () -> shop.run(tx -> shop.stock.setOnHand(tx, mine, theirLocation, 1))).status());
        assertEquals(7, other.in(tx -> other.stock.of(tx, List.of(theirs))).get(theirs).onHand());
        assertTrue(shop.in(tx -> shop.stock.of(tx, List.of(theirs))).isEmpty());
    }

    @Test
    void unitsAtSeveralPlacesAddUpAndAreHeldAtOne() {
        UUID variant = shop.product("two-places", 2);
        UUID second = Uuid7.next();
        shop.run(tx -> tx.sql().insertInto(STOCK_LOCATION).set(STOCK_LOCATION.ID, second).set(STOCK_LOCATION.NAME, "Second").set(STOCK_LOCATION.COUNTRY, "DE")
                .set(STOCK_LOCATION.IS_PRIMARY, false).execute());
        shop.run(tx -> shop.stock.setOnHand(tx, variant, second, 5));
        UUID payment = shop.in(tx -> TestPayments.start(tx, shop.markets.primary(tx)));
        shop.run(tx -> shop.reservations.hold(tx, payment, List.of(new StockClaim(variant, 4)), Instant.now().plusSeconds(60)));
        assertEquals(new StockState(7, 4, true, false), shop.in(tx -> shop.stock.of(tx, List.of(variant))).get(variant));
        assertEquals(List.of(new StockHolding(variant, second, 4)), shop.in(tx -> shop.reservations.consume(tx, payment)));
    }

    @Test
    void firstCountsAtAPlaceAtTheSameTimeAddUpInTheLedger() throws Exception {
        UUID variant = shop.product("both-count", 0);
        UUID place = Uuid7.next();
        shop.run(tx -> tx.sql().insertInto(STOCK_LOCATION).set(STOCK_LOCATION.ID, place).set(STOCK_LOCATION.NAME, "Third").set(STOCK_LOCATION.COUNTRY, "DE")
                .set(STOCK_LOCATION.IS_PRIMARY, false).execute());
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var counted : threads.invokeAll(IntStream.rangeClosed(1, 8).<Callable<Long>>mapToObj(units -> () -> shop.in(tx -> shop.stock.setOnHand(tx, variant, place, units)).onHand()).toList())) {
                assertTrue(counted.get() >= 1);
            }
        }
        long onHand = shop.in(tx -> shop.stock.of(tx, List.of(variant))).get(variant).onHand();
        long booked = shop.in(tx -> tx.sql().select(DSL.sum(STOCK_LEDGER.ON_HAND)).from(STOCK_LEDGER).where(STOCK_LEDGER.VARIANT_ID.eq(variant)).fetchSingle().value1().longValueExact());
        assertEquals(onHand, booked);
    }

    @Test
    void theLedgerCannotBeRewritten() {
        shop.product("booked", 4);
        assertThrows(DataAccessException.class, () -> shop.run(tx -> tx.sql().update(STOCK_LEDGER).set(STOCK_LEDGER.ON_HAND, 0L).execute()));
        assertThrows(DataAccessException.class, () -> shop.run(tx -> tx.sql().deleteFrom(STOCK_LEDGER).execute()));
    }

    @Test
    void sellingBeyondZeroCanOnlyEndOnceTheCountIsRight() {
        UUID variant = shop.product("policy", 0);
        shop.run(tx -> shop.stock.follow(tx, variant, new StockPolicy(true, true)));
        shop.run(tx -> shop.stock.setOnHand(tx, variant, null, -2));
        var problem = assertThrows(Problem.class, () -> shop.run(tx -> shop.stock.follow(tx, variant, new StockPolicy(true, false))));
        assertEquals("oversold", problem.code());
        shop.run(tx -> shop.stock.setOnHand(tx, variant, null, 0));
        shop.run(tx -> shop.stock.follow(tx, variant, new StockPolicy(true, false)));
        assertEquals(Availability.SOLD_OUT, shop.in(tx -> shop.stock.of(tx, List.of(variant))).get(variant).label());
    }

    @Test
    void fewUnitsAreListedFewestFirst() {
        TestShop own = TestShop.open();
        UUID three = own.product("three", 3);
        own.product("many", 6);
        UUID none = own.product("none", 0);
        assertEquals(List.of(none, three), own.in(tx -> own.stock.low(tx, 10)).stream().map(LowStock::variantId).toList());
    }

    private static List<String> ledger(UUID variant) {
        return shop.in(tx -> tx.sql().selectFrom(STOCK_LEDGER).where(STOCK_LEDGER.VARIANT_ID.eq(variant)).orderBy(STOCK_LEDGER.AT, STOCK_LEDGER.ID)
                .fetch(row -> row.getReason() + " " + row.getOnHand() + " " + row.getReferenceId()));
    }
}

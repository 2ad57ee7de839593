package shop.argosy.commerce.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static shop.argosy.schema.default_schema.Tables.EVENT;
import static shop.argosy.schema.default_schema.Tables.STOCK_LEDGER;
import static shop.argosy.schema.default_schema.Tables.STOCK_RESERVATION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.testkit.TestPayments;
import shop.argosy.commerce.testkit.TestShop;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Uuid7;

class ReservationsIT {

    private static final Instant LATER = Instant.now().plusSeconds(900);
    private static TestShop shop;
    private static Market market;

    @BeforeAll
    static void open() {
        shop = TestShop.open();
        market = shop.market();
    }

    @Test
    void aHundredBuyersOfTenUnitsGetExactlyTen() throws Exception {
        UUID variant = shop.product("flash-sale", 10);
        var outcomes = together(IntStream.range(0, 100).<Callable<String>>mapToObj(buyer -> () -> holdOne(variant)).toList());
        assertEquals(10, outcomes.stream().filter("held"::equals).count());
        assertEquals(90, outcomes.stream().filter("sold-out"::equals).count());
        assertEquals(new StockState(10, 10, true, false), state(variant));
        assertEquals(new StockState(10, 10, true, false), booked(variant));
    }

    @Test
    void buyersOfTheSameThingsInAnyOrderNeverWaitForEachOther() throws Exception {
        UUID one = shop.product("deadlock-one", 1_000);
        UUID two = shop.product("deadlock-two", 1_000);
        var outcomes = together(IntStream.range(0, 60).<Callable<String>>mapToObj(buyer -> () -> {
            var claims = buyer % 2 == 0 ? List.of(new StockClaim(one, 1), new StockClaim(two, 2)) : List.of(new StockClaim(two, 2), new StockClaim(one, 1));
            UUID payment = hold(claims);
            shop.run(tx -> endOrRelease(tx, payment, buyer));
            return "done";
        }).toList());
        assertEquals(60, outcomes.stream().filter("done"::equals).count());
        assertEquals(new StockState(970, 0, true, false), state(one));
        assertEquals(new StockState(940, 0, true, false), state(two));
        assertEquals(state(one), booked(one));
        assertEquals(state(two), booked(two));
    }

    @Test
    void oneMissingUnitHoldsNothingAndNamesEveryShortLine() {
        UUID plenty = shop.product("plenty", 5);
        UUID few = shop.product("few", 2);
        UUID unknown = Uuid7.next();
        var problem = assertThrows(Problem.class, () -> hold(List.of(new StockClaim(plenty, 1), new StockClaim(few, 2), new StockClaim(few, 1), new StockClaim(unknown, 1))));
        assertEquals(409, problem.status());
        assertEquals("sold-out", problem.code());
        assertEquals(List.of(new Shortage(few, 3, 2), new Shortage(unknown, 1, 0)), problem.extras().get("lines"));
        assertEquals(new StockState(5, 0, true, false), state(plenty));
        assertEquals(new StockState(2, 0, true, false), state(few));
    }

    @Test
    void releasedUnitsAreFreeAndCanBeHeldAgainByTheSamePayment() {
        UUID variant = shop.product("released", 3);
        UUID payment = hold(List.of(new StockClaim(variant, 3)));
        shop.run(tx -> shop.reservations.release(tx, payment));
        shop.run(tx -> shop.reservations.release(tx, payment));
        assertEquals(new StockState(3, 0, true, false), state(variant));
        var expired = assertThrows(Problem.class, () -> shop.run(tx -> shop.reservations.consume(tx, payment)));
        assertEquals("reservation-expired", expired.code());
        shop.run(tx -> shop.reservations.hold(tx, payment, List.of(new StockClaim(variant, 2)), LATER));
        assertEquals(new StockState(3, 2, true, false), state(variant));
        assertEquals(booked(variant), state(variant));
    }

    @Test
    void consumedUnitsLeaveOnceHoweverOftenItIsSaid() {
        UUID variant = shop.product("consumed", 8);
        UUID payment = hold(List.of(new StockClaim(variant, 3)));
        UUID location = shop.in(shop.locations::primary);
        var expected = List.of(new StockHolding(variant, location, 3));
        assertEquals(expected, shop.in(tx -> shop.reservations.consume(tx, payment)));
        assertEquals(expected, shop.in(tx -> shop.reservations.consume(tx, payment)));
        shop.run(tx -> shop.reservations.release(tx, payment));
        assertEquals(new StockState(5, 0, true, false), state(variant));
        shop.run(tx -> shop.reservations.restock(tx, variant, location, 2, new StockReference("refund", Uuid7.next())));
        assertEquals(new StockState(7, 0, true, false), state(variant));
        assertEquals(booked(variant), state(variant));
    }

    @Test
    void whatIsNotCountedIsNeverHeldAndWhatIsOversoldAlways() {
        UUID untracked = variant("untracked", false, false);
        UUID oversold = variant("oversold", true, true);
        UUID payment = hold(List.of(new StockClaim(untracked, 100), new StockClaim(oversold, 7)));
        assertEquals(0, state(untracked).reserved());
        assertEquals(-7, state(oversold).available());
        shop.run(tx -> shop.reservations.consume(tx, payment));
        assertEquals(new StockState(-7, 0, true, true), state(oversold));
        int rows = shop.in(tx -> tx.sql().fetchCount(STOCK_RESERVATION, STOCK_RESERVATION.PAYMENT_ID.eq(payment)));
        assertEquals(1, rows);
    }

    @Test
    void paymentsPastTheirTimeAreFoundLongestOverdueFirst() {
        UUID variant = shop.product("expiring", 10);
        Instant now = Instant.now();
        UUID late = hold(List.of(new StockClaim(variant, 1)), now.minusSeconds(5));
        UUID later = hold(List.of(new StockClaim(variant, 1)), now.minusSeconds(60));
        UUID fresh = hold(List.of(new StockClaim(variant, 1)), now.plusSeconds(60));
        List<UUID> expired = shop.in(tx -> shop.reservations.expired(tx, now, 100));
        assertEquals(List.of(later, late), expired);
        assertEquals(List.of(later), shop.in(tx -> shop.reservations.expired(tx, now, 1)));
        List.of(late, later, fresh).forEach(payment -> shop.run(tx -> shop.reservations.release(tx, payment)));
        assertEquals(List.of(), shop.in(tx -> shop.reservations.expired(tx, now, 100)));
    }

    @Test
    void onlyAChangeOfTheLabelIsTold() {
        UUID variant = shop.product("told", 8);
        assertEquals(0, availabilityEvents(variant));
        UUID payment = hold(List.of(new StockClaim(variant, 1)));
        assertEquals(0, availabilityEvents(variant));
        UUID second = hold(List.of(new StockClaim(variant, 2)));
        assertEquals(1, availabilityEvents(variant));
        shop.run(tx -> shop.reservations.consume(tx, payment));
        assertEquals(1, availabilityEvents(variant));
        shop.run(tx -> shop.reservations.release(tx, second));
        assertEquals(2, availabilityEvents(variant));
    }

    private static void endOrRelease(TenantTx tx, UUID payment, int buyer) {
        if (buyer % 4 < 2) {
            shop.reservations.consume(tx, payment);
        } else {
            shop.reservations.release(tx, payment);
        }
    }

    private static String holdOne(UUID variant) {
        try {
            hold(List.of(new StockClaim(variant, 1)));
            return "held";
        } catch (Problem e) {
            return e.code();
        }
    }

    private static UUID hold(List<StockClaim> claims) {
        return hold(claims, LATER);
    }

    private static UUID hold(List<StockClaim> claims, Instant until) {
        return shop.in(tx -> {
            UUID payment = TestPayments.start(tx, market);
            shop.reservations.hold(tx, payment, claims, until);
            return payment;
        });
    }

    private static UUID variant(String handle, boolean tracked, boolean oversell) {
        var variant = new VariantDraft(List.of(), null, null, 0, true, true, tracked, oversell, TestShop.price(100), 0L, null);
        UUID product = shop.in(tx -> shop.upsert.product(tx, TestShop.draft(handle, variant))).id();
        return shop.in(tx -> shop.catalog.byId(tx, product)).orElseThrow().variants().getFirst().id();
    }

    private static StockState state(UUID variant) {
        return shop.in(tx -> shop.stock.of(tx, List.of(variant))).get(variant);
    }

    /** What the ledger's rows add up to. */
    private static StockState booked(UUID variant) {
        return shop.in(tx -> tx.sql().select(DSL.sum(STOCK_LEDGER.ON_HAND), DSL.sum(STOCK_LEDGER.RESERVED)).from(STOCK_LEDGER).where(STOCK_LEDGER.VARIANT_ID.eq(variant))
                .fetchSingle(sums -> new StockState(sums.value1().longValueExact(), sums.value2().longValueExact(), true, false)));
    }

    private static int availabilityEvents(UUID variant) {
        return shop.in(tx -> tx.sql().fetchCount(EVENT, EVENT.AGGREGATE_ID.eq(variant), EVENT.TYPE.eq(Stock.AVAILABILITY_CHANGED)));
    }

    private static List<String> together(List<Callable<String>> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> future : threads.invokeAll(work)) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}

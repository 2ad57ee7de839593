package shop.argosy.commerce.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.argosy.schema.default_schema.Tables.MONEY_LEDGER;
import static shop.argosy.schema.default_schema.Tables.ORDERS;
import static shop.argosy.schema.default_schema.Tables.PAYMENT;
import static shop.argosy.schema.default_schema.Tables.STOCK_LEDGER;
import static shop.argosy.schema.default_schema.Tables.STOCK_LEVEL;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.TenantTx;

/** What must always hold of money, stock and orders. */
public final class Books {

    private Books() {
    }

    /** Our books equal the provider's, every captured payment has its order or went back, levels equal their ledger. */
    public static void check(TestCheckout checkout) {
        awaitCaptures(checkout);
        checkout.shop.run(tx -> {
            assertEquals(theirs(checkout), ours(tx));
            assertEquals(ours(tx), ledger(tx));
            assertEquals(0, tx.sql().fetchCount(PAYMENT, PAYMENT.ORDER_ID.isNull(), PAYMENT.CAPTURED.gt(PAYMENT.REFUNDED)));
            assertEquals(tx.sql().fetchCount(ORDERS), tx.sql().fetchCount(PAYMENT, PAYMENT.ORDER_ID.isNotNull()));
            assertEquals(levels(tx), counted(tx));
        });
    }

    /** Captures run beside the request that placed the order: for a moment the provider knows more than the shop. */
    private static void awaitCaptures(TestCheckout checkout) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!theirs(checkout).equals(checkout.shop.in(Books::ours)) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static Map<String, List<Long>> theirs(TestCheckout checkout) {
        var sums = new TreeMap<String, List<Long>>();
        checkout.sandbox.books().balances(checkout.tenant().id().toString()).stream().filter(balance -> balance.captured().amount() > 0)
                .forEach(balance -> sums.put(balance.reference(), List.of(balance.captures(), balance.captured().amount(), balance.refunded().amount())));
        return sums;
    }

    private static Map<String, List<Long>> ours(TenantTx tx) {
        var sums = new TreeMap<String, List<Long>>();
        tx.sql().selectFrom(PAYMENT).where(PAYMENT.CAPTURED.gt(0L)).forEach(row -> sums.put(row.getId().toString(), List.of(1L, row.getCaptured(), row.getRefunded())));
        return sums;
    }

    private static Map<String, List<Long>> ledger(TenantTx tx) {
        var sums = new TreeMap<String, List<Long>>();
        var captured = DSL.sum(DSL.when(MONEY_LEDGER.KIND.eq("captured"), MONEY_LEDGER.AMOUNT).else_(0L));
        var refunded = DSL.sum(DSL.when(MONEY_LEDGER.KIND.eq("refunded"), MONEY_LEDGER.AMOUNT).else_(0L));
        tx.sql().select(MONEY_LEDGER.PAYMENT_ID, captured, refunded).from(MONEY_LEDGER).groupBy(MONEY_LEDGER.PAYMENT_ID).having(captured.gt(BigDecimal.ZERO))
                .forEach(row -> sums.put(row.value1().toString(), List.of(1L, row.value2().longValue(), row.value3().longValue())));
        return sums;
    }

    private static List<List<Object>> levels(TenantTx tx) {
        return tx.sql().select(STOCK_LEVEL.VARIANT_ID, STOCK_LEVEL.ON_HAND, STOCK_LEVEL.RESERVED).from(STOCK_LEVEL)
                .where(STOCK_LEVEL.ON_HAND.ne(0L).or(STOCK_LEVEL.RESERVED.ne(0L))).orderBy(STOCK_LEVEL.VARIANT_ID).fetch(row -> List.of(row.intoArray()));
    }

    private static List<List<Object>> counted(TenantTx tx) {
        var onHand = DSL.sum(STOCK_LEDGER.ON_HAND).cast(Long.class);
        var reserved = DSL.sum(STOCK_LEDGER.RESERVED).cast(Long.class);
        return tx.sql().select(STOCK_LEDGER.VARIANT_ID, onHand, reserved).from(STOCK_LEDGER).groupBy(STOCK_LEDGER.VARIANT_ID)
                .having(onHand.ne(0L).or(reserved.ne(0L))).orderBy(STOCK_LEDGER.VARIANT_ID).fetch(row -> List.of(row.intoArray()));
    }
}

package shop.argosy.commerce.orders.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static shop.argosy.schema.default_schema.Tables.ORDERS;
import static shop.argosy.schema.default_schema.Tables.REFUND;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jooq.Field;
import shop.argosy.commerce.orders.SalesFigures;
import shop.argosy.commerce.orders.SalesFigures.Day;
import shop.argosy.foundation.tenancy.TenantTx;

/** Sums over orders. */
public final class SalesRows {

    public SalesFigures since(TenantTx tx, Instant since, ZoneId zone) {
        int open = tx.sql().fetchCount(ORDERS, ORDERS.STATUS.eq("open"));
        int unfulfilled = tx.sql().fetchCount(ORDERS, ORDERS.STATUS.eq("open"), ORDERS.FULFILMENT_STATUS.in("unfulfilled", "partial"));
        return new SalesFigures(days(tx, since, zone), open, unfulfilled, tx.sql().fetchExists(ORDERS));
    }

    private static List<Day> days(TenantTx tx, Instant since, ZoneId zone) {
        Field<LocalDate> day = field("({0} at time zone {1})::date", LocalDate.class, ORDERS.PLACED_AT, val(zone.getId()));
        var orders = tx.sql().select(day.as("day"), ORDERS.TOTAL.minus(paidBack()).as("net")).from(ORDERS)
                .where(ORDERS.PLACED_AT.ge(since), ORDERS.STATUS.ne("cancelled")).asTable("orders_of_days");
        Field<LocalDate> date = orders.field("day", LocalDate.class);
        return tx.sql().select(date, count(), sum(orders.field("net", Long.class))).from(orders).groupBy(date).orderBy(date)
                .fetch(row -> new Day(row.value1(), row.value2(), row.value3().longValue()));
    }

    private static Field<Long> paidBack() {
        return coalesce(field(select(sum(REFUND.AMOUNT)).from(REFUND).where(REFUND.ORDER_ID.eq(ORDERS.ID), REFUND.STATUS.eq("done"))).cast(Long.class), 0L);
    }
}

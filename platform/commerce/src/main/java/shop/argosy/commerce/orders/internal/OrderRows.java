package shop.argosy.commerce.orders.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static shop.argosy.schema.default_schema.Sequences.ORDER_NUMBER;
import static shop.argosy.schema.default_schema.Tables.ORDERS;
import static shop.argosy.schema.default_schema.Tables.ORDER_LINE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import shop.argosy.commerce.orders.Buyer;
import shop.argosy.commerce.orders.FulfilmentStatus;
import shop.argosy.commerce.orders.NewOrder;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderQuery;
import shop.argosy.commerce.orders.OrderStatus;
import shop.argosy.commerce.orders.OrderSummary;
import shop.argosy.commerce.orders.PaymentStanding;
import shop.argosy.commerce.orders.Standing;
import shop.argosy.commerce.orders.Totals;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.sealing.PersonKey;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Sealed;
import shop.argosy.kernel.Secret;
import shop.argosy.kernel.Uuid7;
import shop.argosy.schema.default_schema.tables.records.OrdersRecord;

/** Rows of orders. */
public final class OrderRows {

    private final LineRows lines = new LineRows();

    /** A row of a list, its person still sealed. */
    public record Listed(UUID id, String number, Instant placedAt, Standing standing, String locale, UUID dataKeyId, Sealed<String> email,
            Sealed<PostalAddress> shippingAddress, Sealed<PostalAddress> billingAddress, int itemsCount, Money total) {

        public OrderSummary open(PersonKey key) {
            var buyer = new Buyer(key.open(email), key.open(shippingAddress, PostalAddress.class), key.open(billingAddress, PostalAddress.class));
            return new OrderSummary(id, number, placedAt, standing, buyer.name(locale), buyer.email(), itemsCount, total);
        }
    }

    public UUID insert(TenantTx tx, NewOrder order, Standing standing) {
        UUID id = Uuid7.next();
        String number = Long.toString(tx.sql().nextval(ORDER_NUMBER));
        var totals = order.totals();
        tx.sql().insertInto(ORDERS).set(ORDERS.ID, id).set(ORDERS.NUMBER, number).set(ORDERS.TOKEN, Secret.ofBits128())
                .set(ORDERS.CART_ID, order.origin().cartId()).set(ORDERS.STOREFRONT_ID, order.origin().storefrontId()).set(ORDERS.MARKET_ID, order.origin().marketId())
                .set(ORDERS.LOCALE, order.origin().locale()).set(ORDERS.CHANNEL, order.origin().channel())
                .set(ORDERS.CURRENCY, totals.total().currency().getCurrencyCode()).set(ORDERS.DATA_KEY_ID, order.person().dataKeyId())
                .set(ORDERS.EMAIL, order.person().email()).set(ORDERS.SHIPPING_ADDRESS, order.person().shippingAddress())
                .set(ORDERS.BILLING_ADDRESS, order.person().billingAddress()).set(ORDERS.SHIPPING_METHOD, order.shippingMethod())
                .set(ORDERS.SUBTOTAL, totals.subtotal().amount()).set(ORDERS.DISCOUNT, totals.discount().amount()).set(ORDERS.SHIPPING, totals.shipping().amount())
                .set(ORDERS.TAX, totals.tax().amount()).set(ORDERS.TOTAL, totals.total().amount()).set(ORDERS.RULES, JSONB.jsonb(Json.write(totals.rules())))
                .set(ORDERS.STATUS, column(standing.status())).set(ORDERS.PAYMENT_STATUS, column(standing.payment())).set(ORDERS.FULFILMENT_STATUS, column(standing.fulfilment()))
                .execute();
        lines.insert(tx, id, order.lines());
        return id;
    }

    public Optional<Order> byId(TenantTx tx, UUID id) {
        return one(tx, ORDERS.ID.eq(id));
    }

    public Optional<Order> byNumber(TenantTx tx, String number) {
        return one(tx, ORDERS.NUMBER.eq(number));
    }

    public Optional<Order> byToken(TenantTx tx, String token) {
        return one(tx, ORDERS.TOKEN.eq(token));
    }

    public Optional<Order> ofCart(TenantTx tx, String cartId) {
        return one(tx, ORDERS.CART_ID.eq(cartId));
    }

    public Set<String> cartsAmong(TenantTx tx, Collection<String> carts) {
        return tx.sql().select(ORDERS.CART_ID).from(ORDERS).where(ORDERS.CART_ID.in(carts)).fetchSet(ORDERS.CART_ID);
    }

    public Buyer buyer(TenantTx tx, UUID id, PersonKey key) {
        return tx.sql().select(ORDERS.EMAIL, ORDERS.SHIPPING_ADDRESS, ORDERS.BILLING_ADDRESS).from(ORDERS).where(ORDERS.ID.eq(id))
                .fetchSingle(row -> new Buyer(key.open(row.value1()), key.open(row.value2(), PostalAddress.class), key.open(row.value3(), PostalAddress.class)));
    }

    public void standing(TenantTx tx, UUID id, Standing standing) {
        tx.sql().update(ORDERS).set(ORDERS.STATUS, column(standing.status())).set(ORDERS.PAYMENT_STATUS, column(standing.payment()))
                .set(ORDERS.FULFILMENT_STATUS, column(standing.fulfilment())).set(ORDERS.VERSION, ORDERS.VERSION.plus(1)).set(ORDERS.UPDATED_AT, DSL.currentInstant())
                .where(ORDERS.ID.eq(id)).execute();
    }

    /**
     * One more than the limit, the newest first.
     *
     * @param people keys of those whom the query's text names
     */
    public List<Listed> list(TenantTx tx, OrderQuery query, Select<Record1<UUID>> people) {
        var count = coalesce(DSL.field(select(sum(ORDER_LINE.QUANTITY)).from(ORDER_LINE).where(ORDER_LINE.ORDER_ID.eq(ORDERS.ID))), 0).cast(Integer.class);
        return tx.sql().select(ORDERS.asterisk(), count).from(ORDERS).where(matches(query, people))
                .orderBy(ORDERS.PLACED_AT.desc(), ORDERS.ID.desc()).limit(query.limit() + 1)
                .fetch(found -> {
                    OrdersRecord order = found.into(ORDERS);
                    return new Listed(order.getId(), order.getNumber(), order.getPlacedAt(), standing(order), order.getLocale(), order.getDataKeyId(), order.getEmail(),
                            order.getShippingAddress(), order.getBillingAddress(), found.get(count), Money.of(order.getTotal(), order.getCurrency()));
                });
    }

    private static Condition matches(OrderQuery query, Select<Record1<UUID>> people) {
        Condition condition = query.text() == null ? DSL.noCondition() : ORDERS.NUMBER.startsWith(query.text()).or(ORDERS.DATA_KEY_ID.in(people));
        condition = query.status() == null ? condition : condition.and(ORDERS.STATUS.eq(query.status()));
        condition = query.paymentStatus() == null ? condition : condition.and(ORDERS.PAYMENT_STATUS.eq(query.paymentStatus()));
        condition = query.fulfilmentStatus() == null ? condition : condition.and(ORDERS.FULFILMENT_STATUS.eq(query.fulfilmentStatus()));
        return query.after() == null ? condition : condition.and(row(ORDERS.PLACED_AT, ORDERS.ID).lt(query.after().at(), query.after().id()));
    }

    private Optional<Order> one(TenantTx tx, Condition condition) {
        return tx.sql().selectFrom(ORDERS).where(condition).fetchOptional(row -> read(tx, row));
    }

    private Order read(TenantTx tx, OrdersRecord row) {
        return new Order(row.getId(), row.getNumber(), row.getToken(), row.getCartId(), row.getMarketId(), row.getLocale(), Currency.getInstance(row.getCurrency()),
                row.getDataKeyId(), row.getShippingMethod(), totals(row), standing(row), row.getPlacedAt(), row.getVersion(), lines.ofOrder(tx, row.getId()));
    }

    private static Totals totals(OrdersRecord row) {
        List<Totals.Rule> rules = List.of(Json.read(row.getRules().data().getBytes(StandardCharsets.UTF_8), Totals.Rule[].class));
        return new Totals(money(row, row.getSubtotal()), money(row, row.getDiscount()), money(row, row.getShipping()), money(row, row.getTax()), money(row, row.getTotal()), rules);
    }

    private static Money money(OrdersRecord row, long amount) {
        return Money.of(amount, row.getCurrency());
    }

    private static Standing standing(OrdersRecord row) {
        return new Standing(OrderStatus.valueOf(constant(row.getStatus())), PaymentStanding.valueOf(constant(row.getPaymentStatus())),
                FulfilmentStatus.valueOf(constant(row.getFulfilmentStatus())));
    }

    private static String column(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String column) {
        return column.toUpperCase(Locale.ROOT);
    }
}

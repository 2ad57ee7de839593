package shop.argosy.operations.testkit;

import static shop.argosy.schema.default_schema.Tables.CART;
import static shop.argosy.schema.default_schema.Tables.ORDERS;
import static shop.argosy.schema.default_schema.Tables.ORDER_CANCELLATION;
import static shop.argosy.schema.default_schema.Tables.ORDER_LINE;
import static shop.argosy.schema.default_schema.Tables.PAYMENT;
import static shop.argosy.schema.default_schema.Tables.REFUND;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.JSONB;
import shop.argosy.commerce.catalog.Collections;
import shop.argosy.commerce.inventory.Reservations;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderCancellation;
import shop.argosy.commerce.orders.OrderEvents;
import shop.argosy.commerce.orders.OrderFiles;
import shop.argosy.commerce.orders.OrderStatuses;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.commerce.orders.Refunds;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.commerce.payments.internal.PaymentTransitions;
import shop.argosy.commerce.shipping.Shipments;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Secret;
import shop.argosy.kernel.Uuid7;
import shop.argosy.storefront.content.ContentPages;
import shop.argosy.storefront.content.Menus;
import shop.argosy.storefront.content.Translations;
import shop.argosy.storefront.themes.Publications;
import shop.argosy.storefront.themes.Themes;
import shop.argosy.storefront.themes.mail.MailRenderer;
import shop.argosy.storefront.themes.page.Sources;
import shop.argosy.storefront.themes.page.Visits;

/** Orders of one thing for 19.99 EUR, paid, and what reads them. */
public final class TestOrders {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final Clock CLOCK = Clock.systemUTC();
    public static final OrderEvents EVENTS = new OrderEvents(FOUNDATION.outbox(), FOUNDATION.audit());
    private static final Reservations RESERVATIONS = new Reservations(FOUNDATION.outbox());
    public static final Payments PAYMENTS = new Payments(new PaymentTransitions(RESERVATIONS, FOUNDATION.jobs(), List.of(), CLOCK), CLOCK);
    public static final Orders ORDERS_READ = new Orders(FOUNDATION.personKeys(), PAYMENTS, EVENTS);
    public static final Shops SHOPS = new Shops(FOUNDATION.outbox(), FOUNDATION.audit());
    public static final Refunds REFUNDS = new Refunds(RESERVATIONS, FOUNDATION.jobs(), CLOCK);
    public static final OrderCancellation CANCELLATION = new OrderCancellation(PAYMENTS, REFUNDS, RESERVATIONS, new OrderStatuses(), EVENTS, CLOCK);
    public static final MailRenderer MAILS = mails();

    private TestOrders() {
    }

    /** Places an order and tells of it. */
    public static Order place(TestShop shop, String email, String locale) {
        return shop.in(tx -> {
            UUID id = insert(tx, TestShop.MARKETS.primary(tx), email, locale);
            Order order = ORDERS_READ.byId(tx, id).orElseThrow();
            EVENTS.publish(tx, order, OrderEvents.PLACED, Map.of());
            return order;
        });
    }

    /** Cancels it and pays 19.99 EUR back, and tells of both. */
    public static void cancel(TestShop shop, Order order) {
        shop.in(tx -> {
            UUID payment = Uuid7.next();
            UUID refund = Uuid7.next();
            tx.sql().insertInto(PAYMENT).set(PAYMENT.ID, payment).set(PAYMENT.CART_ID, order.cartId()).set(PAYMENT.CART_VERSION, 1L).set(PAYMENT.ORDER_ID, order.id())
                    .set(PAYMENT.PROVIDER, "sandbox").set(PAYMENT.STATUS, "captured").set(PAYMENT.AMOUNT, 1999L).set(PAYMENT.CURRENCY, "EUR").set(PAYMENT.CAPTURED, 1999L)
                    .set(PAYMENT.REFUNDED, 1999L).set(PAYMENT.EXPIRES_AT, Instant.now()).execute();
            tx.sql().insertInto(REFUND).set(REFUND.ID, refund).set(REFUND.ORDER_ID, order.id()).set(REFUND.PAYMENT_ID, payment).set(REFUND.AMOUNT, 1999L)
                    .set(REFUND.REASON, "broken").set(REFUND.STATUS, "done").execute();
            tx.sql().insertInto(ORDER_CANCELLATION).set(ORDER_CANCELLATION.ORDER_ID, order.id()).set(ORDER_CANCELLATION.REASON, "broken").set(ORDER_CANCELLATION.REFUND_ID, refund).execute();
            tx.sql().update(ORDERS).set(ORDERS.STATUS, "cancelled").set(ORDERS.PAYMENT_STATUS, "refunded").set(ORDERS.VERSION, 2L).where(ORDERS.ID.eq(order.id())).execute();
            Order cancelled = ORDERS_READ.byId(tx, order.id()).orElseThrow();
            EVENTS.publish(tx, cancelled, OrderEvents.CANCELLED, Map.of());
            EVENTS.publish(tx, cancelled, OrderEvents.REFUNDED, Map.of("refund_id", refund));
            return null;
        });
    }

    private static UUID insert(TenantTx tx, Market market, String email, String locale) {
        var key = FOUNDATION.personKeys().create(tx);
        var address = key.seal(new PostalAddress("Ada", "Byron", null, "Torstr. 1", null, "Berlin", null, "10119", "DE", null));
        String cart = Secret.ofBits128();
        UUID id = Uuid7.next();
        tx.sql().insertInto(CART).set(CART.ID, cart).set(CART.STOREFRONT_ID, market.storefrontId()).set(CART.MARKET_ID, market.id()).set(CART.LOCALE, locale)
                .set(CART.CHANNEL, "web").set(CART.CURRENCY, "EUR").set(CART.DATA_KEY_ID, key.id()).set(CART.EXPIRES_AT, Instant.now().plusSeconds(3600)).execute();
        tx.sql().insertInto(ORDERS).set(ORDERS.ID, id).set(ORDERS.NUMBER, "1001").set(ORDERS.TOKEN, Secret.ofBits128()).set(ORDERS.CART_ID, cart)
                .set(ORDERS.STOREFRONT_ID, market.storefrontId()).set(ORDERS.MARKET_ID, market.id()).set(ORDERS.LOCALE, locale).set(ORDERS.CHANNEL, "web")
                .set(ORDERS.CURRENCY, "EUR").set(ORDERS.DATA_KEY_ID, key.id()).set(ORDERS.EMAIL, key.seal(email)).set(ORDERS.SHIPPING_ADDRESS, address)
                .set(ORDERS.SUBTOTAL, 1999L).set(ORDERS.DISCOUNT, 0L).set(ORDERS.SHIPPING, 0L).set(ORDERS.TAX, 0L).set(ORDERS.TOTAL, 1999L)
                .set(ORDERS.RULES, JSONB.jsonb("[]")).set(ORDERS.STATUS, "open").set(ORDERS.PAYMENT_STATUS, "paid").set(ORDERS.FULFILMENT_STATUS, "unfulfilled").execute();
        tx.sql().insertInto(ORDER_LINE).set(ORDER_LINE.ORDER_ID, id).set(ORDER_LINE.POSITION, 1).set(ORDER_LINE.PRODUCT_ID, Uuid7.next())
                .set(ORDER_LINE.VARIANT_ID, Uuid7.next()).set(ORDER_LINE.TITLE, "Brass Lamp").set(ORDER_LINE.VARIANT_TITLE, "Default Title")
                .set(ORDER_LINE.REQUIRES_SHIPPING, true).set(ORDER_LINE.QUANTITY, 1).set(ORDER_LINE.UNIT_PRICE, 1999L).set(ORDER_LINE.DISCOUNT, 0L)
                .set(ORDER_LINE.TAX, 0L).set(ORDER_LINE.TOTAL, 1999L).execute();
        return id;
    }

    private static MailRenderer mails() {
        var files = new OrderFiles(ORDERS_READ, PAYMENTS, new Shipments(), REFUNDS, CANCELLATION, FOUNDATION.audit());
        var sources = new Sources(TestShop.CATALOG, new Collections(), TestShop.PRICES, TestShop.STOCK, new ContentPages(), new Menus(), new Translations());
        var visits = new Visits(SHOPS, TestShop.MARKETS, new Publications(), new Themes(), sources);
        return new MailRenderer(FOUNDATION.tenants(), FOUNDATION.directory(), visits, ORDERS_READ, files);
    }
}

package shop.argosy.storefront;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.orders.Buyer;
import shop.argosy.commerce.orders.Cancellation;
import shop.argosy.commerce.orders.FulfilmentStatus;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderFile;
import shop.argosy.commerce.orders.OrderLine;
import shop.argosy.commerce.orders.OrderStatus;
import shop.argosy.commerce.orders.PaymentStanding;
import shop.argosy.commerce.orders.Refund;
import shop.argosy.commerce.orders.Standing;
import shop.argosy.commerce.orders.Totals;
import shop.argosy.commerce.shipping.Shipment;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.PostalAddress;

/** An order of two units of one thing, one of them sent and refunded, by a buyer whose name tries to be markup. */
public final class TestOrder {

    public static final UUID LINE = UUID.fromString("01990000-0000-7000-8000-000000000001");
    public static final UUID SHIPMENT = UUID.fromString("01990000-0000-7000-8000-000000000002");
    public static final UUID REFUND = UUID.fromString("01990000-0000-7000-8000-000000000003");
    public static final UUID ORDER = UUID.fromString("01990000-0000-7000-8000-000000000009");
    private static final UUID SOME = ORDER;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private TestOrder() {
    }

    public static OrderFile file() {
        var address = new PostalAddress("<b>Ada</b>", "O'Neil & \"Sons\"", null, "<script>alert(1)</script> 5", null, "Köln", null, "50667", "DE", "+49 221 1");
        return new OrderFile(order(), new Buyer("ada@example.com", address, null), List.of(),
                List.of(new Shipment(SHIPMENT, SOME, "DHL", "JD0<1>4", NOON, List.of(new Shipment.Line(LINE, 1)))),
                List.of(new Refund(REFUND, SOME, SOME, 450, 0, "damaged", Refund.Status.DONE, NOON, List.of(new Refund.Line(LINE, 1, 450)))),
                Optional.empty(), 490, List.of());
    }

    /** The same cancelled, together with that refund; null for an order whose money had not been taken. */
    public static OrderFile cancelled(UUID refund) {
        OrderFile file = file();
        return new OrderFile(file.order(), file.buyer(), List.of(), List.of(), refund == null ? List.of() : file.refunds(), Optional.of(new Cancellation("gone", NOON, refund)), 0, List.of());
    }

    private static Order order() {
        var line = new OrderLine(LINE, SOME, SOME, null, "Soap <img src=x onerror=alert(1)>", "Default Title", null, "/cdn/placeholder/soap.svg", true, 2, 450, 0, 0, 900, 1, 1, 0);
        var totals = new Totals(eur(900), eur(0), eur(490), eur(0), eur(1390), List.of());
        return new Order(SOME, "1001", "a-token", "a-cart", SOME, "en", TestShop.EUR, SOME, "Standard", totals,
                new Standing(OrderStatus.OPEN, PaymentStanding.PARTIALLY_REFUNDED, FulfilmentStatus.PARTIAL), NOON, 3, List.of(line));
    }

    private static Money eur(long cents) {
        return new Money(cents, TestShop.EUR);
    }
}

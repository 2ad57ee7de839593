package shop.argosy.commerce.orders.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import shop.argosy.commerce.orders.FulfilmentStatus;
import shop.argosy.commerce.orders.OrderQuery;
import shop.argosy.commerce.orders.OrderStatus;
import shop.argosy.commerce.orders.PaymentStanding;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Problem;

/** The query parameters of the list of orders. */
public class OrderFilters {

    private static final int USUAL_LIMIT = 50;

    @QueryParam("q")
    String text;
    @QueryParam("status")
    @NameOf(OrderStatus.class)
    String status;
    @QueryParam("payment_status")
    @NameOf(PaymentStanding.class)
    String paymentStatus;
    @QueryParam("fulfilment_status")
    @NameOf(FulfilmentStatus.class)
    String fulfilmentStatus;
    @QueryParam("limit")
    String limit;
    @QueryParam("cursor")
    String cursor;

    OrderQuery query() {
        return new OrderQuery(text(), known("status", status, OrderStatus.values()), known("payment_status", paymentStatus, PaymentStanding.values()),
                known("fulfilment_status", fulfilmentStatus, FulfilmentStatus.values()), Cursors.limit(Parameters.wholeNumber("limit", limit), USUAL_LIMIT), Cursors.read(cursor));
    }

    /** People write #1001. */
    private String text() {
        String typed = text == null ? "" : text.strip().replaceFirst("^#", "");
        return typed.isEmpty() ? null : typed;
    }

    private static String known(String name, String value, Enum<?>[] all) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        var names = Arrays.stream(all).map(StandingJson::of).toList();
        if (!names.contains(value)) {
            throw Problem.invalid("/" + name, "Use one of " + String.join(", ", names) + ".");
        }
        return value;
    }
}

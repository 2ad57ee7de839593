package shop.argosy.commerce.orders.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import shop.argosy.commerce.orders.RefundRequest;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.openapi.SentAs;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Problem;

/**
 * {@code POST .../refunds}.
 *
 * @param shipping {@code true} for what is left of the shipping price, or an amount: money, or minor units
 */
public record RefundBody(@Nullable List<Line> lines, @Nullable @SentAs({Money.class, long.class, boolean.class}) JsonNode shipping, String reason) {

    public record Line(UUID lineId, Integer quantity) {
    }

    /** @param allShipping minor units of the shipping price that are left */
    RefundRequest request(String currency, LongSupplier allShipping) {
        List<Line> named = lines == null ? List.of() : lines;
        var validation = new Validation();
        for (int i = 0; i < named.size(); i++) {
            LineRules.complete(validation, "/lines/" + i, named.get(i) == null ? null : named.get(i).lineId(), named.get(i) == null ? null : named.get(i).quantity());
        }
        validation.done();
        return new RefundRequest(named.stream().map(line -> new RefundRequest.Line(line.lineId(), line.quantity())).toList(), shipping(currency, allShipping), reason);
    }

    private long shipping(String currency, LongSupplier all) {
        if (shipping == null || shipping.isNull() || shipping.isBoolean() && !shipping.booleanValue()) {
            return 0;
        }
        if (shipping.isBoolean()) {
            return all.getAsLong();
        }
        JsonNode amount = shipping.isObject() ? shipping.path("amount") : shipping;
        if (!amount.canConvertToLong() || !amount.isIntegralNumber()) {
            throw Problem.invalid("/shipping", "Give an amount in minor units, or true for all of the shipping price.");
        }
        if (shipping.hasNonNull("currency") && !currency.equals(shipping.get("currency").textValue())) {
            throw Problem.invalid("/shipping/currency", "This order was paid in " + currency + ".");
        }
        return amount.longValue();
    }
}

package shop.argosy.commerce.checkout.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Supplier;
import shop.argosy.commerce.checkout.PlaceRequest;
import shop.argosy.foundation.openapi.SentAs;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Problem;

/**
 * {@code POST /carts/{id}/order}.
 *
 * @param total the total that the buyer saw: money, or minor units of the cart's currency
 */
public record PlaceBody(@Nullable UUID paymentId, @Nullable @SentAs({Money.class, long.class}) JsonNode total) {

    /** @param currency asked for only when the total comes without one */
    PlaceRequest request(Supplier<String> currency) {
        return new PlaceRequest(paymentId, total == null || total.isNull() ? null : money(currency));
    }

    private Money money(Supplier<String> currency) {
        JsonNode amount = total.isObject() ? total.path("amount") : total;
        if (!amount.isIntegralNumber() || !amount.canConvertToLong()) {
            throw Problem.invalid("/total", "Give the total as {\"amount\": minor units, \"currency\": code}.");
        }
        String code = total.hasNonNull("currency") ? total.get("currency").textValue() : currency.get();
        if (Currency.getAvailableCurrencies().stream().noneMatch(known -> known.getCurrencyCode().equals(code))) {
            throw Problem.invalid("/total/currency", "This is no currency code of ISO 4217.");
        }
        return Money.of(amount.longValue(), code);
    }
}

package shop.argosy.adapters.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.argosy.kernel.Money;
import shop.argosy.plugin.shipping.Parcel;
import shop.argosy.plugin.shipping.ShippingRateProvider;

class RatesTest {

    private final ShippingRateProvider flat = new FlatRate();
    private final ShippingRateProvider weight = new WeightRate();

    @Test
    void aFlatRateIsTheSameForNothingAndForATonne() {
        var settings = flat.settings().read(Map.of("amount", "490"));
        assertEquals(Optional.of(Money.of(490, "EUR")), flat.rate(parcel(0, "EUR"), settings));
        assertEquals(Optional.of(Money.of(490, "EUR")), flat.rate(parcel(1_000_000, "EUR"), settings));
    }

    @Test
    void everyBegunKilogramCosts() {
        var settings = weight.settings().read(Map.of("base", "900", "per_kilogram", "200"));
        assertEquals(Optional.of(Money.of(900, "JPY")), weight.rate(parcel(0, "JPY"), settings));
        assertEquals(Optional.of(Money.of(1100, "JPY")), weight.rate(parcel(1, "JPY"), settings));
        assertEquals(Optional.of(Money.of(1100, "JPY")), weight.rate(parcel(1000, "JPY"), settings));
        assertEquals(Optional.of(Money.of(1300, "JPY")), weight.rate(parcel(1001, "JPY"), settings));
    }

    private static Parcel parcel(long grams, String currency) {
        return new Parcel(grams, Money.of(1999, currency), new Parcel.Destination("DE", null, "10115"));
    }
}

package shop.argosy.commerce.catalog;

import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import shop.argosy.foundation.http.Validation;
import shop.argosy.kernel.Money;

/** Prices stand in the currency of the market that they are for. */
final class PriceCurrency {

    private PriceCurrency() {
    }

    static void check(List<VariantDraft> variants, Currency currency) {
        var validation = new Validation();
        IntStream.range(0, variants.size()).filter(at -> variants.get(at).price() != null)
                .forEach(at -> check(validation, "/variants/" + at + "/price", variants.get(at).price().amount(), currency));
        validation.done();
    }

    static void check(Validation validation, String pointer, Money price, Currency currency) {
        validation.check(price == null || price.currency().equals(currency), pointer, "This shop's prices are in " + currency + ".");
    }
}

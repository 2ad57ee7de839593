package shop.argosy.storefront.themes.language;

import shop.argosy.liquid.EnvironmentBuilder;
import shop.argosy.liquid.Filter;
import shop.argosy.storefront.themes.MoneyFormat;

/** Amounts in minor units, as the reader's language and country write them. */
final class MoneyFilters {

    private MoneyFilters() {
    }

    static void addTo(EnvironmentBuilder language) {
        language.filter("money", 0, 1, filter(MoneyFormat::money));
        language.filter("money_with_currency", 0, 1, filter(MoneyFormat::withCurrency));
        language.filter("money_without_trailing_zeros", 0, 1, filter(MoneyFormat::withoutTrailingZeros));
        language.filter("money_without_currency", 0, 1, filter(MoneyFormat::withoutCurrency));
    }

    private interface Way {
        String print(MoneyFormat format, long minorUnits);
    }

    private static Filter filter(Way way) {
        return (input, arguments, context) -> input == null || "".equals(input)
                ? "" : way.print(Input.visit(context).money(), Input.whole(input));
    }
}

package shop.argosy.operations.exchange.internal.shopify;

import java.util.List;
import java.util.Locale;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.kernel.Money;

/** Makes a variant of a line. */
record VariantReading(Values values, Options options, Pictures pictures) {

    private static final List<Column> SIGNS = List.of(Column.OPTION1_VALUE, Column.SKU, Column.PRICE, Column.BARCODE);

    /** Lines after the first may bring nothing but one more picture. */
    static boolean isVariant(ProductRow row) {
        return SIGNS.stream().anyMatch(row::has);
    }

    VariantDraft of(ProductRow row) throws RowProblem {
        boolean oversell = oversell(row);
        return new VariantDraft(options.values(row), row.get(Column.SKU), row.get(Column.BARCODE), values.grams(row, Column.GRAMS),
                values.flag(row, Column.REQUIRES_SHIPPING, true), values.flag(row, Column.TAXABLE, true), tracked(row), oversell,
                price(row), onHand(row, oversell), pictures.ofVariant(row));
    }

    /** A count below zero, which only a variant that is sold when sold out can keep, becomes none. */
    static boolean isClamped(ProductRow row, VariantDraft variant) {
        return row.get(Column.QUANTITY).startsWith("-") && variant.onHand() == 0;
    }

    private VariantPrice price(ProductRow row) throws RowProblem {
        Money amount = values.money(row, Column.PRICE);
        Money compareAt = values.money(row, Column.COMPARE_AT_PRICE);
        return amount == null ? null : new VariantPrice(amount, compareAt);
    }

    private Long onHand(ProductRow row, boolean oversell) throws RowProblem {
        Long units = values.units(row, Column.QUANTITY);
        return units != null && units < 0 && !oversell ? Long.valueOf(0) : units;
    }

    /** As in Shopify an empty tracker means that units are not counted; without that column a count means that they are. */
    private static boolean tracked(ProductRow row) {
        return row.header().has(Column.TRACKER) ? row.has(Column.TRACKER) : row.has(Column.QUANTITY);
    }

    private static boolean oversell(ProductRow row) throws RowProblem {
        return switch (row.get(Column.POLICY).toLowerCase(Locale.ROOT)) {
            case "", "deny" -> false;
            case "continue" -> true;
            default -> throw new RowProblem(Column.POLICY, Remarks.UNKNOWN_POLICY);
        };
    }
}

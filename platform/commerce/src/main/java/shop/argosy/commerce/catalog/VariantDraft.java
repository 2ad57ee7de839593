package shop.argosy.commerce.catalog;

import java.util.List;
import shop.argosy.commerce.inventory.StockPolicy;
import shop.argosy.commerce.pricing.VariantPrice;

/**
 * A variant as it should be.
 *
 * @param optionValues one for each option name of the product; they tell which variant is meant
 * @param price {@code null} leaves the price as it is
 * @param onHand units at the primary location; {@code null} leaves them as they are
 * @param image index into the product draft's images, or {@code null}
 */
public record VariantDraft(List<String> optionValues, String sku, String barcode, int weightGrams, boolean requiresShipping, boolean taxable,
        boolean tracked, boolean sellWhenSoldOut, VariantPrice price, Long onHand, Integer image) {

    /** A tracked, shippable, taxable variant without options. */
    public static VariantDraft single(VariantPrice price, Long onHand) {
        return new VariantDraft(List.of(), null, null, 0, true, true, true, false, price, onHand, null);
    }

    public VariantDraft {
        optionValues = optionValues.stream().map(PlainText::clean).toList();
        sku = PlainText.presentOrNull(sku);
        barcode = PlainText.presentOrNull(barcode);
    }

    public StockPolicy policy() {
        return new StockPolicy(tracked, sellWhenSoldOut);
    }

    VariantDraft withoutOptions() {
        return new VariantDraft(List.of(), sku, barcode, weightGrams, requiresShipping, taxable, tracked, sellWhenSoldOut, price, onHand, image);
    }
}

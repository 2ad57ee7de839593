package shop.argosy.commerce.catalog;

import java.util.Optional;
import java.util.UUID;
import shop.argosy.kernel.Money;

/** New values for a variant, cleaned. {@code null} leaves one as it is; an empty Optional takes it away. */
public record VariantChange(UUID id, Money price, Optional<Money> compareAt, Optional<String> sku, Optional<String> barcode, Integer weightGrams,
        Boolean requiresShipping, Boolean tracked, Boolean sellWhenSoldOut) {

    public VariantChange {
        sku = sku == null ? null : sku.map(PlainText::presentOrNull);
        barcode = barcode == null ? null : barcode.map(PlainText::presentOrNull);
    }
}

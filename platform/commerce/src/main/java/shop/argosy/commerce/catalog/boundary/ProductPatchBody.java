package shop.argosy.commerce.catalog.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import shop.argosy.commerce.catalog.ProductChange;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.VariantChange;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.SentAs;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Problem;

/** What is sent to change a product. Members that are missing stay as they are. */
public record ProductPatchBody(Long version, @Nullable String title, @Nullable String descriptionHtml, @Nullable String vendor, @Nullable String type, @Nullable List<String> tags, @Nullable @NameOf(ProductStatus.class) String status, @Nullable String handle,
        @Nullable List<VariantPatch> variants) {

    /** {@code null} takes compareAtPrice, sku and barcode away, which a missing member does not: hence the nodes. */
    public record VariantPatch(UUID id, @Nullable Money price, @Nullable @SentAs(Money.class) JsonNode compareAtPrice, @Nullable @SentAs(String.class) JsonNode sku, @Nullable @SentAs(String.class) JsonNode barcode, @Nullable Integer weightGrams,
            @Nullable Boolean requiresShipping, @Nullable Boolean tracked, @Nullable Boolean sellWhenSoldOut) {

        VariantChange change(String pointer) {
            return new VariantChange(id, price, money(pointer + "/compare_at_price", compareAtPrice), text(pointer + "/sku", sku), text(pointer + "/barcode", barcode),
                    weightGrams, requiresShipping, tracked, sellWhenSoldOut);
        }

        private static Optional<Money> money(String pointer, JsonNode node) {
            if (node == null) {
                return null;
            }
            return node.isNull() ? Optional.empty() : Optional.of(RequestBody.read(pointer, node, Money.class));
        }

        private static Optional<String> text(String pointer, JsonNode node) {
            if (node == null) {
                return null;
            }
            if (!node.isNull() && !node.isTextual()) {
                throw Problem.invalid(pointer, "This value has another type than expected: a text is needed.");
            }
            return Optional.ofNullable(node.textValue());
        }
    }

    /** @throws Problem 422 naming what does not fit */
    ProductPatchBody checked() {
        change();
        return this;
    }

    ProductChange change() {
        var validation = new Validation().check(version != null, "/version", "Send the version that you have read.");
        List<VariantPatch> patches = variants == null ? List.of() : variants;
        IntStream.range(0, patches.size()).forEach(at -> validation.check(patches.get(at) != null, "/variants/" + at, "Say which variant is meant."));
        validation.done();
        return new ProductChange(title, descriptionHtml, vendor, type, tags, StatusText.read(status, null), handle,
                IntStream.range(0, patches.size()).mapToObj(at -> patches.get(at).change("/variants/" + at)).toList());
    }
}

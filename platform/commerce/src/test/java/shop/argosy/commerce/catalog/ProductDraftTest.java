package shop.argosy.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Problem;

class ProductDraftTest {

    @Test
    void theDefaultTitleOfProductFilesMeansNoOptions() {
        var draft = draft(List.of("Title"), List.of(variant(List.of("Default Title"), "A-1", 0)));
        assertEquals(List.of(), draft.optionNames());
        assertEquals(List.of(), draft.variants().getFirst().optionValues());
        assertEquals("A-1", draft.variants().getFirst().sku());
    }

    @Test
    void textsAreCleanedAndTagsAreOncePerName() {
        var draft = new ProductDraft(null, "  Blue\0 Shirt ", " <b>x</b> ", null, " Shirts ", Arrays.asList("new", " new ", "", null, "sale"), null,
                ProductStatus.DRAFT, List.of(variant(List.of(), "  ", 0)), null);
        assertEquals("blue-shirt", draft.handle());
        assertEquals("Blue Shirt", draft.title());
        assertEquals("<b>x</b>", draft.descriptionHtml());
        assertEquals("", draft.vendor());
        assertEquals("Shirts", draft.type());
        assertEquals(List.of("new", "sale"), draft.tags());
        assertEquals(null, draft.variants().getFirst().sku());
    }

    @Test
    void eachFieldThatDoesNotFitIsNamed() {
        assertEquals(List.of("/title"), pointers(() -> new ProductDraft("a", " ", "", "", "", List.of(), List.of(), ProductStatus.ACTIVE, List.of(variant(List.of(), "", 0)), null)));
        assertEquals(List.of("/title", "/handle", "/vendor", "/tags/1"), pointers(() -> new ProductDraft("a b", "x".repeat(256), "", "v".repeat(256), "",
                List.of("ok", "t".repeat(256)), List.of(), ProductStatus.ACTIVE, List.of(variant(List.of(), "", 0)), null)));
        assertEquals(List.of("/variants"), pointers(() -> draft(List.of(), List.of())));
        assertEquals(List.of("/variants"), pointers(() -> draft(List.of("Size"), IntStream.range(0, 251).mapToObj(size -> variant(List.of("S" + size), "", 0)).toList())));
        assertEquals(List.of("/options"), pointers(() -> draft(List.of("A", "B", "C", "D"), List.of(variant(List.of("1", "2", "3", "4"), "", 0)))));
        assertEquals(List.of("/variants/1/options"), pointers(() -> draft(List.of("Size"), List.of(variant(List.of("S"), "", 0), variant(List.of(" S "), "", 0)))));
        assertEquals(List.of("/variants/0/options"), pointers(() -> draft(List.of("Size", "Colour"), List.of(variant(List.of("S"), "", 0)))));
        assertEquals(List.of("/variants/0/sku", "/variants/0/weight_grams"), pointers(() -> draft(List.of(), List.of(variant(List.of(), "s".repeat(256), -1)))));
    }

    @Test
    void pricesAreNeverBelowZeroNorBeyondWhatFits() {
        assertEquals(List.of("/price"), pointers(() -> new VariantPrice(Money.of(-1, "EUR"), null)));
        assertEquals(List.of("/price"), pointers(() -> new VariantPrice(Money.of(VariantPrice.HIGHEST + 1, "EUR"), null)));
        assertEquals(List.of("/compare_at_price"), pointers(() -> new VariantPrice(Money.of(1, "EUR"), Money.of(2, "USD"))));
        assertEquals(1_000_000_000_000_000_000L, new VariantPrice(Money.of(VariantPrice.HIGHEST, "JPY"), null).amount().times(1_000_000).amount());
    }

    private static List<String> pointers(Runnable making) {
        return assertThrows(Problem.class, making::run).errors().stream().map(Problem.FieldError::pointer).toList();
    }

    private static ProductDraft draft(List<String> options, List<VariantDraft> variants) {
        return new ProductDraft("handle", "Title", "", "", "", List.of(), options, ProductStatus.ACTIVE, variants, null);
    }

    private static VariantDraft variant(List<String> values, String sku, int weight) {
        return new VariantDraft(values, sku, null, weight, true, true, true, false, null, null, null);
    }
}

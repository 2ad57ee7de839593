package shop.argosy.commerce.catalog.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Problem;

class ProductPatchBodyTest {

    private static final String ID = "\"id\": \"0197f3a0-0000-7000-8000-000000000001\"";

    @Test
    void aMissingMemberStaysAndANullTakesAway() {
        var change = read("{\"version\": 3, \"status\": \"draft\", \"variants\": [{" + ID + ", \"compare_at_price\": null, \"sku\": \" A \"}]}").change();
        assertNull(change.title());
        assertEquals(ProductStatus.DRAFT, change.status());
        var variant = change.variants().getFirst();
        assertNull(variant.price());
        assertEquals(Optional.empty(), variant.compareAt());
        assertEquals(Optional.of("A"), variant.sku());
        assertNull(variant.barcode());
    }

    @Test
    void pricesAreMinorUnitsWithTheirCurrency() {
        var variant = read("{\"version\": 1, \"variants\": [{" + ID + ", \"price\": {\"amount\": 1999, \"currency\": \"JPY\"}, \"compare_at_price\": {\"amount\": 2500, \"currency\": \"JPY\"}}]}")
                .change().variants().getFirst();
        assertEquals(Money.of(1999, "JPY"), variant.price());
        assertEquals(Optional.of(Money.of(2500, "JPY")), variant.compareAt());
    }

    @Test
    void whatDoesNotFitIsNamed() {
        assertEquals(List.of("/version"), pointers("{}"));
        assertEquals(List.of("/status"), pointers("{\"version\": 1, \"status\": \"sold\"}"));
        assertEquals(List.of("/variants/0"), pointers("{\"version\": 1, \"variants\": [null]}"));
        assertEquals(List.of("/variants/0/id"), pointers("{\"version\": 1, \"variants\": [{}]}"));
        assertEquals(List.of("/variants/0/id"), pointers("{\"version\": 1, \"variants\": [{\"id\": \"x\"}]}"));
        assertEquals(List.of("/variants/0/sku"), pointers("{\"version\": 1, \"variants\": [{" + ID + ", \"sku\": 7}]}"));
        assertEquals(List.of("/variants/0/compare_at_price"), pointers("{\"version\": 1, \"variants\": [{" + ID + ", \"compare_at_price\": 7}]}"));
        assertEquals(List.of("/variants/0/price/amount"), pointers("{\"version\": 1, \"variants\": [{" + ID + ", \"price\": {\"amount\": 19.99, \"currency\": \"EUR\"}}]}"));
        assertEquals(List.of("/variants/0/price/currency"), pointers("{\"version\": 1, \"variants\": [{" + ID + ", \"price\": {\"amount\": 1, \"currency\": \"Euro\"}}]}"));
        assertEquals(List.of("/variants/0/weight_grams"), pointers("{\"version\": 1, \"variants\": [{" + ID + ", \"weight_grams\": -1}]}"));
        assertEquals(List.of("/title"), pointers("{\"version\": 1, \"title\": \" \"}"));
    }

    @Test
    void aNewProductNeedsATitleAndAPrice() {
        var problem = assertThrows(Problem.class, () -> RequestBody.read("{\"stock\": -1}", NewProductBody.class).draft());
        assertEquals(List.of("/title", "/price", "/stock"), problem.errors().stream().map(Problem.FieldError::pointer).toList());
        var draft = RequestBody.read("{\"title\": \"Scarf\", \"price\": {\"amount\": 500, \"currency\": \"EUR\"}}", NewProductBody.class).draft();
        assertEquals(ProductStatus.ACTIVE, draft.status());
        assertEquals(0L, draft.variants().getFirst().onHand());
    }

    private static ProductPatchBody read(String json) {
        return RequestBody.read(json, ProductPatchBody.class);
    }

    private static List<String> pointers(String json) {
        return assertThrows(Problem.class, () -> read(json).change()).errors().stream().map(Problem.FieldError::pointer).toList();
    }
}

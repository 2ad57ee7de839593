package shop.argosy.operations.exchange.internal.shopify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.http.Validation;
import shop.argosy.kernel.Problem;

class RemarksTest {

    @Test
    void aRemarkSaysTheSameToProgramsAndToPeople() {
        Remark remark = Remarks.TOO_MANY_DECIMALS.with("value", "1.999").with("currency", "EUR").with("example", "19.99");
        assertEquals("too-many-decimals", remark.code());
        assertEquals(Map.of("value", "1.999", "currency", "EUR", "example", "19.99"), remark.parameters());
        assertEquals("\"1.999\" has more decimals than EUR has. Write it like 19.99.", remark.sentence());
    }

    @Test
    void everyCodeIsThereOnceAndIsMadeOfWords() {
        List<String> codes = Remarks.codes();
        assertEquals(codes.size(), new HashSet<>(codes).size());
        assertTrue(codes.stream().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*")), codes.toString());
    }

    @Test
    void whatTheCatalogueSaysOfTextsThatAreTooLongHasACode() {
        Problem problem = Problem.invalid(List.of(new Problem.FieldError("/variants/1/sku", tooLong(255)), new Problem.FieldError("/variants/0/options", "Another variant has the same options."),
                new Problem.FieldError("/tags", "Use at most 250 tags.")));
        List<DraftPointers> found = DraftPointers.of(problem);
        assertEquals(List.of("text-too-long", "options-repeated", "rule-broken"), found.stream().map(pointer -> pointer.remark().code()).toList());
        assertEquals(Map.of("most", 255), found.getFirst().remark().parameters());
        assertEquals(Map.of("detail", "Use at most 250 tags."), found.getLast().remark().parameters());
    }

    /** As the platform itself says it. */
    private static String tooLong(int most) {
        try {
            new Validation().atMost("/x", "x".repeat(most + 1), most).done();
            throw new AssertionError("It was not too long");
        } catch (Problem problem) {
            return problem.detail();
        }
    }
}

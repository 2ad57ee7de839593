package shop.argosy.foundation.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Problem;

class RequestBodyTest {

    record Line(UUID variantId, Integer quantity) {
    }

    record Sent(String title, Long stock, Boolean tracked, Money price, List<String> tags, List<Line> lines) {
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"title\":5} | /title | This value has another type than expected: a text is needed.",
        "{\"title\":true} | /title | This value has another type than expected: a text is needed.",
        "{\"title\":1.5} | /title | This value has another type than expected: a text is needed.",
        "{\"title\":[]} | /title | This value has another type than expected: a text is needed.",
        "{\"stock\":\"5\"} | /stock | This value has another type than expected: a whole number is needed.",
        "{\"stock\":\"\"} | /stock | This value has another type than expected: a whole number is needed.",
        "{\"stock\":1.5} | /stock | This value has another type than expected: a whole number is needed.",
        "{\"tracked\":\"true\"} | /tracked | This value has another type than expected: true or false is needed.",
        "{\"tracked\":1} | /tracked | This value has another type than expected: true or false is needed.",
        "{\"price\":{\"amount\":\"1\",\"currency\":\"EUR\"}} | /price/amount | This value has another type than expected: a whole number is needed.",
        "{\"tags\":[\"a\",7]} | /tags/1 | This value has another type than expected: a text is needed.",
        "{\"lines\":[{\"quantity\":99999999999}]} | /lines/0/quantity | This number is too large.",
        "{\"stock\":99999999999999999999} | /stock | This number is too large.",
        "{\"title\":\"a\\u0000b\"} | /title | This text holds a character that is none: U+0000, or half of a pair. Type it again.",
        "{\"tags\":[\"x\",\"\\ud800\"]} | /tags/1 | This text holds a character that is none: U+0000, or half of a pair. Type it again.",
        "[] | `` | The request needs a JSON object as its body.",
        "null | `` | The request needs a JSON object as its body."})
    void whatDoesNotFitIsNamed(String json, String pointer, String detail) {
        var problem = assertThrows(Problem.class, () -> RequestBody.read(json, Sent.class));
        assertEquals(List.of(new Problem.FieldError(pointer, detail)), problem.errors());
        assertEquals(422, problem.status());
    }

    @Test
    void twoDocumentsAndAMemberThatComesTwiceAreNoJson() {
        for (String json : List.of("{} {}", "{} x", "{\"title\":\"a\",\"title\":\"b\"}", "{\"title\":")) {
            var problem = assertThrows(Problem.class, () -> RequestBody.read(json, Sent.class));
            assertEquals("", problem.errors().getFirst().pointer());
        }
    }

    @Test
    void membersThatNobodyKnowsAreIgnoredAndTextsOfAllScriptsTaken() {
        assertEquals("海风 😀", RequestBody.read("{\"title\":\"海风 \\ud83d\\ude00\",\"novelty\":{\"deep\":[1]}}", Sent.class).title());
    }

    @Test
    void whatIsNotThereIsToldBeforeWhatDoesNotFit() {
        Runnable missing = () -> {
            throw Problem.notFound("product");
        };
        assertEquals(404, assertThrows(Problem.class, () -> RequestBody.afterLookup(missing, () -> RequestBody.read("{\"title\":5}", Sent.class))).status());
        assertEquals(422, assertThrows(Problem.class, () -> RequestBody.afterLookup(() -> { }, () -> RequestBody.read("{\"title\":5}", Sent.class))).status());
        assertEquals("x", RequestBody.afterLookup(missing, () -> RequestBody.read("{\"title\":\"x\"}", Sent.class)).title());
    }

    @Test
    void aCallThatWantsAKeySaysSo() {
        var problem = assertThrows(Problem.class, () -> new Idempotency.Call("pay", " ", "{}").required());
        assertEquals("422 idempotency-key-required", problem.status() + " " + problem.code());
        assertEquals("k", new Idempotency.Call("pay", "k", "{}").required().key());
    }
}

package shop.argosy.liquid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import shop.argosy.liquid.Environment;

class CaseTest {

    private static String answer(String line) {
        return JsonWriter.write(Case.of(JsonReader.read(line)).answer(Environment.standard()));
    }

    @Test
    void aCaseGivesItsResultUnderItsId() {
        assertEquals(
                "{\"id\": \"x\", \"result\": \"\\\"a\\\"\\n1\"}",
                answer("{\"id\": \"x\", \"template\": \"\\\"a\\\"\\n{{ n }}\", \"data\": {\"n\": 1}}"));
    }

    @Test
    void aLaxCasePrintsItsErrorsAndAStrictOneFails() {
        String template = "\"template\": \"{{ 1 | divided_by: 0 }}\", \"data\": {}";
        assertEquals(
                "{\"id\": 1, \"result\": \"Liquid error (line 1): divided by 0\"}", answer("{\"id\": 1, " + template + "}"));
        assertEquals(
                "{\"id\": 1, \"error\": \"Liquid error (line 1): divided by 0\"}",
                answer("{\"id\": 1, \"mode\": \"strict\", " + template + "}"));
    }

    @Test
    void partialsAreFoundWithoutTheirEndingAndSeeTheData() {
        assertEquals(
                "{\"id\": 1, \"result\": \"[5]\"}",
                answer("{\"id\": 1, \"template\": \"{% render 'Card' %}\", \"data\": {\"n\": 5}, \"partials\": {\"card.liquid\": \"[{{ n }}]\"}}"));
    }
}

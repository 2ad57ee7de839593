package shop.argosy.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The public conformance cases of the Golden Liquid project. */
class GoldenLiquidTest {

    private static final Environment LIQUID =
            Environment.builder().limits(Limits.STANDARD.withMilliseconds(10_000)).build();

    private static List<Map<String, ?>> cases() {
        return SharedData.json("data/liquid/golden_liquid.json").map(GoldenLiquidTest::tests).orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> tests(Map<?, ?> suite) {
        return (List<Map<String, ?>>) suite.get("tests");
    }

    @TestFactory
    Stream<DynamicTest> everyCaseGivesItsResult() {
        return cases().stream().map(test -> DynamicTest.dynamicTest((String) test.get("name"), () -> check(test)));
    }

    @Test
    void thereAreAllCases() {
        int count = cases().size();
        assertTrue(count == 0 || count == 1054, "cases: " + count);
    }

    private static void check(Map<String, ?> test) {
        if (Boolean.TRUE.equals(test.get("invalid"))) {
            assertThrows(LiquidException.class, () -> render(test, ErrorMode.STRICT));
            return;
        }
        boolean strict = test.get("tags") instanceof List<?> tags && tags.contains("strict");
        String result = render(test, strict ? ErrorMode.STRICT : ErrorMode.LAX);
        if (test.get("results") instanceof List<?> allowed) {
            assertTrue(allowed.contains(result), () -> result + " is none of " + allowed);
        } else {
            assertEquals(test.get("result"), result);
        }
    }

    @SuppressWarnings("unchecked")
    private static String render(Map<String, ?> test, ErrorMode mode) {
        Rendering order = new Rendering();
        if (test.get("data") instanceof Map<?, ?> data) {
            order.globals((Map<String, ?>) data);
        }
        if (test.get("templates") instanceof Map<?, ?> partials) {
            order.partials(Partials.of(LIQUID, (Map<String, String>) partials, mode));
        }
        Template template = LIQUID.parse(null, (String) test.get("template"), mode);
        return template.render(mode.refuses() ? order.stopAtErrors() : order).text();
    }
}

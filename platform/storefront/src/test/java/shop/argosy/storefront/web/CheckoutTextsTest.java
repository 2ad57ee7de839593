package shop.argosy.storefront.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CheckoutTextsTest {

    private static final List<String> FILES = List.of("layout", "information", "payment", "waiting", "closed", "snippets/summary", "snippets/field", "snippets/address");
    private static final Pattern OUTPUT = Pattern.compile("\\{\\{-?(.*?)-?}}");
    /** What these print is made by the platform and safe: numbers, amounts, translated texts, elements. */
    private static final List<String> SAFE = List.of("escape", "t", "money", "money_with_currency", "image_tag", "format_address");
    private static final List<String> PLAIN = List.of("request.locale.iso_code", "direction", "content_for_layout", "routes.root_url", "routes.cart_url", "method.id", "line.quantity",
            "checkout.refresh", "checkout.total", "outcome.id");

    @Test
    void everything_that_a_page_of_the_checkout_prints_is_escaped() throws IOException {
        List<String> unsafe = new ArrayList<>();
        for (String file : FILES) {
            OUTPUT.matcher(source(file)).results().map(MatchResult::group).map(CheckoutTextsTest::inner)
                    .filter(output -> !PLAIN.contains(output) && !SAFE.contains(lastFilter(output))).forEach(unsafe::add);
        }
        assertEquals(List.of(), unsafe);
    }

    private static String inner(String output) {
        return output.replaceAll("^\\{\\{-?|-?}}$", "").strip();
    }

    private static String lastFilter(String output) {
        int bar = output.lastIndexOf('|');
        return bar < 0 ? "" : output.substring(bar + 1).strip().split(":")[0].strip();
    }

    private static String source(String file) throws IOException {
        try (InputStream in = CheckoutTextsTest.class.getResourceAsStream("/checkout/" + file + ".liquid")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package shop.argosy.storefront.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnPathTest {

    @Test
    void a_page_of_the_shop_is_led_back_to_without_its_language() {
        assertEquals(List.of("/products/x?variant=1", "/products/x", "/", "/search?q=a//b/../c", "/.well", "/a...b"),
                List.of("/products/x?variant=1", "/de/products/x", "/zh-CN", "/search?q=a//b/../c", "/.well", "/a...b").stream().map(ReturnPath::of).toList());
    }

    @Test
    void what_a_browser_could_read_as_another_host_leads_home() {
        for (String wanted : List.of("/..//evil.com", "//evil.com", "/de//evil.com", "/de/..//evil.com", "/a/../b", "/.//evil.com", "/%2e%2E//evil.com", "/%2e./x", "/x/..", "/x//y", "/\\evil.com", "/x%2f%2fevil.com",
                "https://evil.com", "evil.com", "/a\tb", "")) {
            assertEquals("/", ReturnPath.of(wanted), wanted);
        }
    }
}

package shop.argosy.operations.domains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.argosy.kernel.Problem;

class HostNameTest {

    @ParameterizedTest
    @CsvSource({"www.Example.COM,www.example.com", "' shop.example.org. ',shop.example.org", "bücher.example.com,xn--bcher-kva.example.com", "海风.中国,xn--90wo83g.xn--fiqs8s",
            "faß.example.com,xn--fa-hia.example.com"})
    void one_host_has_one_form(String written, String ascii) {
        assertEquals(ascii, HostName.of(written, "argosy.shop").ascii());
    }

    @Test
    void people_see_their_own_script() {
        assertEquals("海风.中国", HostName.of("xn--90wo83g.xn--fiqs8s", "argosy.shop").shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "https://example.com", "example.com/path", "example.com:8080", "exa mple.com", "-a.example.com", "a..example.com", "192.168.1.1", "[::1]", "10.0.0.1",
            "user@example.com", "exam_ple.com", "example.com\u0000", "ａ.b.c.d:1"})
    void what_is_no_host_name_is_refused(String written) {
        assertEquals("/host", refused(written).errors().getFirst().pointer());
    }

    @Test
    void a_full_width_dot_or_letter_cannot_hide_another_host() {
        assertEquals("evil.example.com", HostName.of("ｅｖｉｌ。example．com", "argosy.shop").ascii());
        assertTrue(refused("demo．argosy。shop").detail().contains("platform's own"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"argosy.shop", "demo.argosy.shop", "a.b.ARGOSY.shop."})
    void the_platforms_own_hosts_are_refused(String written) {
        assertTrue(refused(written).detail().contains("platform's own"), refused(written).detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"co.uk", "com.cn", "github.io"})
    void nobody_owns_a_public_suffix(String written) {
        assertTrue(refused(written).detail().contains("Nobody can own"), refused(written).detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"printer.local", "db.internal", "shop.localhost", "a.onion"})
    void names_of_private_networks_are_refused(String written) {
        assertTrue(refused(written).detail().contains("public internet"), refused(written).detail());
    }

    private static Problem refused(String written) {
        return assertThrows(Problem.class, () -> HostName.of(written, "argosy.shop"));
    }
}

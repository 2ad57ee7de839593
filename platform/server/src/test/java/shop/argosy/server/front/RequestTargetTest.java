package shop.argosy.server.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.argosy.kernel.Problem;

class RequestTargetTest {

    private static final String HOST = "demo.localhost:8080";

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%zz", "/a%2", "/cdn/%00", "/%ff", "/%C3%28", "/a%2Fb", "/a%5Cb", "/a\\b", "/%0d%0aSet-Cookie:x", "/search?q=100%", "/search?q=%g0", "", "*", "a", "http://evil.example/"})
    void anAddressThatCannotBeReadIsABadOne(String target) {
        assertEquals("400 bad-address", told("GET", List.of(HOST), target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/web-inf/", "/META-INF/x", "/a/../WEB-INF/x", "/%57EB-INF/x", "/WEB-INF;x=1/a"})
    void theContainersOwnFoldersAreNotThere(String target) {
        assertEquals("404 not-found", told("GET", List.of(HOST), target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo.localhost:8080@evil.com", "a,b", "a b", "", "demo.localhost/x", "demo#", "demo.localhost:99999", "demo.localhost:8a", "[::1", "höst"})
    void aHostThatIsNoneIsABadOne(String host) {
        assertEquals("400 bad-host", told("GET", List.of(host), "/"));
    }

    @Test
    void thereIsExactlyOneHost() {
        assertEquals("400 bad-host", told("GET", List.of(), "/"));
        assertEquals("400 bad-host", told("GET", List.of(HOST, "other.localhost"), "/"));
    }

    @Test
    void aBodyHasOneEnd() {
        for (List<List<String>> unclear : List.of(List.of(List.of("2"), List.of("chunked")), List.of(List.of("2", "3"), List.<String>of()), List.of(List.<String>of(), List.of("xchunked")),
                List.of(List.<String>of(), List.of("gzip, chunked")))) {
            assertEquals("bad-framing", RequestTarget.framing(unclear.getFirst(), unclear.getLast()).map(Problem::code).orElse(""), unclear.toString());
        }
        for (List<List<String>> clear : List.of(List.of(List.of("2"), List.<String>of()), List.of(List.<String>of(), List.of("Chunked")), List.of(List.<String>of(), List.<String>of()))) {
            assertEquals("", RequestTarget.framing(clear.getFirst(), clear.getLast()).map(Problem::code).orElse(""), clear.toString());
        }
    }

    @Test
    void methodsThatNothingAnswersAreRefused() {
        assertEquals("405 method-not-allowed", told("TRACE", List.of(HOST), "/"));
        assertEquals("405 method-not-allowed", told("CONNECT", List.of(HOST), "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/products/%E8%93%9D%E8%89%B2", "/search?q=100%25&x=a%2Fb", "/cart?x=%00", "/a//b", "/products/web-infinity"})
    void everythingElseGoesOn(String target) {
        assertEquals("", told("GET", List.of("DEMO.Localhost.:8080"), target));
    }

    private static String told(String method, List<String> hosts, String target) {
        return RequestTarget.fault(method, hosts, target).map((Problem problem) -> problem.status() + " " + problem.code()).orElse("");
    }
}

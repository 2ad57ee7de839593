package shop.argosy.foundation.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientTest {

    private static final Map<String, String> FORWARDED = Map.of("Host", "demo.localhost:8080", "X-Forwarded-Host", "other.localhost", "X-Forwarded-For", "9.9.9.9, 203.0.113.7, 10.0.0.9", "X-Forwarded-Proto", "https");

    @Test
    void whatStrangersSayOfThemselvesIsNotBelieved() {
        Client client = client("203.0.113.50", FORWARDED, "");
        assertEquals("203.0.113.50", client.address());
        assertEquals("demo.localhost:8080", client.host());
        assertEquals(false, client.isSecure());
    }

    @Test
    void ofATrustedProxyTheNearestAddressThatIsNoProxyCounts() {
        Client client = client("10.0.0.1", FORWARDED, "10.0.0.0/8");
        assertEquals("203.0.113.7", client.address());
        assertEquals("other.localhost", client.host());
        assertEquals(true, client.isSecure());
    }

    @Test
    void anAddressOfVersionSixCountsWithItsNetwork() {
        assertEquals(client("2001:db8:1:2:3::4", Map.of(), "").address(), client("2001:db8:1:2:ffff::1", Map.of(), "").address());
    }

    @Test
    void rangesEndWhereTheySay() {
        AddressRanges ranges = AddressRanges.of(List.of("10.1.0.0/15", "192.0.2.1", "fd00::/8"));
        assertEquals(List.of("10.0.0.1", "10.1.255.255", "192.0.2.1", "fd12::1"),
                List.of("10.0.0.1", "10.1.255.255", "10.2.0.0", "192.0.2.1", "192.0.2.2", "fd12::1", "fc00::1", "nonsense").stream().filter(ranges::contain).toList());
        assertThrows(IllegalStateException.class, () -> AddressRanges.of(List.of("balancer.example")));
        assertThrows(IllegalStateException.class, () -> AddressRanges.of(List.of("10.0.0.0/33")));
    }

    private static Client client(String remote, Map<String, String> headers, String proxies) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(ClientTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "getRemoteAddr" -> remote;
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getHeaders" -> Collections.enumeration(headers.containsKey((String) arguments[0]) ? List.of(headers.get((String) arguments[0])) : List.of());
            case "isSecure" -> false;
            default -> throw new UnsupportedOperationException(method.getName());
        });
        return new Client(request, RateLimitsTest.configuration("on", "ARGOSY_TRUSTED_PROXIES", proxies));
    }
}

package shop.argosy.foundation.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import shop.argosy.foundation.config.Configuration;

/**
 * Who called and whom he meant, as far as the network tells. What load balancers say about it is believed of those
 * that the operator has named, and of nobody else.
 */
@ApplicationScoped
public class Client {

    private static final int NETWORK_BYTES = 8;

    private final HttpServletRequest request;
    private final AddressRanges proxies;
    private final boolean secureOutside;

    @Inject
    public Client(HttpServletRequest request, Configuration configuration) {
        this.request = request;
        this.proxies = AddressRanges.of(configuration.edges().trustedProxies());
        this.secureOutside = configuration.web().scheme().equals("https");
    }

    /** For CDI's proxy alone. */
    protected Client() {
        request = null;
        proxies = null;
        secureOutside = false;
    }

    /** What limits count: the address, and of IPv6 the network of 64 bits that one customer has. */
    public String address() {
        String address = nearestUnknown();
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            byte[] bytes = parsed.getAddress();
            if (bytes.length > 4) {
                Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
                return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
            }
            return parsed.getHostAddress();
        } catch (java.net.UnknownHostException | IllegalArgumentException e) {
            return address;
        }
    }

    /** The Host header's value, or what a trusted proxy says that it was. */
    String host() {
        return forwarded("X-Forwarded-Host").orElseGet(() -> request.getHeader("Host"));
    }

    /** Whether the caller's own connection is encrypted. */
    public boolean isSecure() {
        return secureOutside || request.isSecure() || forwarded("X-Forwarded-Proto").filter("https"::equalsIgnoreCase).isPresent();
    }

    /** The last word counts: it is the trusted proxy's own, what stands before it may be anybody's. */
    private Optional<String> forwarded(String header) {
        return proxies.contain(request.getRemoteAddr()) ? values(header).stream().reduce((first, last) -> last) : Optional.empty();
    }

    private String nearestUnknown() {
        String nearest = request.getRemoteAddr();
        List<String> before = proxies.contain(nearest) ? values("X-Forwarded-For") : List.of();
        for (int i = before.size() - 1; i >= 0 && proxies.contain(nearest); i--) {
            nearest = before.get(i);
        }
        return nearest;
    }

    private List<String> values(String header) {
        return Collections.list(request.getHeaders(header)).stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
}

package shop.argosy.foundation.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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

    private final HttpServletRequest request;
    private final CallerAddress caller;
    private final boolean secureOutside;

    @Inject
    public Client(HttpServletRequest request, Configuration configuration) {
        this.request = request;
        this.caller = CallerAddress.behind(configuration.edges().trustedProxies());
        this.secureOutside = configuration.web().scheme().equals("https");
    }

    /** For CDI's proxy alone. */
    protected Client() {
        request = null;
        caller = null;
        secureOutside = false;
    }

    /** What limits count: the address, and of IPv6 the network of 64 bits that one customer has. */
    public String address() {
        return caller.of(request.getRemoteAddr(), () -> lines("X-Forwarded-For"));
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
        return caller.isProxy(request.getRemoteAddr()) ? CallerAddress.words(lines(header)).reduce((first, last) -> last) : Optional.empty();
    }

    private List<String> lines(String header) {
        return Collections.list(request.getHeaders(header));
    }
}

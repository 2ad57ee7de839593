package shop.argosy.server.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import shop.argosy.foundation.config.Configuration;

/** The services without which the shops still sell: {@code up} or {@code degraded}, by whether their port takes a connection. */
@ApplicationScoped
public class Neighbours {

    private static final int PATIENCE_MILLIS = 300;

    private final Map<String, InetSocketAddress> addresses = new LinkedHashMap<>();

    @Inject
    public Neighbours(Configuration configuration) {
        addresses.put("search", address(configuration.searchUrl()));
        addresses.put("storage", address(configuration.storage().endpoint()));
        addresses.put("mail", new InetSocketAddress(configuration.mail().host(), configuration.mail().port()));
    }

    /** For CDI's proxy alone. */
    protected Neighbours() {
    }

    Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        addresses.forEach((name, address) -> states.put(name, answers(address) ? "up" : "degraded"));
        return states;
    }

    private static InetSocketAddress address(URI uri) {
        int usual = "https".equals(uri.getScheme()) ? 443 : 80;
        return new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? usual : uri.getPort());
    }

    private static boolean answers(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

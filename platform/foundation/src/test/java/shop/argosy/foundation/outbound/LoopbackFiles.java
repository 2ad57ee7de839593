package shop.argosy.foundation.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/** An internet whose every host is one server of a test on loopback. */
public final class LoopbackFiles {

    private LoopbackFiles() {
    }

    public static PublicFiles at(int port) {
        return new PublicFiles(new OneServer(port), usual -> true, Duration.ofSeconds(20));
    }

    private record OneServer(int port) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }

        @Override
        public List<InetSocketAddress> resolve(String host, int asked) {
            return List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}

package shop.argosy.foundation.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to allowed addresses alone. The client connects to what is returned here and asks no second time, so
 * that a name cannot point elsewhere in between.
 */
final class PublicResolver implements DnsResolver {

    private final Lookup lookup;
    private final Predicate<InetAddress> allowed;

    /** Where names are looked up. */
    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    PublicResolver(Lookup lookup, Predicate<InetAddress> allowed) {
        this.lookup = lookup;
        this.allowed = allowed;
    }

    static PublicResolver ofPublicAddresses() {
        return new PublicResolver(InetAddress::getAllByName, PublicAddresses::contain);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = lookup.addresses(host);
        if (!Arrays.stream(addresses).allMatch(allowed)) {
            throw new UnknownHostException("is not on the public internet");
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}

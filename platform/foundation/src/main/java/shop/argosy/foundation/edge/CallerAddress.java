package shop.argosy.foundation.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The address of whoever calls: behind trusted load balancers the nearest one that is none of theirs. */
public final class CallerAddress {

    private static final int NETWORK_BYTES = 8;

    private final AddressRanges proxies;

    private CallerAddress(AddressRanges proxies) {
        this.proxies = proxies;
    }

    /** @throws IllegalStateException when one of them is neither an address nor a range */
    public static CallerAddress behind(List<String> trustedProxies) {
        return new CallerAddress(AddressRanges.of(trustedProxies));
    }

    boolean isProxy(String address) {
        return proxies.contain(address);
    }

    /**
     * What limits count: the address, and of IPv6 the network of 64 bits that one customer has.
     *
     * @param remote the other end of the connection
     * @param forwarded the lines of X-Forwarded-For, asked for only when they are believed
     */
    public String of(String remote, Supplier<List<String>> forwarded) {
        String address = nearestUnknown(remote, forwarded);
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            byte[] bytes = parsed.getAddress();
            if (bytes.length > 4) {
                Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
                return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
            }
            return parsed.getHostAddress();
        } catch (UnknownHostException | IllegalArgumentException e) {
            return address;
        }
    }

    private String nearestUnknown(String remote, Supplier<List<String>> forwarded) {
        String nearest = remote;
        List<String> before = isProxy(nearest) ? words(forwarded.get()).toList() : List.of();
        for (int i = before.size() - 1; i >= 0 && isProxy(nearest); i--) {
            nearest = before.get(i);
        }
        return nearest;
    }

    static Stream<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip).filter(value -> !value.isEmpty());
    }
}

package shop.argosy.foundation.edge;

import java.net.InetAddress;
import java.util.List;

/** Network addresses, single ones and ranges in CIDR form: {@code 10.0.0.7}, {@code 10.0.0.0/8}, {@code fd00::/8}. */
final class AddressRanges {

    private final List<Range> ranges;

    private record Range(byte[] address, int bits) {

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private AddressRanges(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** @throws IllegalStateException when one is none: a proxy that is not known would make every visitor one address */
    static AddressRanges of(List<String> texts) {
        return new AddressRanges(texts.stream().map(AddressRanges::range).toList());
    }

    boolean contain(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return ranges.stream().anyMatch(range -> range.contains(bytes));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Range range(String text) {
        int slash = text.indexOf('/');
        try {
            byte[] address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash)).getAddress();
            int bits = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
            if (bits < 0 || bits > address.length * 8) {
                throw new IllegalArgumentException();
            }
            return new Range(address, bits);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("ARGOSY_TRUSTED_PROXIES: " + text + " is neither an address nor a range like 10.0.0.0/8.", e);
        }
    }
}

package shop.argosy.foundation.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the public internet from those of networks behind it (RFC 6890). */
final class PublicAddresses {

    private PublicAddresses() {
    }

    static boolean contain(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean carrier = a == 100 && b >= 64 && b < 128;
        boolean special = a == 192 && b == 0 && (c == 0 || c == 2) || a == 192 && b == 88 && c == 99;
        boolean trial = a == 198 && (b == 18 || b == 19) || a == 198 && b == 51 && c == 100 || a == 203 && b == 0 && c == 113;
        return a != 0 && a < 240 && !carrier && !special && !trial;
    }

    /** Of 2000::/3 alone, without the ranges that wrap an address of version 4 (2001::/23, 2002::/16) or are for books. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean wrapped = first == 0x2001 && second < 0x200 || first == 0x2002;
        boolean forBooks = first == 0x2001 && second == 0xdb8 || first == 0x3fff && second < 0x1000;
        return (first & 0xe000) == 0x2000 && !wrapped && !forBooks;
    }
}

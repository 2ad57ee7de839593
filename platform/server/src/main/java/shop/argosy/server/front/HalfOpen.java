package shop.argosy.server.front;

import java.util.HashMap;
import java.util.Map;

/** How many requests, of each address and together, are here without their whole body. */
final class HalfOpen {

    private final int perAddress;
    private final int together;
    private final Map<String, Integer> addresses = new HashMap<>();
    private int all;

    HalfOpen(int perAddress, int together) {
        this.perAddress = perAddress;
        this.together = together;
    }

    /** @return false when there are too many already; what came in has to leave */
    synchronized boolean enter(String address) {
        int own = addresses.getOrDefault(address, 0);
        if (own >= perAddress || all >= together) {
            return false;
        }
        addresses.put(address, own + 1);
        all++;
        return true;
    }

    synchronized void leave(String address) {
        addresses.computeIfPresent(address, (name, own) -> own == 1 ? null : own - 1);
        all--;
    }
}

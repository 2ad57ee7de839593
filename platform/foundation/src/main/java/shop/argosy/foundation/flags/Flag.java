package shop.argosy.foundation.flags;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import shop.argosy.kernel.Sha256;

/**
 * A flag as the admins have set it.
 *
 * @param share of a hundred shops so many have it on; raising it never turns it off for anybody
 * @param stopped off for everybody, exceptions too
 * @param exceptions by shop: on or off whatever the share says
 */
public record Flag(String name, String description, int share, boolean stopped, Map<UUID, Boolean> exceptions, long version, Instant updatedAt) {

    /** Why a flag is on or off for a shop. */
    public enum Because { STOPPED, OVERRIDE, SHARE }

    public boolean isOn(UUID shop) {
        return switch (because(shop)) {
            case STOPPED -> false;
            case OVERRIDE -> exceptions.get(shop);
            case SHARE -> bucket(name, shop) < share;
        };
    }

    public Because because(UUID shop) {
        return stopped ? Because.STOPPED : exceptions.containsKey(shop) ? Because.OVERRIDE : Because.SHARE;
    }

    /** 0 to 99, always the same for a shop and a flag, and independent between flags. */
    static int bucket(String flag, UUID shop) {
        byte[] hash = Sha256.of(flag + "/" + shop);
        return ((hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | hash[2] & 0xff) % 100;
    }
}

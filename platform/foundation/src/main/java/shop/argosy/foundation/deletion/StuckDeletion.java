package shop.argosy.foundation.deletion;

import java.util.UUID;

/**
 * A condemned shop whose deletion is tried again every minute and does not get on.
 *
 * @param error of the last try, for whoever runs the platform
 */
public record StuckDeletion(UUID shop, String address, String name, String error) {
}

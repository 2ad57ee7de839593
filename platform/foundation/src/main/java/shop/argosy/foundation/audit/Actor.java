package shop.argosy.foundation.audit;

import java.util.UUID;

/** Who does something: an account of the shop's staff, a platform admin, a buyer (nameless: the order tells), the platform itself, or somebody who did not get in. */
public record Actor(String type, UUID id) {

    public static final Actor SYSTEM = new Actor("system", null);
    public static final Actor BUYER = new Actor("buyer", null);
    public static final Actor NOBODY = new Actor("nobody", null);

    public static Actor account(UUID id) {
        return new Actor("account", id);
    }

    public static Actor admin(UUID id) {
        return new Actor("admin", id);
    }
}

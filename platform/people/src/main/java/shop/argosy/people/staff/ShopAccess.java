package shop.argosy.people.staff;

import java.util.UUID;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

/**
 * Somebody who may enter this shop: an account of its staff, or a platform admin whom the owner has let in for a time.
 *
 * @param accountId of the account, or of the admin with the role {@code support}
 */
public record ShopAccess(Tenant tenant, UUID accountId, String role) {

    public static final String OWNER = "owner";
    public static final String SUPPORT = "support";

    public Actor actor() {
        return role.equals(SUPPORT) ? Actor.admin(accountId) : Actor.account(accountId);
    }

    /** @throws Problem 403 {@code owner-only} for everybody else */
    public ShopAccess asOwner() {
        if (!role.equals(OWNER)) {
            throw Problem.of(403, "owner-only", "Only an owner of this shop decides this. Ask one of them.");
        }
        return this;
    }
}

package shop.argosy.people.staff;

import java.util.UUID;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.kernel.Tenant;

/** A signed-in account that may enter this shop. */
public record ShopAccess(Tenant tenant, UUID accountId, String role) {

    public Actor actor() {
        return Actor.account(accountId);
    }
}

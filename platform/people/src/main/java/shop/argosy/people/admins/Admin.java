package shop.argosy.people.admins;

import java.util.UUID;
import shop.argosy.foundation.audit.Actor;

/** Somebody who runs the platform. */
public record Admin(UUID id, String email) {

    public Actor actor() {
        return Actor.admin(id);
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "Admin[" + id + "]";
    }
}

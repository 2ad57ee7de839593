package shop.argosy.people.staff;

import java.util.UUID;

/** Somebody who may sign in to the platform. */
public record Account(UUID id, String email, String locale) {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}

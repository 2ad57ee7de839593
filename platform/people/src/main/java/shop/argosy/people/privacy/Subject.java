package shop.argosy.people.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is to be erased: all of one person's keys in ascending order, and the e-mail addresses that they knew. */
public record Subject(List<UUID> keys, Set<String> emails) {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "Subject" + keys;
    }
}

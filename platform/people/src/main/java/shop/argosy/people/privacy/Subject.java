package shop.argosy.people.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to be erased.
 *
 * @param keys all of one person's, in ascending order
 * @param emails the addresses that they knew
 * @param again whether the person was erased before and owed nothing then: what is open now was open in the backup that came back
 */
public record Subject(List<UUID> keys, Set<String> emails, boolean again) {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "Subject" + keys;
    }
}

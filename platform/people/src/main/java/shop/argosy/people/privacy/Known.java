package shop.argosy.people.privacy;

import java.util.List;
import java.util.UUID;
import shop.argosy.kernel.PostalAddress;

/** What a feature knows of the person behind a key, opened. {@code email} may be null, {@code addresses} empty. */
public record Known(UUID key, String email, List<PostalAddress> addresses) {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "Known[" + key + "]";
    }
}

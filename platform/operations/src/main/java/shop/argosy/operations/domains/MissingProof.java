package shop.argosy.operations.domains;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a look at a domain found no proof.
 *
 * @param file {@code different} when it says something else, else why it cannot be read: {@code answers-404}
 */
public record MissingProof(Dns dns, String file) {

    private static final Pattern TEXT = Pattern.compile("(absent|different) (\\S+)");

    /** What is wrong with the TXT record. */
    public enum Dns { ABSENT, DIFFERENT }

    /** As the database keeps it: {@code absent answers-404}. */
    public String text() {
        return dns.name().toLowerCase(Locale.ROOT) + " " + file;
    }

    /** Of such a text; empty for null and for the sentences that were kept before. */
    public static Optional<MissingProof> of(String text) {
        return Optional.ofNullable(text).map(TEXT::matcher).filter(found -> found.matches())
                .map(found -> new MissingProof(Dns.valueOf(found.group(1).toUpperCase(Locale.ROOT)), found.group(2)));
    }
}

package shop.argosy.people.staff;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * How passwords are judged and kept. The rules are NIST SP 800-63B's: length, and not one that everybody knows; no
 * demand for signs. Kept as Argon2id with the parameters that OWASP recommends (19 MiB, 2 passes).
 */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 200;
    /** Lists of common passwords have none that is longer, and the time to measure grows with the length. */
    private static final int MEASURED = 32;
    /** What may stand for a letter: so many different ones are in no common password, and each may double the time to measure. */
    private static final String LETTER_LIKE = "0123456789@({[<!|$+%";
    private static final int MOST_LETTER_LIKE = 10;
    /** What can be guessed with fewer tries is guessed. */
    private static final double FIRST_TRIED = 1e5;

    private final Argon2Function hashing = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private final Zxcvbn common = new Zxcvbn();

    /** @return what is wrong with a new password, as a sentence for its owner; empty when it will do */
    public Optional<String> objection(String password, String email) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("This password is too short: use at least " + SHORTEST + " characters, for example three or four words.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("This password is too long: use at most " + LONGEST + " characters.");
        }
        if (email != null && password.equalsIgnoreCase(email.strip())) {
            return Optional.of("Your e-mail address is no secret. Choose something else as the password.");
        }
        return isCommon(password) ? Optional.of("This is one of the passwords that are tried first. Choose another, for example three or four words.") : Optional.empty();
    }

    private boolean isCommon(String password) {
        String beginning = password.substring(0, Math.min(password.length(), MEASURED));
        if (beginning.chars().filter(sign -> LETTER_LIKE.indexOf(sign) >= 0).distinct().count() > MOST_LETTER_LIKE) {
            return false;
        }
        var measured = common.measure(beginning);
        List<Match> parts = measured.getSequence();
        return measured.getGuesses() < FIRST_TRIED || parts.size() == 1 && switch (parts.getFirst().pattern) {
            case Dictionary -> "passwords".equals(parts.getFirst().dictionaryName);
            case Repeat, Sequence, Spatial -> true;
            default -> false;
        };
    }

    public String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(hashing).getResult();
    }

    public boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** False without a hash, after as much work: of somebody who does not exist, so that time tells nobody. */
    public boolean matches(String password, Optional<String> hash) {
        if (hash.isEmpty()) {
            hash(password);
        }
        return hash.isPresent() && matches(password, hash.get());
    }
}

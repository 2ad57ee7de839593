package shop.argosy.operations.signup;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The first label of a shop's host name: what it may look like, and one made from a name in any script. */
public final class ShopAddress {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 40;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> RESERVED = Set.of("www", "api", "app", "admin", "administrator", "root", "argosy", "platform", "dashboard",
            "account", "accounts", "login", "signin", "signup", "auth", "oauth", "sso", "id", "mail", "email", "smtp", "imap", "pop", "ftp", "ns1", "ns2",
            "dns", "cdn", "assets", "static", "media", "images", "files", "blog", "docs", "help", "support", "status", "billing", "pay", "payment",
            "payments", "checkout", "cart", "shop", "shops", "store", "stores", "preview", "test", "staging", "dev", "localhost", "marketplace", "plugins",
            "themes", "templates", "developer", "developers", "partner", "partners", "legal", "privacy", "security", "abuse", "postmaster", "webmaster",
            "hostmaster", "noreply", "no-reply", "webhook", "webhooks", "metrics", "health", "internal", "system", "news", "about", "contact");

    private static final class Romaniser {
        private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }

    private ShopAddress() {
    }

    /** What is wrong with an address. */
    public enum Fault {
        INVALID("An address has 3 to 40 characters: small letters a to z, digits, and single hyphens between them."),
        RESERVED("This address is reserved for the platform itself. Choose another."),
        TAKEN("Another shop has this address already. Choose another.");

        private final String detail;

        Fault(String detail) {
            this.detail = detail;
        }

        public String detail() {
            return detail;
        }
    }

    /** Whether the address could be given out; whether it is free only the platform's table knows. */
    public static Optional<Fault> fault(String address) {
        if (address == null || address.length() < SHORTEST || address.length() > LONGEST || !FORM.matcher(address).matches()) {
            return Optional.of(Fault.INVALID);
        }
        return RESERVED.contains(address) ? Optional.of(Fault.RESERVED) : Optional.empty();
    }

    /** An address that sounds like the name: 海风茶具 gives hai-feng-cha-ju. Always valid. */
    public static String like(String name) {
        String latin = Romaniser.TO_LATIN.transliterate(name == null ? "" : name);
        String address = fitted(latin.replaceAll("['’`]", "").replaceAll("[^a-z0-9]+", "-"));
        String lengthened = address.length() < SHORTEST ? fitted((address.isEmpty() ? "my" : address) + "-shop") : address;
        return fault(lengthened).isPresent() ? fitted(lengthened + "-shop") : lengthened;
    }

    /** The address with a number behind it, still short enough. */
    public static String numbered(String address, int number) {
        String suffix = "-" + number;
        String stem = address.length() + suffix.length() > LONGEST ? trimHyphens(address.substring(0, LONGEST - suffix.length())) : address;
        return stem + suffix;
    }

    private static String fitted(String raw) {
        String trimmed = trimHyphens(raw);
        return trimmed.length() > LONGEST ? trimHyphens(trimmed.substring(0, LONGEST)) : trimmed;
    }

    private static String trimHyphens(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '-') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '-') {
            to--;
        }
        return text.substring(from, to);
    }
}

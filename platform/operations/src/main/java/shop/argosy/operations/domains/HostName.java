package shop.argosy.operations.domains;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;
import shop.argosy.kernel.Problem;

/**
 * A host that a shop may have for its own: in lower case and ASCII (UTS 46), below a public suffix, and neither the
 * platform's nor one that lives in private networks.
 */
public record HostName(String ascii) {

    private static final String POINTER = "/host";
    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);
    private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();
    private static final Pattern LABELS = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");
    private static final Pattern ADDRESS = Pattern.compile("\\d+(\\.\\d+){3}");
    private static final Set<String> PRIVATE = Set.of("localhost", "local", "internal", "lan", "home", "corp", "onion", "invalid", "arpa");

    /** @throws Problem 422 at {@code /host} that says what is wrong */
    public static HostName of(String text, String platformHost) {
        String host = ascii(text == null ? "" : text.strip());
        String top = host.substring(host.lastIndexOf('.') + 1);
        if (ADDRESS.matcher(host).matches() || text != null && text.contains("::")) {
            throw refused("domain-is-ip", "An IP address is no domain. Name a domain that you have registered, such as www.example.com.");
        }
        if (!LABELS.matcher(host).matches() || host.length() > 253 || top.chars().allMatch(Character::isDigit)) {
            throw refused("domain-malformed", "A domain looks like www.example.com: without https://, without a path and without a port.");
        }
        if (host.equals(platformHost) || host.endsWith("." + platformHost)) {
            throw refused("domain-of-platform", "This address is the platform's own. Your shop has one below it already; name a domain that is yours.");
        }
        if (PRIVATE.contains(top)) {
            throw refused("domain-private", "Domains that end with ." + top + " do not exist on the public internet. Name one that you have registered.");
        }
        if (SUFFIXES.getDomainRoot(host) == null) {
            throw refused("domain-public-suffix", "Nobody can own " + host + " itself: many sites live below it. Name a domain below it that you have registered.");
        }
        return new HostName(host);
    }

    /** As people write it: bücher.example. */
    public String shown() {
        return NAMES.nameToUnicode(ascii, new StringBuilder(), new IDNA.Info()).toString();
    }

    private static Problem refused(String code, String detail) {
        return Problem.of(422, code, detail).at(POINTER);
    }

    /** Empty for what is no name. */
    private static String ascii(String text) {
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        var info = new IDNA.Info();
        String ascii = NAMES.nameToASCII(bare, new StringBuilder(), info).toString().toLowerCase(Locale.ROOT);
        return info.hasErrors() ? "" : ascii;
    }
}

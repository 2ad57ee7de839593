package shop.argosy.operations.domains;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import shop.argosy.foundation.config.Configuration;

/** Where the platform answers, and whether a domain's DNS leads there. */
@ApplicationScoped
public class Destination {

    /** Of aliases in a row; more are a circle. */
    private static final int MOST_ALIASES = 8;
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-f:]*:[0-9a-f:.]*");

    private final DnsRecords dns;
    private final List<String> targets;

    /** What a merchant enters at the registrar. @param type {@code CNAME}, {@code A} or {@code AAAA} */
    public record Entry(String type, String value) {
    }

    @Inject
    public Destination(DnsRecords dns, Configuration configuration) {
        this.dns = dns;
        List<String> given = configuration.admission().domainTargets();
        targets = given.isEmpty() ? List.of(configuration.web().platformHost()) : given.stream().map(Destination::plain).toList();
    }

    /** For CDI's proxy alone. */
    protected Destination() {
        dns = null;
        targets = List.of();
    }

    public Entry entry() {
        String target = targets.getFirst();
        return new Entry(!isAddress(target) ? "CNAME" : target.contains(":") ? "AAAA" : "A", target);
    }

    /** Why visitors of this host would not come here, as a sentence with the way out; empty when they do. Not inside a transaction. */
    public Optional<String> missing(HostName host) {
        Set<String> reached = reachedFrom(host.ascii());
        boolean leadsHere = targets.stream().anyMatch(reached::contains) || targets.stream().filter(target -> !isAddress(target))
                .flatMap(target -> reachedFrom(target).stream()).filter(Destination::isAddress).anyMatch(reached::contains);
        if (leadsHere) {
            return Optional.empty();
        }
        Entry entry = entry();
        return Optional.of(host.shown() + " does not lead here yet, so that shoppers who are sent there would not find the shop. Enter at your registrar for " + host.shown() + ": "
                + entry.type() + " " + entry.value() + (entry.type().equals("CNAME") ? " (ALIAS or ANAME for a domain without www)" : "") + ". A new record can take an hour to be seen everywhere.");
    }

    /** The name itself, the names that it is an alias of, and all their addresses. */
    private Set<String> reachedFrom(String name) {
        var reached = new HashSet<String>();
        Optional<String> next = Optional.of(plain(name));
        for (int i = 0; i < MOST_ALIASES && next.isPresent() && reached.add(next.get()); i++) {
            String current = next.get();
            dns.of(current, DnsRecords.Type.A).forEach(address -> reached.add(plain(address)));
            dns.of(current, DnsRecords.Type.AAAA).forEach(address -> reached.add(plain(address)));
            next = dns.of(current, DnsRecords.Type.CNAME).stream().findFirst().map(Destination::plain);
        }
        return reached;
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** Names in lower case without the last dot, addresses in one form. */
    private static String plain(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (isAddress(lower)) {
            return InetAddress.ofLiteral(lower).getHostAddress();
        }
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}

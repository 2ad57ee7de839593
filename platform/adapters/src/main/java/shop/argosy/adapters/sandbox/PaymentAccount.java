package shop.argosy.adapters.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.argosy.adapters.sandbox.Entry.Kind;
import shop.argosy.kernel.Money;

/** One payment's entries, oldest first, while its file is locked. What is added here is appended to the file. */
final class PaymentAccount {

    private final List<Entry> entries;
    private final int read;

    PaymentAccount(List<Entry> entries) {
        this.entries = new ArrayList<>(entries);
        read = entries.size();
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<Entry> added() {
        return List.copyOf(entries.subList(read, entries.size()));
    }

    /** What was asked for, by name; empty for a payment that was barred before it arrived. */
    Map<String, String> request() {
        return of(Kind.OPENED).map(entry -> FlatJson.read(entry.detail())).orElse(Map.of());
    }

    /** The last thing that changed what may be done with the payment; empty when nothing is known of it. */
    Optional<Kind> state() {
        return entries.stream().map(Entry::kind).filter(kind -> kind != Kind.OPENED && kind != Kind.REFUNDED).reduce((first, last) -> last);
    }

    boolean is(Kind kind) {
        return state().filter(kind::equals).isPresent();
    }

    boolean has(Kind kind, String reference) {
        return entries.stream().anyMatch(entry -> entry.kind() == kind && entry.reference().equals(reference));
    }

    /** The sum of all entries of a kind, zero in the payment's currency when there are none. */
    Money sum(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).map(Entry::amount).reduce(Money.zero(entries.getFirst().amount().currency()), Money::plus);
    }

    /** A payment that waits is authorized when its time has come. */
    void settle(Instant now) {
        of(Kind.PENDING).filter(entry -> is(Kind.PENDING) && !now.isBefore(Instant.parse(entry.detail())))
                .ifPresent(entry -> add(new Entry(now, Kind.AUTHORIZED, entry.reference(), entry.amount(), "")));
    }

    private Optional<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).findFirst();
    }
}

package shop.argosy.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.argosy.foundation.http.KeptAnswers;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.people.privacy.Certificate.Check;
import shop.argosy.people.privacy.OrdersOfPeople.Books;
import shop.argosy.people.privacy.internal.Traces;

/** Takes a person's keys and all that hangs on them from a shop, inside the caller's transaction, and looks for what is left. */
@ApplicationScoped
public class ForgetPerson {

    private final PersonKeys keys;
    private final People people;
    private final OrdersOfPeople orders;
    private final List<ErasesPeople> features;
    private final Traces traces;

    @Inject
    ForgetPerson(PersonKeys keys, People people, OrdersOfPeople orders, KeptAnswers answers, @Any Instance<ErasesPeople> features) {
        this(keys, people, orders, answers, features.stream().toList());
    }

    public ForgetPerson(PersonKeys keys, People people, OrdersOfPeople orders, KeptAnswers answers, List<ErasesPeople> features) {
        this.keys = keys;
        this.people = people;
        this.orders = orders;
        traces = new Traces(answers);
        this.features = features.stream().sorted(Comparator.comparing(ErasesPeople::locks)).toList();
    }

    /** For CDI's proxy alone. */
    protected ForgetPerson() {
        this(null, null, null, null, List.of());
    }

    /** What was done: by kind how much was emptied, the books that stayed as they were, and the look around afterwards. */
    record Outcome(List<UUID> keys, SortedMap<String, Integer> counts, Books books, Check check) {
    }

    /**
     * @param again whether this person was erased before, and a restored database has forgotten it
     * @throws shop.argosy.kernel.Problem 409 when something is still going on
     */
    Outcome run(TenantTx tx, List<UUID> ids, boolean again) {
        List<Known> known = people.behind(tx, ids);
        var subject = new Subject(ids, known.stream().map(Known::email).filter(Objects::nonNull).collect(Collectors.toSet()), again);
        features.forEach(feature -> feature.begin(tx, subject));
        Books before = orders.books(tx, ids);
        SortedMap<String, Integer> counts = empty(tx, subject);
        Books after = orders.books(tx, ids);
        if (!before.equals(after)) {
            throw new IllegalStateException("Erasing would have changed the books of orders " + before.numbers());
        }
        return new Outcome(ids, counts, after, traces.check(tx, People.values(known)));
    }

    private SortedMap<String, Integer> empty(TenantTx tx, Subject subject) {
        var counts = new TreeMap<String, Integer>();
        features.forEach(feature -> feature.erase(tx, subject).forEach((kind, count) -> counts.merge(kind, count, Integer::sum)));
        counts.put("index_entries", keys.erase(tx, subject.keys()));
        counts.put("keys", subject.keys().size());
        return counts;
    }
}

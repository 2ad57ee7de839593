package shop.argosy.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import shop.argosy.foundation.sealing.PersonKey;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.PostalAddress;

/** What all features together know of people. */
@ApplicationScoped
public class People {

    private static final int SHORTEST_VALUE = 5;
    private static final int SHORTEST_DENSE = 2;

    private final PersonKeys keys;
    private final List<KnowsPeople> features;

    @Inject
    People(PersonKeys keys, @Any Instance<KnowsPeople> features) {
        this(keys, features.stream().toList());
    }

    public People(PersonKeys keys, List<KnowsPeople> features) {
        this.keys = keys;
        this.features = features;
    }

    /** For CDI's proxy alone. */
    protected People() {
        this(null, List.of());
    }

    /** Of the people of these keys; nothing of those who were erased. */
    List<Known> behind(TenantTx tx, Collection<UUID> ids) {
        Map<UUID, PersonKey> opened = keys.openAll(tx, ids);
        opened.values().removeIf(PersonKey::erased);
        return features.stream().flatMap(feature -> feature.of(tx, opened).stream()).toList();
    }

    /** E-mail addresses, telephone numbers, names and streets that are long enough to be looked for as they stand. */
    static Set<String> values(List<Known> known) {
        var values = new LinkedHashSet<String>();
        for (Known person : known) {
            Stream.concat(Stream.of(person.email()), person.addresses().stream().flatMap(People::values)).filter(Objects::nonNull).map(String::strip)
                    .filter(People::isTelling).forEach(values::add);
        }
        return values;
    }

    private static Stream<String> values(PostalAddress address) {
        String given = Objects.requireNonNullElse(address.firstName(), "");
        String family = Objects.requireNonNullElse(address.lastName(), "");
        return Stream.of(address.phone(), given + " " + family, family + " " + given, family + given, address.address1(), address.address2());
    }

    /** Two Chinese characters say as much as five letters. */
    private static boolean isTelling(String value) {
        boolean dense = value.codePoints().anyMatch(Character::isIdeographic);
        return value.codePointCount(0, value.length()) >= (dense ? SHORTEST_DENSE : SHORTEST_VALUE);
    }
}

package shop.argosy.people.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** Puts people into the index who bought before there was one. A migration asks for it once in each shop. */
@ApplicationScoped
public class IndexPeople implements JobHandler {

    private static final int BATCH = 100;

    private final Tenants tenants;
    private final PersonKeys keys;
    private final People people;

    @Inject
    public IndexPeople(Tenants tenants, PersonKeys keys, People people) {
        this.tenants = tenants;
        this.keys = keys;
        this.people = people;
    }

    /** For CDI's proxy alone. */
    protected IndexPeople() {
        this(null, null, null);
    }

    @Override
    public String type() {
        return "privacy.index-people";
    }

    @Override
    public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
        int done;
        do {
            done = tenants.asWorker(tenant, this::index);
        } while (done == BATCH);
        return JobOutcome.done();
    }

    private int index(TenantTx tx) {
        List<UUID> some = keys.unindexed(tx, BATCH);
        Map<UUID, List<Known>> known = people.behind(tx, some).stream().collect(Collectors.groupingBy(Known::key));
        known.forEach((key, all) -> keys.index().describe(tx, key, all.stream().map(Known::email).filter(Objects::nonNull).findFirst().orElse(null),
                all.stream().flatMap(one -> one.addresses().stream()).toList()));
        keys.markIndexed(tx, some);
        return some.size();
    }
}

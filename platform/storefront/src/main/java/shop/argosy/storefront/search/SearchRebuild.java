package shop.argosy.storefront.search;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.jobs.NewJob;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/**
 * Rebuilds what the index holds of one shop from PostgreSQL, 500 products a job, while it is searched: nothing is
 * missing in between. At the end it removes what is no longer for sale.
 */
@ApplicationScoped
public class SearchRebuild implements JobHandler {

    private static final String TYPE = "search.rebuild";
    private static final int AT_A_TIME = 500;

    private final Tenants tenants;
    private final Catalog catalog;
    private final ProductIndexing indexing;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    public SearchRebuild(Tenants tenants, Catalog catalog, ProductIndexing indexing, Jobs jobs, Clock clock) {
        this.tenants = tenants;
        this.catalog = catalog;
        this.indexing = indexing;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected SearchRebuild() {
        this(null, null, null, null, null);
    }

    /** Asks for a rebuild, unless one is about to begin. */
    public void request(TenantTx tx) {
        jobs.schedule(tx, new NewJob(TYPE, new HashMap<>(), TYPE, clock.instant()));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
        UUID after = payload.hasNonNull("after") ? UUID.fromString(payload.get("after").textValue()) : null;
        List<UUID> ids = tenants.asWorker(tenant, tx -> catalog.idsAfter(tx, after, AT_A_TIME));
        indexing.index(tenant, ids);
        if (ids.size() < AT_A_TIME) {
            indexing.removeStrays(tenant);
            return JobOutcome.done();
        }
        tenants.asWorker(tenant, tx -> {
            var rest = new HashMap<String, Object>();
            rest.put("after", ids.getLast());
            jobs.schedule(tx, new NewJob(TYPE, rest, TYPE + "/" + ids.getLast(), clock.instant()));
            return null;
        });
        return JobOutcome.done();
    }
}

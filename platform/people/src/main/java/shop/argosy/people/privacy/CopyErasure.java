package shop.argosy.people.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** Copies an erasure's certificate out of the database. Storage that cannot be reached is tried again. */
@ApplicationScoped
public class CopyErasure implements JobHandler {

    static final String TYPE = "privacy.copy-erasure";

    private final Tenants tenants;
    private final Erasures erasures;
    private final ErasureCopies copies;

    @Inject
    public CopyErasure(Tenants tenants, Erasures erasures, ErasureCopies copies) {
        this.tenants = tenants;
        this.erasures = erasures;
        this.copies = copies;
    }

    /** For CDI's proxy alone. */
    protected CopyErasure() {
        this(null, null, null);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
        UUID id = UUID.fromString(payload.required("erasure_id").asText());
        copies.put(tenant.schema(), tenants.asWorker(tenant, tx -> erasures.byId(tx, id)).signed());
        return JobOutcome.done();
    }
}

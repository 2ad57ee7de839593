package shop.argosy.operations.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.jobs.NewJob;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Uuid7;
import shop.argosy.operations.exchange.internal.ImportProducts;
import shop.argosy.operations.exchange.internal.IssueRows;
import shop.argosy.operations.exchange.internal.NewRun;
import shop.argosy.operations.exchange.internal.RunRows;
import shop.argosy.operations.exchange.internal.ProductFile;
import shop.argosy.people.staff.ShopAccess;

/** The imports of a shop. */
@ApplicationScoped
public class ProductImports {

    private final Tenants tenants;
    private final Blobs blobs;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;
    private final RunRows runs = new RunRows();
    private final IssueRows issues = new IssueRows();

    @Inject
    public ProductImports(Tenants tenants, Blobs blobs, Jobs jobs, Audit audit, Clock clock) {
        this.tenants = tenants;
        this.blobs = blobs;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected ProductImports() {
        this(null, null, null, null, null);
    }

    /**
     * Stores a file that has been checked and queues its import.
     *
     * @return the run's id
     */
    public UUID start(ShopAccess access, String format, String fileName, ProductFile file) throws IOException {
        UUID id = Uuid7.next();
        String key = access.tenant().schema() + "/imports/" + id + ".csv";
        blobs.put(key, file.path(), "text/csv");
        var run = new NewRun(id, format, fileName, key, file.bytes(), access.accountId());
        tenants.run(access.tenant(), tx -> {
            runs.insert(tx, run);
            jobs.schedule(tx, new NewJob(ImportProducts.TYPE, Map.of("run_id", id), null, clock.instant()));
            audit.record(tx, access.actor(), "product-import.started", "import_run", id.toString(), Map.of("bytes", run.bytes()));
        });
        return id;
    }

    public Optional<ImportRun> byId(TenantTx tx, UUID id) {
        return runs.byId(tx, id);
    }

    /** Newest first. */
    public Page<ImportRun> list(TenantTx tx, String cursor, int limit) {
        return Cursors.page(runs.page(tx, Cursors.read(cursor), limit), limit, run -> new Cursors.Position(run.createdAt(), run.id()));
    }

    /** By line; at most 10,000. */
    public List<ImportIssue> rejected(TenantTx tx, UUID run) {
        return issues.rejected(tx, run);
    }

    /** By line; at most 10,000. */
    public List<ImportIssue> warnings(TenantTx tx, UUID run) {
        return issues.warnings(tx, run);
    }
}

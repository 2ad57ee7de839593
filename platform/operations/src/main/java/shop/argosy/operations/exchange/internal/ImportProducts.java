package shop.argosy.operations.exchange.internal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.jobs.NewJob;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.exchange.ImportRun;
import shop.argosy.operations.exchange.ImportStatus;
import shop.argosy.operations.exchange.internal.shopify.ProductGroups;
import shop.argosy.operations.exchange.internal.shopify.ProductMapping;
import shop.argosy.storefront.search.ProductIndexing;

/**
 * Imports a file in parts of a few seconds, so that other jobs of the shop come between. Each product is committed
 * with the checkpoint behind it: after a kill the next part goes on there, and nothing is counted twice.
 */
@ApplicationScoped
public class ImportProducts implements JobHandler {

    public static final String TYPE = "exchange.import-products";

    private static final Duration PART = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Tenants tenants;
    private final Markets markets;
    private final ImportFiles files;
    private final ProductWriting writing;
    private final ProductIndexing indexing;
    private final Jobs jobs;
    private final Clock clock;
    private final RunRows runs = new RunRows();
    private final PictureRows pictures = new PictureRows();

    @Inject
    public ImportProducts(Tenants tenants, Markets markets, ImportFiles files, ProductWriting writing, ProductIndexing indexing, Jobs jobs, Clock clock) {
        this.tenants = tenants;
        this.markets = markets;
        this.files = files;
        this.writing = writing;
        this.indexing = indexing;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected ImportProducts() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
        UUID id = UUID.fromString(payload.get("run_id").textValue());
        ImportRun run = tenants.asWorker(tenant, tx -> runs.byId(tx, id)).orElseThrow();
        if (run.ended()) {
            return JobOutcome.done();
        }
        try (var file = files.fetch(run.objectKey())) {
            start(tenant, run, file);
            return part(tenant, run, file);
        } catch (Problem problem) {
            return failed(tenant, run, problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(Tenant tenant, ImportRun run, ProductFile file) throws IOException {
        if (run.status() == ImportStatus.QUEUED) {
            int total = file.countRecords();
            tenants.asWorker(tenant, tx -> {
                runs.start(tx, run.id(), total);
                return null;
            });
        }
    }

    private JobOutcome part(Tenant tenant, ImportRun run, ProductFile file) throws IOException {
        Market market = tenants.asWorker(tenant, markets::primary);
        var changed = new ArrayList<UUID>();
        try (var reader = file.reader()) {
            var groups = ProductGroups.of(reader);
            var mapping = new ProductMapping(market.currency(), groups.decimalComma());
            skip(groups, run.done());
            long end = System.nanoTime() + PART.toNanos();
            for (var group = groups.next(); group != null; group = groups.next()) {
                writing.write(tenant, new ProductWriting.Part(run.id(), market, mapping.map(group), group.records())).ifPresent(changed::add);
                if (System.nanoTime() > end) {
                    indexing.awaitIndexed(tenant, changed);
                    return JobOutcome.again(PAUSE);
                }
            }
        }
        indexing.awaitIndexed(tenant, changed);
        finish(tenant, run);
        return JobOutcome.done();
    }

    private static void skip(ProductGroups groups, int done) throws IOException {
        for (int skipped = 0; skipped < done; ) {
            skipped += groups.next().records();
        }
    }

    private void finish(Tenant tenant, ImportRun run) {
        tenants.asWorker(tenant, tx -> {
            runs.finish(tx, run.id());
            if (pictures.any(tx, run.id())) {
                jobs.schedule(tx, new NewJob(FetchPictures.TYPE, Map.of("run_id", run.id()), null, clock.instant()));
            }
            return null;
        });
    }

    /** What is wrong with the file stays wrong; what is wrong with the platform is tried again. */
    private JobOutcome failed(Tenant tenant, ImportRun run, Problem problem) {
        if (problem.status() >= 500) {
            throw problem;
        }
        tenants.asWorker(tenant, tx -> {
            runs.fail(tx, run.id(), new ImportRun.Failure(problem.code(), problem.detail()));
            return null;
        });
        return JobOutcome.done();
    }
}

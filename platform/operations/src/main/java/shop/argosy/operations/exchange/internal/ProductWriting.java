package shop.argosy.operations.exchange.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.ImageState;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.commerce.catalog.Upsert;
import shop.argosy.commerce.catalog.UpsertResult;
import shop.argosy.commerce.markets.Market;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.exchange.ImportRun;
import shop.argosy.operations.exchange.internal.shopify.Column;
import shop.argosy.operations.exchange.internal.shopify.MappedProduct;
import shop.argosy.operations.exchange.internal.shopify.PictureSource;
import shop.argosy.operations.exchange.internal.shopify.Remark;
import shop.argosy.operations.exchange.internal.shopify.Remarks;

/** Writes one product of a file in one transaction, together with its report and the run's checkpoint. */
@ApplicationScoped
public class ProductWriting {

    private static final System.Logger LOG = System.getLogger(ProductWriting.class.getName());
    private static final Set<SQLStateClass> CAUSED_BY_VALUES = Set.of(SQLStateClass.C22_DATA_EXCEPTION, SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION);

    private final Tenants tenants;
    private final Upsert upsert;
    private final Catalog catalog;
    private final DraftCompletion completion;
    private final RunRows runs = new RunRows();
    private final IssueRows issues = new IssueRows();
    private final PictureRows pictures = new PictureRows();

    /** @param records of the file that this accounts for */
    record Part(UUID runId, Market market, MappedProduct product, int records) {

        private Part with(MappedProduct other) {
            return new Part(runId, market, other, records);
        }
    }

    @Inject
    public ProductWriting(Tenants tenants, Upsert upsert, Catalog catalog, DraftCompletion completion) {
        this.tenants = tenants;
        this.upsert = upsert;
        this.catalog = catalog;
        this.completion = completion;
    }

    /** For CDI's proxy alone. */
    protected ProductWriting() {
        this(null, null, null, null);
    }

    /** The product's id if it is new or changed. */
    Optional<UUID> write(Tenant tenant, Part part) {
        try {
            return attempt(tenant, part);
        } catch (Problem problem) {
            return problem.code().equals("below-reserved") ? withoutCounts(tenant, part, problem) : refused(tenant, part, Remarks.rule(problem.detail()));
        } catch (DataAccessException e) {
            if (!CAUSED_BY_VALUES.contains(e.sqlStateClass())) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "A product of run " + part.runId() + " was refused by the database", e);
            return refused(tenant, part, Remarks.NOT_STORABLE);
        }
    }

    private Optional<UUID> attempt(Tenant tenant, Part part) {
        return tenants.asWorker(tenant, tx -> part.product().draft() == null ? report(tx, part, ImportCounts.NONE) : upsert(tx, part));
    }

    /** Units that shoppers are paying for right now cannot be counted away; all else of the product is imported. */
    private Optional<UUID> withoutCounts(Tenant tenant, Part part, Problem problem) {
        try {
            return attempt(tenant, part.with(DraftCompletion.withoutCounts(part.product(), problem.detail())));
        } catch (Problem other) {
            return refused(tenant, part, Remarks.rule(other.detail()));
        }
    }

    private Optional<UUID> refused(Tenant tenant, Part part, Remark remark) {
        return attempt(tenant, part.with(part.product().refused(Column.HANDLE.title(), remark)));
    }

    private Optional<UUID> upsert(TenantTx tx, Part part) {
        var product = completion.complete(tx, part.product());
        var result = upsert.product(tx, part.market(), product.draft());
        want(tx, part.runId(), result.id(), product.pictures());
        report(tx, part.with(product), ImportCounts.of(result.outcome(), product.draft().variants().size()));
        return result.outcome() == UpsertResult.Outcome.UNCHANGED ? Optional.empty() : Optional.of(result.id());
    }

    private Optional<UUID> report(TenantTx tx, Part part, ImportRun.Counts counts) {
        issues.add(tx, part.runId(), part.product().issues());
        runs.advance(tx, part.runId(), part.records(), counts);
        return Optional.empty();
    }

    private void want(TenantTx tx, UUID run, UUID product, List<PictureSource> sources) {
        if (sources.isEmpty()) {
            return;
        }
        var images = catalog.byId(tx, product).orElseThrow().images();
        var wanted = new ArrayList<WantedPicture>();
        for (var source : sources) {
            images.stream().filter(image -> image.state() != ImageState.READY && source.address().equals(image.sourceUrl())).map(ProductImage::id)
                    .forEach(id -> wanted.add(new WantedPicture(id, source.line(), source.field())));
        }
        pictures.add(tx, run, wanted);
    }
}

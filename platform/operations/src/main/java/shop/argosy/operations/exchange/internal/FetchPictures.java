package shop.argosy.operations.exchange.internal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.catalog.ImageState;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.commerce.catalog.ProductImages;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.foundation.blobs.Images;
import shop.argosy.foundation.blobs.Picture;
import shop.argosy.foundation.blobs.StorageAllowance;
import shop.argosy.foundation.files.TemporaryFile;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.outbound.FetchProblem;
import shop.argosy.foundation.outbound.PublicFiles;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.exchange.internal.shopify.Remark;
import shop.argosy.operations.exchange.internal.shopify.Remarks;
import shop.argosy.operations.exchange.internal.shopify.RowIssue;

/**
 * Fetches the pictures that an import named, some at a time, so that other jobs of the shop come between. What cannot
 * be had becomes a warning at its line; the product shows the drawn placeholder.
 */
@ApplicationScoped
public class FetchPictures implements JobHandler {

    static final String TYPE = "exchange.fetch-pictures";

    private static final System.Logger LOG = System.getLogger(FetchPictures.class.getName());
    private static final int AT_A_TIME = 25;
    private static final Duration PART = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration BUSY = Duration.ofSeconds(5);

    private final Tenants tenants;
    private final ProductImages images;
    private final PublicFiles files;
    private final Images pictures;
    private final Blobs blobs;
    private final PictureRows wanted = new PictureRows();
    private final IssueRows issues = new IssueRows();
    private StorageAllowance allowance = StorageAllowance.UNLIMITED;

    @Inject
    public FetchPictures(Tenants tenants, ProductImages images, PublicFiles files, Images pictures, Blobs blobs) {
        this.tenants = tenants;
        this.images = images;
        this.files = files;
        this.pictures = pictures;
        this.blobs = blobs;
    }

    /** For CDI's proxy alone. */
    protected FetchPictures() {
        this(null, null, null, null, null);
    }

    @Inject
    public void obey(StorageAllowance other) {
        allowance = other;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
        UUID run = UUID.fromString(payload.get("run_id").textValue());
        var deadHosts = new HashMap<String, Remark>();
        long end = System.nanoTime() + PART.toNanos();
        List<WantedPicture> next = next(tenant, run);
        while (!next.isEmpty() && System.nanoTime() < end) {
            for (var picture : next) {
                if (!bring(tenant, run, picture, deadHosts)) {
                    return JobOutcome.again(BUSY);
                }
            }
            next = next(tenant, run);
        }
        return next.isEmpty() ? JobOutcome.done() : JobOutcome.again(PAUSE);
    }

    private List<WantedPicture> next(Tenant tenant, UUID run) {
        return tenants.asWorker(tenant, tx -> wanted.next(tx, run, AT_A_TIME));
    }

    /** False when this node has no room for it now; it stays wanted. */
    private boolean bring(Tenant tenant, UUID run, WantedPicture picture, Map<String, Remark> deadHosts) {
        Optional<ProductImage> image = tenants.asWorker(tenant, tx -> images.byId(tx, picture.imageId()));
        Remark failure;
        try {
            failure = image.isEmpty() ? null : failure(tenant, image.get(), deadHosts);
        } catch (Problem problem) {
            if (problem.code().equals("pictures-busy")) {
                return false;
            }
            throw problem;
        }
        settle(tenant, run, picture, failure);
        return true;
    }

    private void settle(Tenant tenant, UUID run, WantedPicture picture, Remark failure) {
        tenants.asWorker(tenant, tx -> {
            if (failure != null) {
                report(tx, run, picture, failure);
            }
            wanted.remove(tx, run, picture.imageId());
            return null;
        });
    }

    private void report(TenantTx tx, UUID run, WantedPicture picture, Remark failure) {
        images.unreachable(tx, picture.imageId());
        Remark named = images.productOf(tx, picture.imageId()).map(handle -> Remarks.of(failure, handle)).orElse(failure);
        issues.add(tx, run, List.of(new RowIssue(false, picture.line(), picture.field(), named)));
    }

    /** Null when the picture has come, or is there already. */
    private Remark failure(Tenant tenant, ProductImage image, Map<String, Remark> deadHosts) {
        if (image.state() == ImageState.READY) {
            return null;
        }
        var address = URI.create(image.sourceUrl());
        Remark known = deadHosts.get(address.getHost());
        if (known != null) {
            return known;
        }
        try (var file = files.fetch(address, Images.MAX_BYTES)) {
            store(tenant, image, read(file));
            return null;
        } catch (FetchProblem problem) {
            Remark failure = Remarks.notFetched(problem.code(), problem.getMessage());
            if (problem.hostFails()) {
                deadHosts.put(address.getHost(), failure);
            }
            return failure;
        } catch (Problem problem) {
            return notUsable(problem);
        }
    }

    /** Whatever a file makes of the readers concerns this picture alone: the run's others still come. */
    private Picture read(TemporaryFile file) {
        try {
            return pictures.accept(file);
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.WARNING, "A picture of an import could not be read", broken);
            throw Problem.of(422, "not-an-image", "This file is not a picture that can be read.");
        }
    }

    private static Remark notUsable(Problem problem) {
        if (problem.status() >= 500) {
            throw problem;
        }
        return Remarks.notFetched(problem.code(), switch (problem.code()) {
            case "not-an-image" -> "it is not a picture that can be read";
            case "plan-limit-reached" -> "the storage of the shop's plan is full";
            case "too-many-scans" -> "it is a progressive JPEG of too many passes; an ordinary JPEG can be read";
            case "too-demanding" -> "reading it takes too much memory or time; a smaller one, or an ordinary JPEG, can be read";
            default -> "it has too many pixels or bytes";
        });
    }

    private void store(Tenant tenant, ProductImage image, Picture picture) {
        allowance.check(tenant, picture.bytes().length);
        String key = Blobs.key(tenant, "products", image.id(), picture.bytes());
        blobs.put(key, picture.bytes(), Picture.MEDIA_TYPE);
        tenants.asWorker(tenant, tx -> {
            images.fetched(tx, image.id(), NewBlob.of(key, picture.bytes(), Picture.MEDIA_TYPE, picture.width(), picture.height()));
            return null;
        });
    }
}

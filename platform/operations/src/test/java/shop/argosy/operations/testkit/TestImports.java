package shop.argosy.operations.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.catalog.ProductImages;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.outbound.PublicFiles;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.local.Checkout;
import shop.argosy.operations.exchange.ImportIssue;
import shop.argosy.operations.exchange.ImportRun;
import shop.argosy.operations.exchange.ProductImports;
import shop.argosy.operations.exchange.internal.DraftCompletion;
import shop.argosy.operations.exchange.internal.FetchPictures;
import shop.argosy.operations.exchange.internal.ImportFiles;
import shop.argosy.operations.exchange.internal.ImportProducts;
import shop.argosy.operations.exchange.internal.ProductWriting;
import shop.argosy.operations.exchange.internal.ProductFile;
import shop.argosy.people.staff.ShopAccess;

/** Imports into a shop, as the workers make them. */
public final class TestImports {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final Clock CLOCK = Clock.systemUTC();
    public static final ProductWriting WRITING = new ProductWriting(FOUNDATION.tenants(), TestShop.UPSERT, TestShop.CATALOG, new DraftCompletion(TestShop.CATALOG));

    private final TestShop shop;
    private final ProductImports imports = new ProductImports(FOUNDATION.tenants(), FOUNDATION.blobs(), FOUNDATION.jobs(), FOUNDATION.audit(), CLOCK);

    public TestImports(TestShop shop) {
        this.shop = shop;
    }

    /** The folder of the checkout. */
    public static Path root() {
        return Checkout.here().root();
    }

    /** Checks and stores the file as the API does. */
    public UUID start(byte[] bytes) throws IOException {
        try (var file = ProductFile.of(new ByteArrayInputStream(bytes))) {
            file.check();
            return imports.start(new ShopAccess(shop.tenant, UUID.randomUUID(), "owner"), "shopify", "products.csv", file);
        }
    }

    public ImportRun run(byte[] bytes) throws IOException {
        UUID id = start(bytes);
        work(id);
        return byId(id);
    }

    public void work(UUID id) {
        work(id, WRITING);
    }

    public void work(UUID id, ProductWriting writing) {
        untilDone(new ImportProducts(FOUNDATION.tenants(), TestShop.MARKETS, new ImportFiles(FOUNDATION.blobs()), writing, TestShop.INDEXING, FOUNDATION.jobs(), CLOCK), id);
    }

    public void fetchPictures(UUID id) {
        fetchPictures(id, new PublicFiles());
    }

    public void fetchPictures(UUID id, PublicFiles files) {
        var images = new ProductImages(FOUNDATION.blobs(), FOUNDATION.outbox(), FOUNDATION.audit());
        untilDone(new FetchPictures(FOUNDATION.tenants(), images, files, FOUNDATION.images(), FOUNDATION.blobs()), id);
    }

    public ImportRun byId(UUID id) {
        return shop.in(tx -> imports.byId(tx, id)).orElseThrow();
    }

    public List<ImportIssue> rejected(UUID id) {
        return shop.in(tx -> imports.rejected(tx, id));
    }

    public List<ImportIssue> warnings(UUID id) {
        return shop.in(tx -> imports.warnings(tx, id));
    }

    private void untilDone(JobHandler job, UUID id) {
        JsonNode payload = Json.mapper().valueToTree(Map.of("run_id", id));
        while (job.run(shop.tenant, payload, 1).again() != null) {
            Thread.onSpinWait();
        }
    }
}

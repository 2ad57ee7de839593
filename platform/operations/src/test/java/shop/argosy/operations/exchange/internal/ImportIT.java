package shop.argosy.operations.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static shop.argosy.schema.default_schema.Tables.EVENT;
import static shop.argosy.schema.default_schema.Tables.PRODUCT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.catalog.ImageState;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.exchange.ImportIssue;
import shop.argosy.operations.exchange.ImportRun;
import shop.argosy.operations.exchange.ImportRun.Counts;
import shop.argosy.operations.exchange.ImportStatus;
import shop.argosy.operations.testkit.TestImports;
import shop.argosy.operations.testkit.TestShop;

class ImportIT {

    private static final String HEADER = "Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Tracker,Variant Inventory Qty\n";

    @Test
    void aRealExportComesInWholeAndCanBeFoundAtOnce() throws IOException {
        var shop = new TestShop("import-apparel", "en");
        var imports = new TestImports(shop);
        ImportRun run = imports.run(apparel());
        assertEquals(ImportStatus.DONE, run.status());
        assertEquals(new Counts(20, 22, 20, 0, 0), run.counts());
        assertEquals(List.of(22, 22, 0), List.of(run.total(), run.done(), run.rejected()));
        assertEquals(shop.product("classic-leather-jacket").id(), shop.find("lether jakcet").productIds().getFirst());
        assertEquals(3, shop.product("classic-varsity-top").variants().size());
        assertEquals(ImageState.PENDING, shop.product("classic-varsity-top").images().getFirst().state());
    }

    @Test
    void picturesThatCannotBeHadAreWarnedOfAtTheirLines() throws IOException {
        var shop = new TestShop("import-pictures", "en");
        var imports = new TestImports(shop);
        UUID id = imports.run("Handle,Title,Image Src\na,A,http://127.0.0.1/a.jpg\nb,B,http://127.0.0.1/b.jpg\n".getBytes(StandardCharsets.UTF_8)).id();
        imports.fetchPictures(id);
        assertEquals(List.of("2 Image Src picture-not-fetched", "2 Variant Price price-missing", "3 Image Src picture-not-fetched", "3 Variant Price price-missing"),
                imports.warnings(id).stream().map(issue -> issue.line() + " " + issue.field() + " " + issue.code()).toList());
        ImportIssue picture = imports.warnings(id).getFirst();
        assertEquals("host-unknown", picture.parameters().get("cause").textValue());
        assertEquals("a", picture.parameters().get("product").textValue());
        assertEquals("The picture could not be fetched: its host is not known on the public internet. A placeholder is shown instead. "
                + "Upload the picture on the product's page, or correct the address and import again.", picture.reason());
        assertEquals(ImageState.PLACEHOLDER, shop.product("a").images().getFirst().state());
    }

    @Test
    void theSameFileAgainChangesNothingAndTellsNothing() throws IOException {
        var shop = new TestShop("import-again", "en");
        var imports = new TestImports(shop);
        imports.run(apparel());
        Map<String, Object> before = state(shop);
        ImportRun again = imports.run(apparel());
        assertEquals(new Counts(20, 22, 0, 0, 20), again.counts());
        assertEquals(before, state(shop));
    }

    @Test
    void ofAThousandLinesTheBrokenOnesAreNamedAndTheOthersImported() throws IOException {
        var shop = new TestShop("import-thousand", "en");
        var imports = new TestImports(shop);
        var file = new StringBuilder(HEADER);
        for (int i = 1; i <= 1000; i++) {
            file.append("p").append(i).append(",Product ").append(i).append(",,,").append(i % 27 == 0 ? broken(i) : "9.90,shopify,5").append('\n');
        }
        ImportRun run = imports.run(file.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(new Counts(963, 963, 963, 0, 0), run.counts());
        assertEquals(IntStream.rangeClosed(1, 37).mapToObj(i -> i * 27 + 1).toList(), imports.rejected(run.id()).stream().map(ImportIssue::line).toList());
        assertEquals(1000, run.done());
    }

    @Test
    void anImportThatWasKilledGoesOnWhereItWasAndCountsEachProductOnce() throws IOException {
        var shop = new TestShop("import-killed", "en");
        var imports = new TestImports(shop);
        var file = new StringBuilder(HEADER);
        IntStream.rangeClosed(1, 60).forEach(i -> file.append("p").append(i).append(",Product ").append(i).append(",,,").append(i % 10 == 0 ? "abc,," : "9.90,,").append('\n'));
        UUID id = imports.start(file.toString().getBytes(StandardCharsets.UTF_8));
        assertThrows(IllegalStateException.class, () -> imports.work(id, new DyingWriting(40)));
        assertEquals(39, imports.byId(id).done());
        assertEquals(ImportStatus.RUNNING, imports.byId(id).status());
        imports.work(id);
        assertEquals(new Counts(54, 54, 54, 0, 0), imports.byId(id).counts());
        assertEquals(List.of(11, 21, 31, 41, 51, 61), imports.rejected(id).stream().map(ImportIssue::line).toList());
        assertEquals(60, imports.byId(id).done());
    }

    @Test
    void aRejectedVariantOfAProductThatIsThereStaysAsItIs() throws IOException {
        var shop = new TestShop("import-keeps", "en");
        var imports = new TestImports(shop);
        imports.run((HEADER + "top,Top,Size,Small,60,,\ntop,,,Large,65,,\n").getBytes(StandardCharsets.UTF_8));
        ImportRun run = imports.run((HEADER + "top,New top,Size,Small,61,,\ntop,,,Large,abc,,\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(new Counts(1, 2, 0, 1, 0), run.counts());
        assertEquals(List.of("Small", "Large"), shop.product("top").variants().stream().map(variant -> variant.title()).toList());
        assertEquals("New top", shop.product("top").title());
    }

    @Test
    void aFileWithoutPricesLeavesThemAsTheyAre() throws IOException {
        var shop = new TestShop("import-priceless", "en");
        var imports = new TestImports(shop);
        imports.run((HEADER + "top,Top,,,60,,\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(new Counts(1, 1, 0, 0, 1), imports.run("Handle,Title\ntop,Top\n".getBytes(StandardCharsets.UTF_8)).counts());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };
        assertEquals("too-large", assertThrows(Problem.class, () -> ProductFile.of(endless)).code());
        assertEquals(true, endless.given <= ProductFile.MOST_BYTES + (1 << 16));
    }

    @Test
    void aFileWithAWrongHeaderIsRefused() throws IOException {
        try (var file = ProductFile.of(new ByteArrayInputStream("Name,Price\na,1\n".getBytes(StandardCharsets.UTF_8)))) {
            assertEquals("missing-column", assertThrows(Problem.class, file::check).code());
        }
    }

    private static String broken(int i) {
        return switch (i % 4) {
            case 0 -> "\"9.90,shopify,5";
            case 1 -> "nine,shopify,5";
            case 2 -> "9.90,shopify,many";
            default -> "9.90,shopify,5,surplus";
        };
    }

    private static Map<String, Object> state(TestShop shop) {
        return shop.in(tx -> Map.of("updated", tx.sql().select(PRODUCT.ID, PRODUCT.UPDATED_AT, PRODUCT.VERSION).from(PRODUCT).orderBy(PRODUCT.ID).fetch(),
                "events", tx.sql().fetchCount(EVENT)));
    }

    private static byte[] apparel() throws IOException {
        String shared = System.getenv().getOrDefault("ARGOSY_SHARED", TestImports.root().resolve("../shared").toString());
        Path file = Path.of(shared, "data", "products", "apparel.csv");
        Assumptions.assumeTrue(Files.exists(file), "the shared data is not here");
        return Files.readAllBytes(file);
    }

    /** A node that ends at its nth product. */
    private static final class DyingWriting extends ProductWriting {

        private final ProductWriting alive = TestImports.WRITING;
        private int left;

        DyingWriting(int left) {
            this.left = left;
        }

        @Override
        Optional<UUID> write(Tenant tenant, Part part) {
            if (--left == 0) {
                throw new IllegalStateException("The node ends here");
            }
            return alive.write(tenant, part);
        }
    }
}

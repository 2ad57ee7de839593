package shop.argosy.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.schema.default_schema.Tables.AUDIT_ENTRY;
import static shop.argosy.schema.default_schema.Tables.EVENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.commerce.testkit.TestShop;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Uuid7;

class ProductEditingIT {

    private static TestShop shop;

    @BeforeAll
    static void open() {
        shop = TestShop.open();
    }

    @Test
    void aTakenHandleGetsANumber() {
        assertEquals("scarf", create("Scarf").handle());
        assertEquals("scarf-1", create("Scarf").handle());
        assertEquals("scarf-2", create("Scarf").handle());
    }

    @Test
    void aChangeIsOneVersionOneEventAndOneAuditRow() {
        Product product = create("Edited");
        UUID variant = product.variants().getFirst().id();
        var change = new ProductChange("New title", "<p>x</p><script>y</script>", null, null, List.of("sale"), null, null,
                List.of(new VariantChange(variant, Money.of(1499, "EUR"), Optional.of(Money.of(1999, "EUR")), Optional.of("SKU-1"), null, 250, null, null, null)));
        Product changed = change(product, change);
        assertEquals("New title", changed.title());
        assertEquals("<p>x</p>", changed.descriptionHtml());
        assertEquals(List.of("sale"), changed.tags());
        assertEquals(2, changed.version());
        assertEquals("SKU-1", changed.variants().getFirst().sku());
        assertEquals(250, changed.variants().getFirst().weightGrams());
        assertEquals(new VariantPrice(Money.of(1499, "EUR"), Money.of(1999, "EUR")), price(variant));
        assertEquals(List.of(1L, 2L), versionsTold(product.id()));
        assertEquals(List.of("product.created", "product.changed"), audited(product.id()));
    }

    @Test
    void aChangeToWhatIsAlreadySoWritesNothing() {
        Product product = create("Unmoved");
        var same = new ProductChange("Unmoved", null, null, null, null, ProductStatus.ACTIVE, product.handle(),
                List.of(new VariantChange(product.variants().getFirst().id(), Money.of(1999, "EUR"), Optional.empty(), Optional.empty(), null, null, null, null, null)));
        assertEquals(product, change(product, same));
        assertEquals(List.of(1L), versionsTold(product.id()));
    }

    @Test
    void ofManyWhoChangeTheSameVersionOneSucceeds() throws Exception {
        Product product = create("Contended");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var outcomes = threads.invokeAll(IntStream.range(0, 8).<Callable<String>>mapToObj(editor -> () -> {
                try {
                    return change(product, title("Title of editor " + editor)).title();
                } catch (Problem e) {
                    return e.code();
                }
            }).toList()).stream().map(future -> future.resultNow()).toList();
            assertEquals(7, outcomes.stream().filter("changed-meanwhile"::equals).count());
            assertTrue(outcomes.contains(read(product.id()).title()));
        }
        assertEquals(2, read(product.id()).version());
    }

    @Test
    void aPictureThatComesWhileSomebodyEditsIsNoConflict() {
        var draft = new ProductDraft("imported", "Imported", "", "", "", List.of(), List.of(), ProductStatus.ACTIVE, List.of(TestShop.single(1999, 0L)),
                List.of(ImageDraft.at("https://pictures.test/1.jpg", "One"), ImageDraft.at("https://pictures.test/2.jpg", "Two")));
        Product opened = read(shop.in(tx -> shop.upsert.product(tx, draft)).id());
        opened.images().forEach(image -> shop.run(tx -> shop.images.fetched(tx, image.id(), NewBlob.of("t_x/products/" + image.position(), new byte[] {(byte) image.position()}, "image/webp", 1, 1))));
        assertEquals(3, read(opened.id()).version());
        Product saved = change(opened, title("Edited beside the pictures"));
        assertEquals(4, saved.version());
        assertEquals(List.of(ImageState.READY, ImageState.READY), saved.images().stream().map(ProductImage::state).toList());
        assertEquals(List.of(1L, 2L, 3L, 4L), versionsTold(opened.id()));
        assertEquals("changed-meanwhile", problem(opened, title("Too late")).code());
        assertEquals("changed-meanwhile", assertThrows(Problem.class, () -> shop.run(tx -> shop.editing.change(tx, TestShop.OWNER, opened.id(), 5, title("Too early")))).code());
        assertEquals("Edited beside the pictures", read(opened.id()).title());
    }

    @Test
    void aPictureThatComesAfterAnothersChangeHidesNoConflict() {
        var draft = new ProductDraft("imported-too", "Imported too", "", "", "", List.of(), List.of(), ProductStatus.ACTIVE, List.of(TestShop.single(1999, 0L)),
                List.of(ImageDraft.at("https://pictures.test/3.jpg", "Three")));
        Product opened = read(shop.in(tx -> shop.upsert.product(tx, draft)).id());
        change(opened, title("Changed by another"));
        shop.run(tx -> shop.images.fetched(tx, opened.images().getFirst().id(), NewBlob.of("t_x/products/3", new byte[] {3}, "image/webp", 1, 1)));
        assertEquals("changed-meanwhile", problem(opened, title("Lost otherwise")).code());
        assertEquals("Changed by another", read(opened.id()).title());
    }

    @Test
    void whatDoesNotFitIsNamedAndChangesNothing() {
        Product product = create("Strict");
        Product other = create("Taken");
        UUID variant = product.variants().getFirst().id();
        assertEquals("handle-taken", problem(product, new ProductChange(null, null, null, null, null, null, other.handle(), null)).code());
        assertEquals("/variants/0/id", pointer(product, variant(other.variants().getFirst().id(), Money.of(1, "EUR"))));
        assertEquals("/variants/0/price", pointer(product, variant(variant, Money.of(1, "JPY"))));
        assertEquals("/variants/0/price", pointer(product, variant(variant, Money.of(-1, "EUR"))));
        assertEquals(product, read(product.id()));
    }

    @Test
    void aVariantWithoutAPriceDoesNotBecomeFreeByAPriceToCompareWith() {
        var unpriced = new ProductDraft("unpriced", "Unpriced", "", "", "", List.of(), List.of(), ProductStatus.ACTIVE, List.of(TestShop.unpriced()), List.of());
        UUID id = shop.in(tx -> shop.upsert.product(tx, unpriced)).id();
        UUID variant = read(id).variants().getFirst().id();
        var compare = new VariantChange(variant, null, Optional.of(Money.of(5, "EUR")), null, null, null, null, null, null);
        assertEquals("/variants", pointer(read(id), new ProductChange(null, null, null, null, null, null, null, List.of(compare))));
        assertEquals(Optional.empty(), shop.in(tx -> shop.prices.of(tx, variant, shop.markets.primary(tx))));
    }

    @Test
    void draftsAndArchivedOnesAreNotSeenInTheShop() {
        Product product = create("Hidden");
        Product draft = change(product, status(ProductStatus.DRAFT));
        assertNull(draft.publishedAt());
        assertEquals(Optional.empty(), shop.in(tx -> shop.catalog.byHandle(tx, "hidden")));
        assertEquals(false, shop.in(tx -> shop.variants.byIds(tx, List.of(product.variants().getFirst().id()))).getFirst().active());
        Product archived = change(draft, status(ProductStatus.ARCHIVED));
        assertEquals(ProductStatus.ARCHIVED, archived.status());
        assertEquals("hidden", change(archived, status(ProductStatus.ACTIVE)).handle());
        assertTrue(shop.in(tx -> shop.catalog.byHandle(tx, "hidden")).isPresent());
    }

    @Test
    void picturesMoveAndGoWithTheirProductsVersion() {
        Product product = create("Pictured");
        List<UUID> ids = IntStream.range(0, 3).mapToObj(at -> shop.in(tx -> shop.images.add(tx, TestShop.OWNER, product.id(),
                NewBlob.of("t_x/products/" + at, new byte[] {(byte) at}, "image/webp", 10, 10), "Picture " + at)).id()).toList();
        shop.run(tx -> shop.images.change(tx, TestShop.OWNER, product.id(), ids.get(2), "First", 1));
        assertEquals(List.of("First", "Picture 0", "Picture 1"), read(product.id()).images().stream().map(ProductImage::alt).toList());
        shop.run(tx -> shop.images.delete(tx, TestShop.OWNER, product.id(), ids.get(0)));
        assertEquals(List.of(1, 2), read(product.id()).images().stream().map(ProductImage::position).toList());
        assertEquals(6, read(product.id()).version());
        assertEquals(404, assertThrows(Problem.class, () -> shop.run(tx -> shop.images.delete(tx, TestShop.OWNER, product.id(), ids.get(0)))).status());
    }

    @Test
    void theFirstRealPictureTakesThePlaceOfOnesThatCannotBeHad() {
        var draft = new ProductDraft("unpictured", "Unpictured", "", "", "", List.of(), List.of(), ProductStatus.ACTIVE, List.of(TestShop.single(1999, 0L)),
                List.of(ImageDraft.at("https://gone.test/1.jpg", "Gone"), ImageDraft.at("https://gone.test/2.jpg", "Gone too"), ImageDraft.at("https://slow.test/3.jpg", "Slow")));
        Product imported = read(shop.in(tx -> shop.upsert.product(tx, draft)).id());
        imported.images().stream().limit(2).forEach(image -> shop.run(tx -> shop.images.unreachable(tx, image.id())));
        assertEquals(List.of("Gone"), read(imported.id()).shownImages().stream().map(ProductImage::alt).toList());
        shop.run(tx -> shop.images.add(tx, TestShop.OWNER, imported.id(), NewBlob.of("t_x/products/real", new byte[] {7}, "image/webp", 10, 10), "Real"));

        Product pictured = read(imported.id());
        assertEquals(List.of("Real"), pictured.shownImages().stream().map(ProductImage::alt).toList());
        assertEquals("Real", pictured.image().orElseThrow().alt());
        assertEquals("Real", shop.in(tx -> shop.variants.byIds(tx, List.of(pictured.variants().getFirst().id()))).getFirst().image().alt());
        assertEquals(List.of("Real", "Slow"), pictured.staffImages().stream().map(ProductImage::alt).toList());
        assertEquals(UpsertResult.Outcome.UNCHANGED, shop.in(tx -> shop.upsert.product(tx, draft)).outcome());
        UUID slow = pictured.staffImages().getLast().id();
        shop.run(tx -> shop.images.change(tx, TestShop.OWNER, imported.id(), slow, null, 1));
        assertEquals(List.of("Slow", "Real", "Gone", "Gone too"), read(imported.id()).images().stream().map(ProductImage::alt).toList());
    }

    @Test
    void idsOfAnotherShopAreNotFoundAndStayAsTheyAre() {
        TestShop other = TestShop.open();
        UUID theirVariant = other.product("theirs", 3);
        Product theirs = other.in(tx -> other.catalog.byHandle(tx, "theirs")).orElseThrow();
        ProductImage picture = other.in(tx -> other.images.add(tx, TestShop.OWNER, theirs.id(), NewBlob.of("t_x/products/1", new byte[] {1}, "image/webp", 1, 1), ""));
        assertEquals(404, problem(theirs, title("Mine now")).status());
        assertEquals(404, assertThrows(Problem.class, () -> shop.run(tx -> shop.images.add(tx, TestShop.OWNER, theirs.id(), NewBlob.of("k", new byte[] {1}, "image/webp", 1, 1), ""))).status());
        assertEquals(Optional.empty(), shop.in(tx -> shop.catalog.byId(tx, theirs.id())));
        assertEquals(Optional.empty(), shop.in(tx -> shop.images.byId(tx, picture.id())));
        assertEquals(List.of(), shop.in(tx -> shop.variants.byIds(tx, List.of(theirVariant))));
        assertTrue(shop.in(tx -> shop.prices.of(tx, List.of(theirVariant), shop.markets.primary(tx))).isEmpty());
        assertEquals("Title of theirs", other.in(tx -> other.catalog.byId(tx, theirs.id())).orElseThrow().title());
        assertEquals(404, assertThrows(Problem.class, () -> shop.run(tx -> shop.editing.change(tx, TestShop.OWNER, Uuid7.next(), 1, title("Nobody's")))).status());
    }

    private static Product create(String title) {
        return shop.in(tx -> shop.editing.create(tx, TestShop.OWNER,
                new ProductDraft(null, title, "", "", "", List.of(), List.of(), ProductStatus.ACTIVE, List.of(TestShop.single(1999, 0L)), List.of())));
    }

    private static Product change(Product product, ProductChange change) {
        return shop.in(tx -> shop.editing.change(tx, TestShop.OWNER, product.id(), product.version(), change));
    }

    private static Problem problem(Product product, ProductChange change) {
        return assertThrows(Problem.class, () -> change(product, change));
    }

    private static String pointer(Product product, ProductChange change) {
        return problem(product, change).errors().getFirst().pointer();
    }

    private static Product read(UUID id) {
        return shop.in(tx -> shop.catalog.byId(tx, id)).orElseThrow();
    }

    private static VariantPrice price(UUID variant) {
        return shop.in(tx -> shop.prices.of(tx, variant, shop.markets.primary(tx))).orElseThrow();
    }

    private static ProductChange title(String title) {
        return new ProductChange(title, null, null, null, null, null, null, null);
    }

    private static ProductChange status(ProductStatus status) {
        return new ProductChange(null, null, null, null, null, status, null, null);
    }

    private static ProductChange variant(UUID id, Money price) {
        return new ProductChange(null, null, null, null, null, null, null, List.of(new VariantChange(id, price, null, null, null, null, null, null, null)));
    }

    private static List<Long> versionsTold(UUID product) {
        return shop.in(tx -> tx.sql().select(EVENT.AGGREGATE_VERSION).from(EVENT).where(EVENT.AGGREGATE_ID.eq(product)).orderBy(EVENT.AGGREGATE_VERSION).fetch(EVENT.AGGREGATE_VERSION));
    }

    private static List<String> audited(UUID product) {
        return shop.in(tx -> tx.sql().select(AUDIT_ENTRY.ACTION).from(AUDIT_ENTRY).where(AUDIT_ENTRY.ENTITY_ID.eq(product.toString())).orderBy(AUDIT_ENTRY.AT, AUDIT_ENTRY.ID).fetch(AUDIT_ENTRY.ACTION));
    }
}

package shop.argosy.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static shop.argosy.commerce.catalog.UpsertResult.Outcome.CREATED;
import static shop.argosy.commerce.catalog.UpsertResult.Outcome.UNCHANGED;
import static shop.argosy.commerce.catalog.UpsertResult.Outcome.UPDATED;
import static shop.argosy.schema.default_schema.Tables.BLOB;
import static shop.argosy.schema.default_schema.Tables.EVENT;
import static shop.argosy.schema.default_schema.Tables.PRICE;
import static shop.argosy.schema.default_schema.Tables.PRODUCT;
import static shop.argosy.schema.default_schema.Tables.PRODUCT_IMAGE;
import static shop.argosy.schema.default_schema.Tables.STOCK_LEDGER;
import static shop.argosy.schema.default_schema.Tables.STOCK_LEVEL;
import static shop.argosy.schema.default_schema.Tables.VARIANT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.catalog.UpsertResult.Outcome;
import shop.argosy.commerce.inventory.StockClaim;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.commerce.testkit.TestPayments;
import shop.argosy.commerce.testkit.TestShop;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Problem;

class UpsertIT {

    private static final NewBlob PHOTO = NewBlob.of("shared/templates/0123456789abcdef", new byte[] {1, 2, 3}, "image/webp", 800, 600);
    private static TestShop shop;

    @BeforeAll
    static void open() {
        shop = TestShop.open();
    }

    @Test
    void theSameDraftAgainWritesNothingAtAll() {
        var draft = shirt("same", List.of("S", "M"), ImageDraft.at("https://images.example/1.jpg", "Front"), ImageDraft.of(PHOTO, "Back"));
        assertEquals(CREATED, upsert(draft).outcome());
        Map<String, Object> before = everyRow();
        UpsertResult again = upsert(draft);
        assertEquals(UNCHANGED, again.outcome());
        assertEquals(1, again.version());
        assertEquals(before, everyRow());
    }

    @Test
    void whateverDiffersIsWrittenWithOneVersionAndOneEvent() {
        var first = shirt("differs", List.of("S", "M"));
        UUID id = upsert(first).id();
        Stream<Function<ProductDraft, ProductDraft>> changes = Stream.of(
                draft -> new ProductDraft(draft.handle(), "Another title", draft.descriptionHtml(), draft.vendor(), draft.type(), draft.tags(), draft.optionNames(), draft.status(), draft.variants(), draft.images()),
                draft -> variants(draft, List.of(size("S", 2100, 4L), size("M", 1999, 4L))),
                draft -> variants(draft, List.of(size("S", 2100, 4L), size("M", 1999, 5L))),
                draft -> variants(draft, List.of(size("S", 2100, 4L))),
                draft -> variants(draft, List.of(size("S", 2100, 4L), size("M", 1999, 5L), size("L", 1999, 1L))));
        var versions = changes.map(change -> upsert(change.apply(first))).toList();
        assertEquals(List.of(UPDATED, UPDATED, UPDATED, UPDATED, UPDATED), versions.stream().map(UpsertResult::outcome).toList());
        assertEquals(List.of(2L, 3L, 4L, 5L, 6L), versions.stream().map(UpsertResult::version).toList());
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), shop.in(tx -> tx.sql().select(EVENT.AGGREGATE_VERSION).from(EVENT)
                .where(EVENT.AGGREGATE_ID.eq(id), EVENT.TYPE.eq(Catalog.PRODUCT_CHANGED)).orderBy(EVENT.AGGREGATE_VERSION).fetch(EVENT.AGGREGATE_VERSION)));
    }

    @Test
    void aVariantThatComesBackIsTheSameOneWithItsStock() {
        var both = shirt("returns", List.of("S", "M"));
        UUID id = upsert(both).id();
        Variant medium = product(id).variants().get(1);
        upsert(variants(both, List.of(size("S", 1999, 4L))));
        assertEquals(List.of("S"), product(id).variants().stream().map(Variant::title).toList());
        assertEquals(false, shop.in(tx -> shop.variants.byIds(tx, List.of(medium.id()))).getFirst().active());
        upsert(variants(both, List.of(size("M", 1999, null), size("S", 1999, 4L))));
        assertEquals(List.of("M", "S"), product(id).variants().stream().map(Variant::title).toList());
        assertEquals(medium.id(), product(id).variants().getFirst().id());
        assertEquals(4, shop.in(tx -> shop.stock.of(tx, List.of(medium.id()))).get(medium.id()).onHand());
    }

    @Test
    void picturesOfTheFileFollowTheFileAndUploadsStay() {
        var first = shirt("pictures", List.of("S"), ImageDraft.at("https://images.example/a.jpg", "A"), ImageDraft.at("https://images.example/b.jpg", "B"));
        UUID id = upsert(first).id();
        ProductImage upload = shop.in(tx -> shop.images.add(tx, TestShop.OWNER, id, NewBlob.of("t_x/products/ff", new byte[] {9}, "image/webp", 1, 1), "Upload"));
        UUID b = product(id).images().get(1).id();
        upsert(shirt("pictures", List.of("S"), ImageDraft.at("https://images.example/b.jpg", "B2"), ImageDraft.at("https://images.example/c.jpg", "C")));
        List<ProductImage> images = product(id).images();
        assertEquals(List.of("B2", "C", "Upload"), images.stream().map(ProductImage::alt).toList());
        assertEquals(List.of(1, 2, 3), images.stream().map(ProductImage::position).toList());
        assertEquals(b, images.getFirst().id());
        assertEquals(upload.id(), images.getLast().id());
    }

    @Test
    void anUnreachablePictureChangesNoVersionAndAFetchedOneDoesAtLast() {
        UUID id = upsert(shirt("fetching", List.of("S"), ImageDraft.at("https://images.example/x.jpg", ""), ImageDraft.at("https://images.example/y.jpg", ""))).id();
        List<PendingImage> pending = shop.in(tx -> shop.images.pending(tx, 1_000)).stream().filter(image -> image.productId().equals(id)).toList();
        assertEquals(List.of("https://images.example/x.jpg", "https://images.example/y.jpg"), pending.stream().map(PendingImage::sourceUrl).toList());
        shop.run(tx -> shop.images.unreachable(tx, pending.get(0).imageId()));
        assertEquals(1, product(id).version());
        shop.run(tx -> shop.images.fetched(tx, pending.get(1).imageId(), PHOTO));
        shop.run(tx -> shop.images.fetched(tx, pending.get(1).imageId(), PHOTO));
        Product product = product(id);
        assertEquals(2, product.version());
        assertEquals(List.of(ImageState.PLACEHOLDER, ImageState.READY), product.images().stream().map(ProductImage::state).toList());
        assertEquals(800, product.images().getLast().width());
        shop.run(tx -> shop.images.fetched(tx, pending.get(0).imageId(), PHOTO));
        shop.run(tx -> shop.images.unreachable(tx, pending.get(0).imageId()));
        assertEquals(List.of(ImageState.READY, ImageState.READY), product(id).images().stream().map(ProductImage::state).toList());
        assertEquals(3, product(id).version());
        assertEquals(UNCHANGED, upsert(shirt("fetching", List.of("S"), ImageDraft.at("https://images.example/x.jpg", ""), ImageDraft.at("https://images.example/y.jpg", ""))).outcome());
    }

    @Test
    void aVariantsOwnPictureIsThatOfItsDraft() {
        var sizes = List.of(new VariantDraft(List.of("S"), null, null, 0, true, true, true, false, TestShop.price(1), 0L, 1));
        var draft = new ProductDraft("own-picture", "Own", "", "", "", List.of(), List.of("Size"), ProductStatus.ACTIVE, sizes,
                List.of(ImageDraft.at("https://images.example/1.jpg", ""), ImageDraft.at("https://images.example/2.jpg", "")));
        Product product = product(upsert(draft).id());
        assertEquals("https://images.example/2.jpg", product.images().stream().filter(image -> image.id().equals(product.variants().getFirst().imageId())).findFirst().orElseThrow().sourceUrl());
    }

    @Test
    void whatCannotBeIsRefusedWholly() {
        UUID id = upsert(shirt("refused", List.of("S"))).id();
        UUID variant = product(id).variants().getFirst().id();
        shop.run(tx -> shop.reservations.hold(tx, TestPayments.start(tx, shop.markets.primary(tx)), List.of(new StockClaim(variant, 3)), Instant.now().plusSeconds(60)));
        Map<String, Object> before = everyRow();
        assertEquals("below-reserved", assertThrows(Problem.class, () -> upsert(variants(shirt("refused", List.of("S")), List.of(size("S", 1, 2L))))).code());
        var dollars = new VariantDraft(List.of(), null, null, 0, true, true, true, false, new VariantPrice(Money.of(5, "USD"), null), 1L, null);
        assertEquals("/variants/0/price", assertThrows(Problem.class, () -> upsert(TestShop.draft("dollars", dollars))).errors().getFirst().pointer());
        assertEquals(before, everyRow());
    }

    @Test
    void importsOfTheSameProductAtOnceMakeOneProduct() throws Exception {
        Callable<Outcome> work = () -> upsert(shirt("race", List.of("S", "M"), ImageDraft.at("https://images.example/r.jpg", ""))).outcome();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var outcomes = threads.invokeAll(IntStream.range(0, 8).mapToObj(time -> work).toList()).stream().map(future -> future.resultNow()).toList();
            assertEquals(1, outcomes.stream().filter(CREATED::equals).count());
            assertEquals(7, outcomes.stream().filter(UNCHANGED::equals).count());
        }
        Product product = shop.in(tx -> shop.catalog.byHandle(tx, "race")).orElseThrow();
        assertEquals(1, product.version());
        assertEquals(2, product.variants().size());
        assertEquals(1, product.images().size());
    }

    private static UpsertResult upsert(ProductDraft draft) {
        return shop.in(tx -> shop.upsert.product(tx, draft));
    }

    private static Product product(UUID id) {
        return shop.in(tx -> shop.catalog.byId(tx, id)).orElseThrow();
    }

    private static ProductDraft shirt(String handle, List<String> sizes, ImageDraft... images) {
        return new ProductDraft(handle, "Shirt", "<p>Soft</p>", "Maker", "Shirts", List.of("new", "cotton"), List.of("Size"), ProductStatus.ACTIVE,
                sizes.stream().map(size -> size(size, 1999, 4L)).toList(), List.of(images));
    }

    private static VariantDraft size(String size, long cents, Long onHand) {
        return new VariantDraft(List.of(size), "SKU-" + size, null, 200, true, true, true, false, TestShop.price(cents), onHand, null);
    }

    private static ProductDraft variants(ProductDraft draft, List<VariantDraft> variants) {
        return new ProductDraft(draft.handle(), draft.title(), draft.descriptionHtml(), draft.vendor(), draft.type(), draft.tags(), draft.optionNames(), draft.status(), variants, draft.images());
    }

    /** Every row that an upsert could touch, with the number of the transaction that wrote it. */
    private static Map<String, Object> everyRow() {
        return shop.in(tx -> Stream.<Table<?>>of(PRODUCT, VARIANT, PRODUCT_IMAGE, BLOB, PRICE, STOCK_LEVEL, STOCK_LEDGER, EVENT)
                .collect(Collectors.toMap(Table::getName, table -> tx.sql().select(DSL.field(DSL.name("xmin")).cast(SQLDataType.VARCHAR)).select(table.fields()).from(table).orderBy(table.field(0)).fetch().formatJSON())));
    }
}

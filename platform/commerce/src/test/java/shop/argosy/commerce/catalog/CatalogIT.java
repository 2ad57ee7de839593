package shop.argosy.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.catalog.UpsertResult.Outcome;
import shop.argosy.commerce.testkit.TestShop;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Uuid7;

class CatalogIT {

    private static TestShop shop;

    @BeforeAll
    static void open() {
        shop = TestShop.open();
        put("alpha", "Blue Scarf", 3000, ProductStatus.ACTIVE);
        put("beta", "anorak", 1000, ProductStatus.ACTIVE);
        put("gamma", "Coat", 2000, ProductStatus.ACTIVE);
        put("delta", "Blue draft", 500, ProductStatus.DRAFT);
        shop.run(tx -> shop.collectionSetup.upsert(tx, winter("gamma", "delta", "unknown", "alpha")));
    }

    @Test
    void listingsAreSortedAsAskedAndShowActiveProductsAlone() {
        assertEquals(List.of("gamma", "beta", "alpha"), listing(null, ListingSort.MANUAL));
        assertEquals(List.of("gamma", "beta", "alpha"), listing("all", ListingSort.NEWEST));
        assertEquals(List.of("alpha", "beta", "gamma"), listing(null, ListingSort.OLDEST));
        assertEquals(List.of("beta", "alpha", "gamma"), listing(null, ListingSort.TITLE));
        assertEquals(List.of("gamma", "alpha", "beta"), listing(null, ListingSort.TITLE_DESCENDING));
        assertEquals(List.of("beta", "gamma", "alpha"), listing(null, ListingSort.PRICE));
        assertEquals(List.of("alpha", "gamma", "beta"), listing(null, ListingSort.PRICE_DESCENDING));
    }

    @Test
    void collectionsKeepTheirOrderAndSkipWhatIsNotThere() {
        assertEquals(List.of("gamma", "alpha"), listing("winter", ListingSort.MANUAL));
        assertEquals(List.of("gamma", "alpha"), listing("winter", ListingSort.PRICE));
        assertEquals(List.of(), listing("summer", ListingSort.MANUAL));
        var second = shop.in(tx -> shop.catalog.listing(tx, new ListingQuery("winter", ListingSort.MANUAL, 1, 1, shop.markets.primary(tx))));
        assertEquals(2, second.total());
        assertEquals(List.of("alpha"), handles(second.productIds()));
        ProductCollection winter = shop.in(tx -> shop.collections.byHandle(tx, "winter")).orElseThrow();
        assertEquals(Map.of(winter.id(), 2L), shop.in(shop.collections::counts));
        UUID alpha = second.productIds().getFirst();
        assertEquals(Map.of(alpha, List.of(winter)), shop.in(tx -> shop.collections.of(tx, List.of(alpha))));
    }

    @Test
    void aCollectionAsItShouldBeIsNotWrittenAgain() {
        TestShop own = TestShop.open();
        own.product("one", 1);
        own.product("two", 1);
        assertEquals(Outcome.CREATED, own.in(tx -> own.collectionSetup.upsert(tx, winter("one", "two"))).outcome());
        assertEquals(Outcome.UNCHANGED, own.in(tx -> own.collectionSetup.upsert(tx, winter("one", "two"))).outcome());
        assertEquals(Outcome.UPDATED, own.in(tx -> own.collectionSetup.upsert(tx, winter("two", "one"))).outcome());
    }

    @Test
    void theStaffsListGoesOnWhereItEndedEvenWithEqualTimes() {
        TestShop own = TestShop.open();
        own.run(tx -> IntStream.range(0, 7).forEach(at -> own.upsert.product(tx, TestShop.draft("p" + at, TestShop.single(100, 1L)))));
        List<UUID> seen = new ArrayList<>();
        String cursor = null;
        int pages = 0;
        do {
            String from = cursor;
            Page<UUID> page = own.in(tx -> own.catalog.page(tx, new ProductQuery(null, null, 3, from)));
            seen.addAll(page.items());
            cursor = page.nextCursor();
            pages++;
        } while (cursor != null);
        assertEquals(3, pages);
        assertEquals(own.in(tx -> own.catalog.idsAfter(tx, null, 10)).reversed(), seen);
    }

    @Test
    void theStaffFindsByTitleVendorHandleAndSkuInAnyStatus() {
        assertEquals(List.of("delta", "alpha"), found("BLUE", null));
        assertEquals(List.of("delta"), found("blue", ProductStatus.DRAFT));
        assertEquals(List.of("beta"), found("sku-beta", null));
        assertEquals(List.of("gamma"), found("gamm", null));
        assertEquals(List.of(), found("100%_", null));
        assertEquals("/cursor", assertThrows(Problem.class, () -> shop.run(tx -> shop.catalog.page(tx, new ProductQuery(null, null, 3, "forged")))).errors().getFirst().pointer());
    }

    @Test
    void wordsAreSearchedInActiveProducts() {
        assertEquals(List.of("alpha"), handles(shop.in(tx -> shop.catalog.search(tx, " blue  SCARF ", 0, 10)).productIds()));
        assertEquals(3, shop.in(tx -> shop.catalog.search(tx, "vendor", 0, 1)).total());
        assertEquals(0, shop.in(tx -> shop.catalog.search(tx, "blue trousers", 0, 10)).total());
    }

    @Test
    void aPageOfProductsTakesFiveQueriesHoweverManyTheyAre() {
        TestShop own = TestShop.open();
        own.run(tx -> IntStream.range(0, 40).forEach(at -> own.upsert.product(tx, TestShop.draft("many-" + at, TestShop.single(100, 1L), ImageDraft.at("https://images.example/" + at, "")))));
        var market = own.market();
        List<UUID> ids = own.in(tx -> own.catalog.listing(tx, new ListingQuery(null, ListingSort.NEWEST, 0, 40, market))).productIds();
        AtomicInteger queries = new AtomicInteger();
        var products = own.in(tx -> own.priced.byIds(counting(tx, queries), ids, market));
        assertEquals(40, products.size());
        assertEquals(5, queries.get());
        assertEquals(ids, products.stream().map(product -> product.product().id()).toList());
    }

    @Test
    void unknownIdsAreLeftOutAndTheOrderIsThatOfTheQuestion() {
        List<UUID> ids = shop.in(tx -> shop.catalog.idsAfter(tx, null, 10));
        assertEquals(4, ids.size());
        assertEquals(ids.subList(2, 4), shop.in(tx -> shop.catalog.idsAfter(tx, ids.get(1), 10)));
        List<UUID> asked = List.of(ids.get(3), Uuid7.next(), ids.get(0));
        assertEquals(List.of(ids.get(3), ids.get(0)), shop.in(tx -> shop.catalog.byIds(tx, asked)).stream().map(Product::id).toList());
        assertEquals(Optional.empty(), shop.in(tx -> shop.catalog.byHandle(tx, "a\0b")));
    }

    @Test
    void aVariantWithoutAPriceIsNotForSale() {
        TestShop own = TestShop.open();
        UUID id = own.in(tx -> own.upsert.product(tx, new ProductDraft("unpriced", "Unpriced", "", "", "", List.of(), List.of(), ProductStatus.DRAFT, List.of(TestShop.unpriced()), null))).id();
        PricedProduct product = own.in(tx -> own.priced.byIds(tx, List.of(id), own.markets.primary(tx))).getFirst();
        Variant variant = product.product().variants().getFirst();
        assertNull(product.price(variant).orElse(null));
        assertEquals(false, product.isAvailable(variant));
    }

    private static TenantTx counting(TenantTx tx, AtomicInteger queries) {
        return new TenantTx(tx.tenant(), DSL.using(tx.sql().configuration().derive(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                queries.incrementAndGet();
            }
        })));
    }

    private static List<String> listing(String collection, ListingSort sort) {
        return handles(shop.in(tx -> shop.catalog.listing(tx, new ListingQuery(collection, sort, 0, 10, shop.markets.primary(tx)))).productIds());
    }

    private static List<String> found(String text, ProductStatus status) {
        return handles(shop.in(tx -> shop.catalog.page(tx, new ProductQuery(text, status, 10, null))).items());
    }

    private static List<String> handles(List<UUID> ids) {
        return shop.in(tx -> shop.catalog.byIds(tx, ids)).stream().map(Product::handle).toList();
    }

    private static CollectionDraft winter(String... handles) {
        return new CollectionDraft("winter", "Winter", "<p>Warm</p>", null, List.of(handles));
    }

    private static void put(String handle, String title, long cents, ProductStatus status) {
        var variant = new VariantDraft(List.of(), "SKU-" + handle, null, 0, true, true, true, false, TestShop.price(cents), 5L, null);
        shop.run(tx -> shop.upsert.product(tx, new ProductDraft(handle, title, "", "Vendor", "", List.of(), List.of(), status, List.of(variant), null)));
    }
}

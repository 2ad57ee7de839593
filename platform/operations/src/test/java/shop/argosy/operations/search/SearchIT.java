package shop.argosy.operations.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Money;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.operations.testkit.TestShop;
import shop.argosy.storefront.search.Facet;
import shop.argosy.storefront.search.ProductSearch;
import shop.argosy.storefront.search.SearchRequest;
import shop.argosy.storefront.search.SearchResult;
import shop.argosy.storefront.search.internal.IndexWrite;
import shop.argosy.storefront.search.internal.Visibility;

class SearchIT {

    private static TestShop shop;

    @BeforeAll
    static void open() {
        shop = new TestShop("search-main", "en");
        shop.product("leather-jacket", "Classic Leather Jacket", "AB-12,3");
        shop.product("blue-shirt", "Ocean Blue Shirt", "SH-1");
        shop.product("jumper", "Knitted Jumpers", "J-1");
        shop.index();
        TestShop.SEARCH.warmUp(shop.tenant);
    }

    @Test
    void wordsAreFoundInTheirStemsAndAsBeginnings() {
        assertEquals(List.of("leather-jacket"), handles("jackets"));
        assertEquals(List.of("leather-jacket"), handles("leather jac"));
        assertEquals(List.of("jumper"), handles("knit jumper"));
        assertEquals(List.of(), handles("leather shirt"));
    }

    @Test
    void typingErrorsAreForgivenAndTheRightWordIsProposed() {
        SearchResult found = find("lether jakcet");
        assertEquals(List.of("leather-jacket"), handles(found));
        assertEquals("leather jacket", found.didYouMean());
        assertEquals(null, find("leather jacket").didYouMean());
    }

    @Test
    void stockKeepingUnitsAreFoundHoweverTheyAreWritten() {
        for (String sku : List.of("AB-12,3", "ab-12,3", "AB 12 3", "ab123", "AB-12")) {
            assertEquals(List.of("leather-jacket"), handles(sku), sku);
        }
    }

    @Test
    void facetsTellWhatTheResultConsistsOf() {
        var facets = find("leather").facets();
        assertEquals(List.of(new Facet("vendor", List.of(new Facet.Value("Maker", 1)), null, null), new Facet("type", List.of(new Facet.Value("Thing", 1)), null, null),
                new Facet("availability", List.of(new Facet.Value("available", 1)), null, null),
                new Facet("price", List.of(), Money.of(1999, "EUR"), Money.of(1999, "EUR"))), facets);
    }

    @Test
    void shopsNeverSeeEachOthersProducts() {
        var other = new TestShop("search-other", "en");
        other.product("secret", "Secret Leather Umbrella", "X-1");
        other.index();
        assertEquals(List.of("leather-jacket"), handles("leather"));
        assertEquals(0, find("umbrella").total());
        assertEquals(0, find("umbrela").total());
        assertEquals(1, other.find("leather").total());
    }

    @Test
    void whatIsNoLongerForSaleIsNoLongerFound() {
        shop.product("going", "Vanishing Cloak", "V-1");
        shop.index();
        assertEquals(List.of("going"), handles("cloak"));
        var variant = VariantDraft.single(new VariantPrice(Money.of(100, "EUR"), null), 1L);
        shop.put(new ProductDraft("going", "Vanishing Cloak", "", "Maker", "Thing", List.of(), List.of(), ProductStatus.ARCHIVED, List.of(variant), null));
        shop.index();
        assertEquals(0, find("cloak").total());
    }

    @Test
    void everyLanguageIsSearchedInItsOwnWay() {
        for (var example : List.of(List.of("de", "Grüne Wollhemden", "Wollhemd"), List.of("fr", "Robes d'été", "robe"), List.of("es", "Camisetas rojas", "camiseta roja"),
                List.of("it", "Camicie bianche", "camicia"), List.of("pt-BR", "Vestidos de verão", "vestido"), List.of("nl", "Leren jassen", "jas"),
                List.of("ru", "Синяя рубашка", "рубашки"), List.of("ar", "قميص أزرق", "القميص"), List.of("zh-CN", "蓝色棉质衬衫", "衬衫"),
                List.of("ja", "青いシャツ", "シャツ"), List.of("ko", "파란 셔츠", "셔츠"), List.of("tr", "Mavi gömlek", "gomlek"))) {
            var local = new TestShop("search-" + example.getFirst().toLowerCase(), example.getFirst());
            local.product("thing", example.get(1), "S-1");
            local.index();
            assertEquals(1, local.find(example.get(2)).total(), example.toString());
        }
    }

    @Test
    void withElasticsearchDownPostgresqlAnswers() {
        var search = TestShop.searchOver(TestServices.configurationWith("ARGOSY_SEARCH_URL", "http://127.0.0.1:1"));
        assertDegraded(search);
        assertEquals(true, search.healthy());
        assertDegraded(search);
        assertDegraded(search);
        assertEquals(false, search.healthy());
        assertDegraded(search);
    }

    @Test
    void withElasticsearchDownTypingErrorsAreForgivenByTheTitles() {
        var search = TestShop.searchOver(TestServices.configurationWith("ARGOSY_SEARCH_URL", "http://127.0.0.1:1"));
        SearchResult found = search.search(shop.tenant, request("leahter jaket"));
        assertEquals(List.of("leather-jacket"), handles(found));
        assertEquals("leather jacket", found.didYouMean());
        assertEquals(0, search.search(shop.tenant, request("xyzzyx")).total());
    }

    @Test
    @Timeout(60)
    void whenElasticsearchHangsPostgresqlAnswersWithinTheTime() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var search = TestShop.searchOver(TestServices.configurationWith("ARGOSY_SEARCH_URL", "http://127.0.0.1:" + silent.getLocalPort()));
            assertDegraded(search);
            long start = System.nanoTime();
            assertDegraded(search);
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis >= 300 && millis < 2_000, millis + " ms");
        }
    }

    @Test
    void aRebuildBringsBackWhatIsThereAndRemovesWhatIsNot() {
        var rebuilt = new TestShop("search-rebuild", "en");
        rebuilt.product("lamp", "Brass Lamp", "L-1");
        UUID gone = UUID.randomUUID();
        var ghost = Json.mapper().createObjectNode().put("product_id", gone.toString()).put("locale", "en").put("title", "Ghost Lamp");
        TestShop.GATEWAY.write(rebuilt.tenant, List.of(new IndexWrite.Put(gone, Locale.ENGLISH, 7, ghost)), Visibility.AT_ONCE);
        assertEquals(1, rebuilt.find("ghost").total());
        rebuilt.in(tx -> {
            TestShop.REBUILD.request(tx);
            return null;
        });
        rebuilt.index();
        assertEquals(1, rebuilt.find("lamp").total());
        assertEquals(0, rebuilt.find("ghost").total());
    }

    private static void assertDegraded(ProductSearch search) {
        SearchResult found = search.search(shop.tenant, request("leather"));
        assertEquals(List.of("leather-jacket"), handles(found));
        assertEquals(true, found.degraded());
        assertEquals(1, found.total());
    }

    private static List<String> handles(String text) {
        return handles(find(text));
    }

    private static List<String> handles(SearchResult found) {
        return shop.in(tx -> TestShop.CATALOG.byIds(tx, found.productIds())).stream().map(product -> product.handle()).toList();
    }

    private static SearchResult find(String text) {
        return shop.find(text);
    }

    private static SearchRequest request(String text) {
        return new SearchRequest(text, null, 10, 0);
    }
}

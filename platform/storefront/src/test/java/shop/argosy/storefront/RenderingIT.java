package shop.argosy.storefront;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.themes.drops.CollectionsDrop;
import shop.argosy.storefront.themes.drops.OrderDrop;
import shop.argosy.storefront.themes.drops.PageDrop;
import shop.argosy.storefront.themes.drops.ProductDrop;
import shop.argosy.storefront.themes.drops.SearchDrop;
import shop.argosy.storefront.themes.page.CartContents;
import shop.argosy.storefront.themes.page.PageObjects;
import shop.argosy.storefront.themes.page.PageRenderer;
import shop.argosy.storefront.themes.page.Shelf;
import shop.argosy.storefront.themes.page.Visit;
import shop.argosy.storefront.themes.page.VisitRequest;

class RenderingIT {

    private static final String[] LANGUAGES = {null, "de", "zh-CN", "ar"};
    private static final String EVIL = "Soap <script>alert('x')</script>\" onmouseover=\"alert(1)";

    /** A list of all products counts them, and so does whoever asks whether such a list is worth showing. */
    private static final String COUNT_OF_ALL = "select count(*) from \"product\"";

    private static TestShop shop;

    @BeforeAll
    static void open() {
        shop = new TestShop("rendering-it");
        shop.shirt();
        shop.product("soap", EVIL, 450, 100);
        for (int i = 1; i <= 30; i++) {
            shop.product("thing-" + i, "Thing " + i, 1000 + i, i % 3);
        }
        shop.collection("clean", "Clean & <i>tidy</i>", "soap", "shirt");
    }

    @Test
    void every_page_is_whole_and_safe_in_every_language() {
        for (String locale : LANGUAGES) {
            pages().forEach((name, page) -> {
                Document html = Jsoup.parse(render(locale, "/" + name, Map.of(), page));
                String where = name + " in " + locale;
                assertFalse(html.text().contains("Translation missing"), where + ": " + html.text());
                assertFalse(html.text().contains("Liquid error"), where);
                assertEquals(1, html.select("h1").size(), where);
                assertEquals("ar".equals(locale) ? "rtl" : "ltr", html.selectFirst("html").attr("dir"), where);
                assertSafe(html, where);
            });
        }
    }

    @Test
    void no_page_asks_the_same_question_twice() {
        for (String locale : new String[] {null, "ar"}) {
            pages().forEach((name, page) -> {
                var questions = new Questions();
                shop.in(tx -> render(visit(questions.listen(tx), locale, "/" + name), page));
                List<String> repeated = questions.repeated().stream().filter(question -> !question.startsWith(COUNT_OF_ALL)).toList();
                assertEquals(List.of(), repeated, name + " in " + locale);
            });
        }
    }

    @Test
    void a_product_page_asks_few_questions() {
        var questions = new Questions();
        shop.in(tx -> render(visit(questions.listen(tx), null, "/products/shirt"), visit -> productPage(visit, "shirt")));
        assertTrue(questions.asked().size() <= 20, questions.asked().size() + " " + String.join("\n", questions.asked()));
    }

    @Test
    void the_home_page_shows_products_with_their_prices_in_the_readers_way() {
        Document english = Jsoup.parse(render(null, "/", Map.of(), visit -> simple("index", "/")));
        assertTrue(english.text().contains("10,30 €"), english.text());
        Document arabic = Jsoup.parse(render("ar", "/ar", Map.of(), visit -> simple("index", "/")));
        assertTrue(arabic.text().contains("10.30"), arabic.text());
    }

    @Test
    void the_address_chooses_the_variant() {
        String large = shop.visit(null, "/products/shirt", Map.of(), visit -> product(visit, "shirt").variants().get(1).id());
        Document html = Jsoup.parse(render(null, "/products/shirt", Map.of("variant", large), visit -> productPage(visit, "shirt")));
        assertEquals(large, html.selectFirst("form[action=/cart/add] input[name=id]").val());
        assertTrue(html.selectFirst("form[action=/cart/add] button.button").hasAttr("disabled"));
    }

    @Test
    void without_a_choice_the_first_variant_that_can_be_bought_is_offered() {
        Document html = Jsoup.parse(render(null, "/products/shirt", Map.of(), visit -> productPage(visit, "shirt")));
        String small = shop.visit(null, "/products/shirt", Map.of(), visit -> product(visit, "shirt").variants().get(0).id());
        assertEquals(small, html.selectFirst("form[action=/cart/add] input[name=id]").val());
        assertTrue(html.text().contains("Only a few left"), html.text());
    }

    @Test
    void long_lists_come_page_by_page_and_keep_their_order_of_sorting() {
        Document second = Jsoup.parse(render(null, "/collections/all", Map.of("page", "2", "sort_by", "price-ascending"),
                visit -> new PageObjects("collection", "/collections/all", "All", "", Map.of("collection", CollectionsDrop.of(visit).get("all").sortedBy("price-ascending")))));
        assertEquals(8, second.select("li.card").size());
        assertTrue(second.select("a[rel=prev]").attr("href").contains("sort_by=price-ascending"));
        assertTrue(second.text().contains("32 products"), second.text());
    }

    @Test
    void structured_data_tells_price_and_availability_and_cannot_leave_its_element() {
        Document html = Jsoup.parse(render(null, "/products/soap", Map.of(), visit -> productPage(visit, "soap")));
        String data = html.select("script[type=application/ld+json]").stream().map(Element::data).filter(json -> json.contains("Product")).findFirst().orElseThrow();
        assertTrue(data.contains("\"price\":\"4.50\",\"priceCurrency\":\"EUR\",\"availability\":\"https://schema.org/InStock\""), data);
        assertFalse(data.contains("<"), data);
    }

    @Test
    void every_page_names_its_languages_for_search_engines() {
        Document html = Jsoup.parse(render("de", "/de/products/shirt", Map.of(), visit -> productPage(visit, "shirt")));
        assertEquals(shop.origin() + "/de/products/shirt", html.selectFirst("link[rel=canonical]").attr("href"));
        assertEquals(List.of(shop.origin() + "/products/shirt", shop.origin() + "/de/products/shirt", shop.origin() + "/zh-CN/products/shirt",
                shop.origin() + "/ar/products/shirt", shop.origin() + "/products/shirt"), html.select("link[hreflang]").eachAttr("href"));
    }

    @Test
    void a_section_can_be_had_alone() {
        String drawer = shop.visit(null, "/cart", Map.of(), visit -> PageRenderer.section(visit, simple("cart", "/cart"), "cart-drawer").orElseThrow());
        assertTrue(drawer.startsWith("<div id=\"shopify-section-cart-drawer\""), drawer);
        assertEquals(Optional.empty(), shop.visit(null, "/cart", Map.of(), visit -> PageRenderer.section(visit, simple("cart", "/cart"), "no-such-section")));
    }

    @Test
    void a_language_that_the_shop_does_not_speak_is_no_page() {
        assertTrue(shop.in(tx -> TestShop.VISITS.open(tx, shop.origin(), "fr", null)).isEmpty());
        assertTrue(shop.in(tx -> TestShop.VISITS.open(tx, shop.origin(), "en", null)).isEmpty());
    }

    @Test
    void the_merchants_choice_wins_over_the_theme_and_a_broken_section_leaves_the_page_standing() {
        TestShop other = new TestShop("rendering-broken");
        other.product("soap", "Soap", 450, 3);
        other.in(tx -> {
            TestShop.PUBLICATIONS.publish(tx, TestShop.MARKETS.primary(tx).storefrontId(), "sillage", "1", "{\"current\": {\"color_accent\": \"#123456\"}}", """
                    {"templates/index.json": {"sections": {"gone": {"type": "no-such-section"},
                      "products": {"type": "featured-collection", "settings": {"heading": "Chosen <em>here</em>", "limit": 2}}}, "order": ["gone", "products"]}}""");
            return null;
        });
        String html = other.visit(null, "/", Map.of(), visit -> PageRenderer.page(visit, simple("index", "/")));
        assertTrue(html.contains("--accent: #123456"));
        assertTrue(html.contains("Chosen <em>here</em>"));
        assertFalse(html.contains("no-such-section"));
    }

    private static Map<String, Function<Visit, PageObjects>> pages() {
        var pages = new HashMap<String, Function<Visit, PageObjects>>();
        pages.put("home", visit -> simple("index", "/"));
        pages.put("product", visit -> productPage(visit, "soap"));
        pages.put("options", visit -> productPage(visit, "shirt"));
        pages.put("collection", visit -> {
            var collection = CollectionsDrop.of(visit).get("clean");
            return new PageObjects("collection", "/collections/clean", collection.title(), "", Map.of("collection", collection));
        });
        pages.put("search", visit -> search(visit, "<script>alert(1)</script>\"'"));
        pages.put("nothing", visit -> new PageObjects("search", "/search", "x", "", Map.of("search", new SearchDrop(visit, EVIL, List.of(), 0, 0, "<b>soap</b>"))));
        pages.put("page", visit -> new PageObjects("page", "/pages/about", "About", "",
                Map.of("page", PageDrop.of(visit, visit.sources().writings().pages().byHandle(visit.tx(), "about").orElseThrow()))));
        pages.put("cart", visit -> cart(visit));
        pages.put("empty-cart", visit -> simple("cart", "/cart"));
        pages.put("order", visit -> new PageObjects("order", "/orders/x", "#1001", "", Map.of("order", OrderDrop.of(visit, TestOrder.file()))));
        pages.put("404", visit -> simple("404", "/404"));
        return pages;
    }

    private static PageObjects search(Visit visit, String terms) {
        var found = Shelf.of(visit).byHandle("soap").orElseThrow().product().id();
        return new PageObjects("search", "/search", terms, "", Map.of("search", new SearchDrop(visit, terms, List.of(found), 0, 1, null)));
    }

    private static PageObjects cart(Visit visit) {
        var soap = Shelf.of(visit).byHandle("soap").orElseThrow().product();
        var line = new CartContents.Line(TestOrder.LINE, soap.variants().getFirst().id(), soap.id(), 2, 450, 900);
        visit.cart(() -> new CartContents(List.of(line), 900, 900, true));
        return simple("cart", "/cart");
    }

    private static PageObjects productPage(Visit visit, String handle) {
        ProductDrop product = product(visit, handle);
        return new PageObjects("product", "/products/" + handle, product.title(), "", Map.of("product", product));
    }

    private static ProductDrop product(Visit visit, String handle) {
        return ProductDrop.of(visit, Shelf.of(visit).byHandle(handle).orElseThrow());
    }

    private static PageObjects simple(String template, String path) {
        return new PageObjects(template, path, "", "", Map.of());
    }

    private static Visit visit(TenantTx tx, String locale, String path) {
        return TestShop.VISITS.open(tx, shop.origin(), locale, VisitRequest.of(shop.tenant.address() + ".localhost:8080", path)).orElseThrow();
    }

    private static String render(Visit visit, Function<Visit, PageObjects> page) {
        return PageRenderer.page(visit, page.apply(visit));
    }

    private static String render(String locale, String path, Map<String, String> query, Function<Visit, PageObjects> page) {
        return shop.visit(locale, path, query, visit -> PageRenderer.page(visit, page.apply(visit)));
    }

    /** No script but files and data, no handler, no address that runs one. */
    private static void assertSafe(Document html, String where) {
        html.select("script").forEach(script -> assertTrue(script.attr("src").startsWith("/cdn/theme/") || script.attr("type").equals("application/ld+json"), where + ": " + script));
        html.getAllElements().forEach(element -> element.attributes().forEach(attribute -> {
            assertFalse(attribute.getKey().startsWith("on"), where + ": " + element);
            assertFalse(attribute.getValue().strip().toLowerCase().startsWith("javascript:"), where + ": " + element);
        }));
        assertEquals(0, html.select("img[src=x]").size(), where);
    }
}

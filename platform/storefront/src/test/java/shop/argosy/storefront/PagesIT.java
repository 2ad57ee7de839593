package shop.argosy.storefront;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.storefront.themes.page.PageObjects;
import shop.argosy.storefront.themes.page.PageRenderer;
import shop.argosy.storefront.themes.page.VisitRequest;

class PagesIT {

    private static TestShop shop;

    @BeforeAll
    static void open() {
        shop = new TestShop("pages-it");
        shop.shirt();
        shop.product("soap", "Soap <script>alert('x')</script>", 450, 100);
        shop.collection("clean", "Clean", "soap", "shirt");
    }

    @Test
    void home() throws Exception {
        String html = shop.in(tx -> {
            var visit = TestShop.VISITS.open(tx, "http://pages-it.localhost:8080", null, new VisitRequest("pages-it.localhost:8080", "/", Map.of(), List.of())).orElseThrow();
            return PageRenderer.page(visit, new PageObjects("index", "/", "", "", Map.of()));
        });
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/home.html"), html);
        assertFalse(html.contains("<script>alert"));
        assertFalse(html.contains("Liquid error"));
        assertTrue(html.contains("Soap"));
        assertEquals(-1, html.indexOf("Translation missing"));
        for (int round = 0; round < 5; round++) {
            long t = System.nanoTime();
            for (int i = 0; i < 200; i++) {
                shop.in(tx -> {
                    var visit = TestShop.VISITS.open(tx, "http://pages-it.localhost:8080", null, new VisitRequest("pages-it.localhost:8080", "/", Map.of(), List.of())).orElseThrow();
                    return PageRenderer.page(visit, new PageObjects("index", "/", "", "", Map.of()));
                });
            }
            System.out.println((System.nanoTime() - t) / 200_000 + " us a page, " + html.length() + " chars");
        }
    }
}

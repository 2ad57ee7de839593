package shop.argosy.storefront.themes.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitRequestTest {

    @Test
    void another_page_keeps_the_other_parameters() {
        var request = new VisitRequest("shop.localhost", "/ar/collections/all", Map.of("sort_by", "price-ascending"), List.of());
        assertEquals("/ar/collections/all?sort_by=price-ascending&page=3", request.with(Map.of("page", "3")));
    }

    @Test
    void the_first_page_needs_no_number() {
        var request = new VisitRequest("shop.localhost", "/search", Map.of("page", "4"), List.of());
        assertEquals("/search", request.with(Map.of("page", "1")));
    }

    @Test
    void parameters_are_encoded() {
        var request = new VisitRequest("shop.localhost", "/search", Map.of("q", "\"><script>"), List.of());
        assertEquals("/search?q=%22%3E%3Cscript%3E&page=2", request.with(Map.of("page", "2")));
    }

    @Test
    void a_page_that_is_no_number_is_the_first() {
        assertEquals(1, VisitRequest.page("-5"));
        assertEquals(1, VisitRequest.page("x"));
        assertEquals(10_000, VisitRequest.page("99999"));
    }
}

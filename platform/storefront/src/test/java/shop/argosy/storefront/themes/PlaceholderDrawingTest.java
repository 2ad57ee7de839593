package shop.argosy.storefront.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class PlaceholderDrawingTest {

    @Test
    void the_same_name_is_always_drawn_the_same() {
        assertEquals(PlaceholderDrawing.of("ocean-blue-shirt"), PlaceholderDrawing.of("ocean-blue-shirt"));
    }

    @Test
    void other_names_look_different() {
        assertNotEquals(PlaceholderDrawing.of("ocean-blue-shirt"), PlaceholderDrawing.of("navy-sport-jacket"));
    }

    @Test
    void the_noun_at_the_end_decides_what_is_drawn() {
        assertEquals(Thing.JACKET, Thing.in("classic-leather-jacket"));
        assertEquals(Thing.BAG, Thing.in("black-leather-bag"));
        assertEquals(Thing.TOP, Thing.in("silk-summer-top"));
        assertEquals(Thing.FORM, Thing.in("蓝色"));
    }

    @Test
    void no_name_gets_into_the_drawing() {
        assertFalse(PlaceholderDrawing.of("<script>alert(1)</script>").contains("script"));
        assertFalse(PlaceholderDrawing.inline("product-1", "a\" onload=\"x").contains("\" onload"));
    }
}

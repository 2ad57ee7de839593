package shop.argosy.storefront.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ColorTest {

    @Test
    void short_long_and_functional_notation_are_read() {
        assertEquals("rgb(170, 187, 204)", Color.parse("#abc").orElseThrow().rgb());
        assertEquals("#7d3f2a", Color.parse("rgb(125, 63, 42)").orElseThrow().hex());
        assertEquals("rgba(125, 63, 42, 0.4)", Color.parse("rgba(125, 63, 42, 0.4)").orElseThrow().css());
    }

    @Test
    void what_is_no_color_is_none() {
        assertTrue(Color.parse("red; background: url(x)").isEmpty());
        assertTrue(Color.parse("#12345").isEmpty());
    }

    @Test
    void lightness_moves_and_stays_inside_its_range() {
        assertEquals("#4d4d4d", Color.parse("#333333").orElseThrow().lighter(10).hex());
        assertEquals("#ffffff", Color.parse("#333333").orElseThrow().lighter(200).hex());
    }

    @Test
    void hue_saturation_and_lightness_give_the_same_color_back() {
        Color color = Color.parse("#7d3f2a").orElseThrow();
        assertEquals(color, color.lighter(0));
    }

    @Test
    void contrast_is_that_of_the_web_guidelines() {
        assertEquals(21.0, Color.parse("#000").orElseThrow().contrast(Color.parse("#fff").orElseThrow()));
    }
}

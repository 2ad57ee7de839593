package shop.argosy.storefront.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HandleTest {

    @Test
    void words_are_joined_by_single_hyphens() {
        assertEquals("100-cotton-men-s-tee", Handle.of("  100% Cotton -- Men s Tee! "));
    }

    @Test
    void apostrophes_vanish() {
        assertEquals("mens-tee", Handle.of("Men's Tee"));
    }

    @Test
    void other_scripts_stay() {
        assertEquals("蓝色-衬衫", Handle.of("蓝色 衬衫"));
    }
}

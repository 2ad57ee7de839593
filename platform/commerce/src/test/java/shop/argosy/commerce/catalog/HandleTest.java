package shop.argosy.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HandleTest {

    @Test
    void titlesOfAnyScriptGiveAHandle() {
        assertEquals("ocean-blue-shirt", Handle.of("Ocean Blue Shirt"));
        assertEquals("echarpe-a-carreaux", Handle.of("Écharpe à carreaux!"));
        assertEquals("蓝色衬衫", Handle.of("蓝色衬衫"));
        assertEquals("half-l-bottle", Handle.of("  (Half) L / bottle "));
        assertEquals("product", Handle.of("!!!"));
        assertEquals(190, Handle.of("x".repeat(500)).length());
    }

    @Test
    void whatCannotStandInAnAddressIsNoHandle() {
        for (String wrong : new String[] {"", "-a", "a-", "a b", "a/b", "a?b", "a\0b", "<b>", "x".repeat(201)}) {
            assertFalse(Handle.isValid(wrong), wrong);
        }
        for (String right : new String[] {"a", "a-b", "a--b", "a_b.c", "蓝色-衬衫", "x".repeat(200)}) {
            assertTrue(Handle.isValid(right), right);
        }
    }
}

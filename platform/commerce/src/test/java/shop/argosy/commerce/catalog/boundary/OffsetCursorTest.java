package shop.argosy.commerce.catalog.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import shop.argosy.kernel.Problem;

class OffsetCursorTest {

    @Test
    void aCursorGoesOnWhereThePageEnded() {
        assertEquals(0, OffsetCursor.read(null));
        assertEquals(24, OffsetCursor.read(OffsetCursor.after(24, 25)));
        assertNull(OffsetCursor.after(24, 24));
    }

    @Test
    void aForeignCursorIsNamed() {
        for (String wrong : new String[] {"x", "ZnJvbTotMQ", "ZnJvbTo5OTk5OTk5OTk5OQ", "%%%"}) {
            assertEquals("/cursor", assertThrows(Problem.class, () -> OffsetCursor.read(wrong)).errors().getFirst().pointer());
        }
    }
}

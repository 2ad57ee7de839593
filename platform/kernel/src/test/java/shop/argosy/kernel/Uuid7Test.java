package shop.argosy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Uuid7Test {

    @Test
    void idsAreOfVersionSevenAndCarryTheTime() {
        long before = System.currentTimeMillis();
        var id = Uuid7.next();
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        long millis = id.getMostSignificantBits() >>> 16;
        assertTrue(millis >= before && millis <= System.currentTimeMillis());
    }
}

package shop.argosy.commerce.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StockStateTest {

    @Test
    void oneToFiveUnitsAreFew() {
        assertEquals(Availability.SOLD_OUT, new StockState(3, 3, true, false).label());
        assertEquals(Availability.LOW, new StockState(4, 3, true, false).label());
        assertEquals(Availability.LOW, new StockState(5, 0, true, false).label());
        assertEquals(Availability.AVAILABLE, new StockState(6, 0, true, false).label());
    }

    @Test
    void whatIsNotCountedOrSoldWhenSoldOutNeverEnds() {
        assertEquals(Availability.AVAILABLE, new StockState(0, 0, false, false).label());
        assertEquals(Availability.AVAILABLE, new StockState(-7, 0, true, true).label());
        assertTrue(new StockState(0, 0, false, false).sellable(1_000_000));
        assertTrue(new StockState(0, 0, true, true).sellable(1_000_000));
    }

    @Test
    void promisedUnitsCannotBeSoldAgain() {
        var state = new StockState(10, 4, true, false);
        assertTrue(state.sellable(6));
        assertFalse(state.sellable(7));
    }
}

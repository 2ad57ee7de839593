package shop.argosy.storefront.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

    @Test
    void wrongLettersBecomeTheNearestWordOfWhatWasFound() {
        assertEquals("leather jacket", DidYouMean.of("lether jakcet", List.of("Classic Leather Jacket", "Leather Bag")));
    }

    @Test
    void wordsThatAreThereStayAsTheyAre() {
        assertEquals("leather bag", DidYouMean.of("Leather bga", List.of("Black Leather Bag")));
        assertNull(DidYouMean.of("leather bag", List.of("Black Leather Bag")));
    }

    @Test
    void wordsTooFarFromAllStayAsTheyAre() {
        assertNull(DidYouMean.of("umbrella", List.of("Classic Leather Jacket")));
        assertNull(DidYouMean.of("ab", List.of("ax")));
    }

    @Test
    void swappedNeighboursCountAsOneChange() {
        assertEquals(1, EditDistance.between("jakcet", "jacket"));
        assertEquals(2, EditDistance.between("jakcett", "jacket"));
        assertEquals(0, EditDistance.between("", ""));
        assertEquals(3, EditDistance.between("", "abc"));
    }
}

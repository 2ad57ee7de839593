package shop.argosy.storefront.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong();
    private final Circuit circuit = new Circuit(now::get);

    @Test
    void threeFailuresInARowOpenIt() {
        fail(2);
        assertEquals(true, circuit.closed());
        fail(1);
        assertEquals(false, circuit.closed());
        assertEquals(true, circuit.open());
    }

    @Test
    void aSuccessInBetweenStartsTheCountAgain() {
        fail(2);
        circuit.succeeded();
        fail(2);
        assertEquals(true, circuit.closed());
    }

    @Test
    void afterFiveSecondsOneCallerMayTry() {
        fail(3);
        now.addAndGet(5 * SECOND);
        assertEquals(true, circuit.closed());
        assertEquals(false, circuit.closed());
        circuit.succeeded();
        assertEquals(true, circuit.closed());
        assertEquals(false, circuit.open());
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            circuit.failed();
        }
    }
}

package shop.argosy.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import shop.argosy.liquid.bench.SharedRenders;

class SharedTemplateTest {

    @Test
    void sixteenThreadsShareATemplateWithoutOneWrongByte() throws InterruptedException {
        assertEquals(0, SharedRenders.wrong(16, 160_000));
    }
}

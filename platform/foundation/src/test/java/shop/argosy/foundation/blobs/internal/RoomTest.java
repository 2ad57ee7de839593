package shop.argosy.foundation.blobs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import shop.argosy.kernel.Problem;

class RoomTest {

    private final Room room = new Room(100, Duration.ofMillis(20));

    @Test
    void twoSmallPicturesAreReadAtATimeAndTheThirdIsToldToComeAgain() {
        assertEquals("both", room.with(1, () -> room.with(50, () -> "both")));
        Problem busy = assertThrows(Problem.class, () -> room.with(1, () -> room.with(1, () -> room.with(1, () -> "third"))));
        assertEquals(503, busy.status());
        assertEquals("pictures-busy", busy.code());
        assertEquals(5, busy.extras().get("retry_after"));
    }

    @Test
    void aLargePictureIsReadAlone() {
        assertEquals("alone", room.with(1_000_000_000_000L, () -> "alone"));
        assertThrows(Problem.class, () -> room.with(51, () -> room.with(1, () -> "beside it")));
    }

    @Test
    void whoFailsLeavesTheRoom() {
        assertThrows(IllegalStateException.class, () -> room.with(100, () -> {
            throw new IllegalStateException("broken");
        }));
        assertEquals("next", room.with(100, () -> "next"));
    }
}

package shop.argosy.foundation.blobs;

import java.time.Duration;
import java.util.function.Function;
import shop.argosy.foundation.blobs.internal.Room;

/** A node that is reading as many pictures as it can, and one whose readers break. */
public final class TroubledImages {

    private TroubledImages() {
    }

    public static <T> T during(Function<Images, T> work) {
        var room = new Room(100, Duration.ofMillis(20));
        return room.with(100, () -> work.apply(new Images(room, room)));
    }

    /** Throws for every picture what no reader should. */
    public static Images broken() {
        return new Images(null, null);
    }
}

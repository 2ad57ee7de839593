package shop.argosy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestartsTest {

    private final Restarts restarts = new Restarts();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void ten_crashes_a_minute_apart_are_each_the_first() {
        List<Long> pauses = IntStream.range(0, 10).mapToObj(crash -> deathAfter(Duration.ofSeconds(60))).toList();
        assertEquals(Stream.generate(() -> 0L).limit(10).toList(), pauses);
    }

    @Test
    void a_start_that_fails_again_and_again_is_tried_ever_later_and_never_given_up() {
        List<Long> pauses = IntStream.range(0, 8).mapToObj(crash -> deathAfter(Duration.ofMillis(200))).toList();
        assertEquals(List.of(0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L), pauses);
    }

    @Test
    void who_was_well_for_half_a_minute_begins_anew() {
        deathAfter(Duration.ZERO);
        deathAfter(Duration.ofSeconds(1));
        assertEquals(2L, deathAfter(Duration.ofSeconds(29)));
        assertEquals(0L, deathAfter(Duration.ofSeconds(30)));
    }

    /** @return the pause in seconds, after which it is started again */
    private long deathAfter(Duration life) {
        now = now.plus(life);
        Duration pause = restarts.pauseAfter(now);
        now = now.plus(pause);
        restarts.began(now);
        return pause.toSeconds();
    }
}

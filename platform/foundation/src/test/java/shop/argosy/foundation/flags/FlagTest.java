package shop.argosy.foundation.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlagTest {

    private static final List<UUID> SHOPS = IntStream.range(0, 10_000).mapToObj(number -> new UUID(number * 7919L, number)).toList();

    @Test
    void five_of_a_hundred_shops_are_about_five_of_a_hundred() {
        long on = SHOPS.stream().filter(flag("some-flag", 5)::isOn).count();
        assertTrue(on > 420 && on < 580, on + " of 10,000 shops");
    }

    @Test
    void a_larger_share_keeps_those_that_have_it() {
        List<UUID> few = SHOPS.stream().filter(flag("some-flag", 5)::isOn).toList();
        assertTrue(few.stream().allMatch(flag("some-flag", 20)::isOn));
    }

    @Test
    void no_shop_has_it_at_nothing_and_every_one_at_a_hundred() {
        assertEquals(0, SHOPS.stream().filter(flag("some-flag", 0)::isOn).count());
        assertEquals(10_000, SHOPS.stream().filter(flag("some-flag", 100)::isOn).count());
    }

    @Test
    void another_flag_meets_other_shops() {
        long both = SHOPS.stream().filter(flag("some-flag", 10)::isOn).filter(flag("other-flag", 10)::isOn).count();
        assertTrue(both > 50 && both < 160, both + " of 10,000 shops have both");
    }

    @Test
    void the_place_of_a_shop_is_the_same_in_every_release() {
        assertEquals(List.of(99, 62, 39), List.of(Flag.bucket("some-flag", SHOPS.get(1)), Flag.bucket("some-flag", SHOPS.get(2)), Flag.bucket("some-flag", SHOPS.get(3))));
    }

    @Test
    void an_exception_beats_the_share_and_a_stop_beats_both() {
        UUID shop = SHOPS.getFirst();
        var on = new Flag("some-flag", "", 0, false, Map.of(shop, true), 1, Instant.EPOCH);
        var stopped = new Flag("some-flag", "", 100, true, Map.of(shop, true), 1, Instant.EPOCH);
        assertEquals(List.of(true, Flag.Because.OVERRIDE), List.of(on.isOn(shop), on.because(shop)));
        assertEquals(List.of(false, Flag.Because.STOPPED), List.of(stopped.isOn(shop), stopped.because(shop)));
    }

    private static Flag flag(String name, int share) {
        return new Flag(name, "", share, false, Map.of(), 1, Instant.EPOCH);
    }
}

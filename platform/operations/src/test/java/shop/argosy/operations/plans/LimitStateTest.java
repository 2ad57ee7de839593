package shop.argosy.operations.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LimitStateTest {

    @Test
    void a_limit_is_near_from_eighty_of_a_hundred_and_reached_at_a_hundred() {
        assertEquals(List.of(LimitState.OK, LimitState.OK, LimitState.NEAR, LimitState.NEAR, LimitState.REACHED, LimitState.REACHED),
                Stream.of(0, 79, 80, 99, 100, 120).map(used -> LimitState.of(used, 100)).toList());
    }

    @Test
    void where_there_is_no_limit_nothing_comes_near() {
        assertEquals(LimitState.OK, LimitState.of(Long.MAX_VALUE / 2, Long.MAX_VALUE));
    }

    @Test
    void a_shop_is_as_near_as_its_nearest_limit() {
        var plan = new Plan("small", "Small", Map.of(Limit.PRODUCTS, 10L, Limit.ORDERS_PER_MONTH, 100L), false, 1);
        assertEquals(LimitState.NEAR, new ShopUse(9, 1L << 40, 1_000_000, 3).state(plan));
        assertEquals(LimitState.REACHED, new ShopUse(9, 0, 0, 100).state(plan));
        assertEquals(LimitState.OK, new ShopUse(0, 0, 0, 0).state(plan));
    }
}

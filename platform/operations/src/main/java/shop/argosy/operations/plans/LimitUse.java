package shop.argosy.operations.plans;

import java.util.Arrays;
import java.util.List;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Nullable;

/** How much of a limit is used. {@code limit} is null where there is none. */
public record LimitUse(@NameOf(Limit.class) String name, long used, @Nullable Long limit, @NameOf(LimitState.class) String state) {

    /** In the order of {@link Limit}. */
    public static List<LimitUse> of(Plan plan, ShopUse use) {
        return Arrays.stream(Limit.values()).map(limit -> of(plan, use, limit)).toList();
    }

    private static LimitUse of(Plan plan, ShopUse use, Limit limit) {
        long used = use.of(limit);
        return new LimitUse(limit.code(), used, plan.limits().get(limit), LimitState.of(used, plan.most(limit)).code());
    }
}

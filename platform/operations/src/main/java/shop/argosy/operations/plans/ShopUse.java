package shop.argosy.operations.plans;

import java.util.Arrays;

/** What a shop uses. {@code apiCalls} are those of the busier of this minute and the one before, on this node. */
public record ShopUse(long products, long storageBytes, long apiCalls, long ordersThisMonth) {

    public long of(Limit limit) {
        return switch (limit) {
            case PRODUCTS -> products;
            case STORAGE_BYTES -> storageBytes;
            case API_CALLS_PER_MINUTE -> apiCalls;
            case ORDERS_PER_MONTH -> ordersThisMonth;
        };
    }

    /** Of the limit that is nearest. */
    public LimitState state(Plan plan) {
        return Arrays.stream(Limit.values()).map(limit -> LimitState.of(of(limit), plan.most(limit))).reduce(LimitState.OK, LimitState::orWorse);
    }
}

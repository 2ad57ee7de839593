package shop.argosy.operations.plans;

import shop.argosy.kernel.Problem;

/** The refusal that a limit causes, with its way out. */
final class PlanLimitReached {

    private PlanLimitReached() {
    }

    static Problem products(long used, long most) {
        return problem(Limit.PRODUCTS, used, most, "Your plan has room for " + most + " products, and you have " + used
                + ". Archive products that you no longer sell, or ask the platform for a larger plan. What is there stays as it is.");
    }

    static Problem storage(long used, long most) {
        return problem(Limit.STORAGE_BYTES, used, most, "Your plan's storage of " + (most >> 20) + " MiB is full, so this file was not stored. "
                + "Take away pictures that you no longer need, or ask the platform for a larger plan.");
    }

    static Problem calls(long most, int seconds) {
        return Problem.of(429, "too-many-requests", "Your plan allows " + most + " API calls a minute for this shop. Wait " + seconds + " seconds, or ask the platform for a larger plan.")
                .with("limit", Limit.API_CALLS_PER_MINUTE.code()).with("most", most).with("retry_after", seconds);
    }

    private static Problem problem(Limit limit, long used, long most, String detail) {
        return Problem.of(403, "plan-limit-reached", detail).with("limit", limit.code()).with("used", used).with("most", most);
    }
}

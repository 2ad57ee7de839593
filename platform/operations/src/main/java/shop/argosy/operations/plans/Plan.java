package shop.argosy.operations.plans;

import java.util.Map;

/**
 * What a shop may use.
 *
 * @param limits a limit that is not named is none
 * @param isDefault the plan of every shop that was given no other
 */
public record Plan(String id, String name, Map<Limit, Long> limits, boolean isDefault, long version) {

    /** {@link Long#MAX_VALUE} where there is no limit. */
    public long most(Limit limit) {
        return limits.getOrDefault(limit, Long.MAX_VALUE);
    }
}

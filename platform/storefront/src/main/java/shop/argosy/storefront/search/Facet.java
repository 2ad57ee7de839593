package shop.argosy.storefront.search;

import java.util.List;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;

/**
 * One way to narrow a result. {@code name} is vendor, type, availability or price.
 *
 * @param values most frequent first, at most 20; empty for price
 * @param min lowest price found; null for all but price
 * @param max highest price found; null for all but price
 */
public record Facet(String name, List<Value> values, @Nullable Money min, @Nullable Money max) {

    public record Value(String value, long count) {
    }
}

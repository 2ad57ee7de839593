package shop.argosy.liquid;

import java.util.List;

/**
 * A host object that templates may look into. An implementation switches on the property's name and answers with
 * null, a string, a number, a boolean, a date of {@code java.time}, a list, a map with string keys or another drop;
 * anything costly is loaded when it is asked for.
 *
 * <pre>{@code
 * record ProductDrop(Product product) implements Drop {
 *     public Object get(String property) {
 *         return switch (property) {
 *             case "title" -> product.title();
 *             case "variants" -> product.variants().stream().map(VariantDrop::new).toList();
 *             default -> null;
 *         };
 *     }
 * }
 * }</pre>
 */
public interface Drop {

    /** The property's value, or null where there is no such property. */
    Object get(String property);

    /** False hides a property that the drop does not have from strict renders and from {@code size}, {@code first}. */
    default boolean has(String property) {
        return true;
    }

    /** What stands for this drop in comparisons, conditions and lookups: itself, or a string, number or boolean. */
    default Object value() {
        return this;
    }

    /** The elements of a drop that can be looped over and indexed; null for one that cannot. */
    default List<?> elements() {
        return null;
    }

    /** What {@code {{ drop }}} prints. */
    default String text() {
        return getClass().getSimpleName();
    }
}

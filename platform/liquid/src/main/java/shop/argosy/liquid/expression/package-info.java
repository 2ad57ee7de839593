/**
 * What stands inside the braces once it is parsed: literals, lookups, filters, conditions. Immutable.
 *
 * <p>Nothing that reads markup may be here.
 */
package shop.argosy.liquid.expression;

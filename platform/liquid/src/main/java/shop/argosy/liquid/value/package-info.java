/**
 * What templates compute with, and how one kind of value becomes another.
 *
 * <p>Nothing that renders or parses may be here.
 */
package shop.argosy.liquid.value;

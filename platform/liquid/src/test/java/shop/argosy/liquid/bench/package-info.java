/**
 * The benchmark: a page of 24 products with 50 partial calls, rendered by this engine and by jte, which compiles
 * templates to Java.
 *
 * <p>Nothing that the engine's tests need may be here.
 */
package shop.argosy.liquid.bench;

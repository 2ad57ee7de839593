/**
 * The Liquid language: parse a template once, render it from any number of threads, within a budget.
 *
 * <p>Nothing of commerce, of HTTP or of files may be here, no reflection, and no thread of its own.
 */
package shop.argosy.liquid;

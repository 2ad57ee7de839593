/**
 * The reliability scenarios behind {@code ops/prove}, each followed by the five invariants. A scenario only uses the
 * platform from outside; nothing here may change a table to make a promise come true.
 */
package shop.argosy.verification.prove;

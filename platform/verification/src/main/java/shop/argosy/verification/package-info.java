/**
 * Tries of the whole platform from outside: {@code ops/prove}, {@code ops/bench} and what their tests share. Nothing
 * here is part of a running platform, and no rule of the product is repeated here except as a promise to be checked.
 */
package shop.argosy.verification;

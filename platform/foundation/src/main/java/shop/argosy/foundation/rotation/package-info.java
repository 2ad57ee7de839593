/**
 * Exchanging keys while everything runs: a shop's own key, and the master key above all. What is sealed with a person's
 * key is never touched; only what wraps that key changes.
 */
package shop.argosy.foundation.rotation;

/**
 * What {@code ops/audit} does: verifying the audit's chains, and certificates of erasure, without asking the platform.
 * Nothing here writes.
 */
package shop.argosy.verification.audit;

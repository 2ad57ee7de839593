/** Rows of plans and measurements. Imported by nobody outside {@code plans}. */
package shop.argosy.operations.plans.internal;

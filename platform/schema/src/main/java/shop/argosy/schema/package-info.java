/**
 * The tables as Java: generated from {@code migrations/}, which this module also carries as resources.
 * No query and no rule may be here; only the {@code internal} packages of features import it.
 */
package shop.argosy.schema;

/** {@code ops/migrate}: the migrations of all shops from a terminal. It decides nothing; the run itself is tenancy's. */
package shop.argosy.foundation.tenancy.command;

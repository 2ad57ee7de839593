/**
 * The wall around each shop and the one door through it: {@link shop.argosy.foundation.tenancy.Tenants}.
 * Nothing here knows what a shop sells; nothing anywhere else opens a connection.
 */
package shop.argosy.foundation.tenancy;

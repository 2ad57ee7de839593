package shop.argosy.operations.oversight;

import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.tenancy.TenantState;

/**
 * Which shops are asked for. What is null asks for all.
 *
 * @param text the beginning of an address or a part of a name
 * @param among of these alone
 * @param notAmong of all but these
 */
public record ShopQuery(String text, TenantState state, List<UUID> among, List<UUID> notAmong, Cursors.Position after, int limit) {
}

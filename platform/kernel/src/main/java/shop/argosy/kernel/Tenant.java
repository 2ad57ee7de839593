package shop.argosy.kernel;

import java.util.UUID;

/**
 * A shop as the platform knows it: what is needed to reach its data, and nothing of its content.
 *
 * @param schema name of its schema and of its database role, {@code t_} and 20 hexadecimal digits
 * @param address the first label of its host name, {@code null} for a schema not yet given to a shop
 * @param keyVersion which generation of the master key its secrets derive from
 * @param key the shop's own key, wrapped by the master key
 */
public record Tenant(UUID id, String schema, String address, int keyVersion, Sealed<byte[]> key) {
}

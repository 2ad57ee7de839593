package shop.argosy.verification.bench.tenants;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What a list of products asks the database, as plain statements so that both ways of reaching it cost the same around it. */
final class Page {

    private static final List<String> QUERIES = List.of(
            "SELECT id, handle, title, option_names, tags FROM product WHERE status = 'active' ORDER BY created_at DESC, id DESC LIMIT 24",
            "SELECT v.id, v.product_id, v.title, v.option_values FROM variant v JOIN product p ON p.id = v.product_id WHERE p.status = 'active' AND v.archived_at IS NULL ORDER BY v.product_id, v.position",
            "SELECT r.variant_id, r.amount, r.currency FROM price r JOIN price_list l ON l.id = r.price_list_id WHERE l.currency = 'EUR'",
            "SELECT product_id, alt, blob_id FROM product_image ORDER BY product_id, position",
            "SELECT entity_id, field, value FROM translation WHERE entity_type = 'product' AND locale = 'zh' AND state = 'published'");

    private Page() {
    }

    static void read(Connection connection) throws SQLException {
        for (String query : QUERIES) {
            try (PreparedStatement statement = connection.prepareStatement(query); ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }
}

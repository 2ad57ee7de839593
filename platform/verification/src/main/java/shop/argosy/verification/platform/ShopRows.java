package shop.argosy.verification.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One shop's tables, read past its wall; written only to give the platform work or to take a guard away from it. */
public final class ShopRows implements AutoCloseable {

    private final Connection connection;
    private final String tenant;

    private ShopRows(Connection connection, String tenant) {
        this.connection = connection;
        this.tenant = tenant;
    }

    public static ShopRows of(Shop shop) {
        try {
            Connection connection = shop.platform().database();
            try (var find = connection.prepareStatement("SELECT id, schema_name FROM platform.tenant WHERE address = ?")) {
                find.setString(1, shop.address());
                ResultSet row = find.executeQuery();
                NotAsPromised.unless(row.next(), "The shop " + shop.address() + " is no tenant");
                connection.setSchema(row.getString(2));
                return new ShopRows(connection, row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tenant's id, which is also its name at the sandbox. */
    public String tenant() {
        return tenant;
    }

    public long count(String query) {
        return Long.parseLong(list(query).getFirst());
    }

    /** Each row as its columns joined by blanks, in the query's order. */
    public List<String> list(String query) {
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(line(rows));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public void execute(String statement) {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static String line(ResultSet rows) throws SQLException {
        var columns = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add(String.valueOf(rows.getString(i)));
        }
        return String.join(" ", columns);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

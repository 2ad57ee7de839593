package shop.argosy.operations.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import shop.argosy.kernel.Tenant;

/** All rows of a shop as they were at a moment. Restoring them makes its schema what a backup of that moment would. */
public final class ShopBackup {

    private final String schema;
    private final List<String> tables;

    private ShopBackup(String schema, List<String> tables) {
        this.schema = schema;
        this.tables = tables;
    }

    public static ShopBackup of(Tenant tenant) {
        try (Connection connection = superuser(); var statement = connection.createStatement()) {
            String schema = tenant.schema();
            var tables = new ArrayList<String>();
            try (var names = statement.executeQuery("select tablename from pg_tables where schemaname = '" + schema + "'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            statement.execute("create schema backup_" + schema);
            for (String table : tables) {
                statement.execute("create table backup_" + schema + "." + table + " as table " + schema + "." + table);
            }
            return new ShopBackup(schema, tables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void restore() {
        try (Connection connection = superuser(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set session_replication_role = replica");
            for (String table : tables) {
                statement.execute("delete from " + schema + "." + table);
                statement.execute("insert into " + schema + "." + table + " overriding system value table backup_" + schema + "." + table);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(TestServices.foundation().configuration().database().url(), "postgres", "postgres");
    }
}

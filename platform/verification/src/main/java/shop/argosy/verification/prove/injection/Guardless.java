package shop.argosy.verification.prove.injection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A page that puts what was typed into its query: the mistake that the wall must survive. Whatever it does is undone. */
public final class Guardless {

    private Guardless() {
    }

    /**
     * What the attacker learnt.
     *
     * @param text everything that came back, a refusal's message included
     */
    public record Outcome(boolean refused, String text) {
    }

    /** @param connection in a transaction that the caller rolls back */
    public static Outcome search(Connection connection, Attack attack) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(20);
            var text = new StringBuilder();
            boolean isRows = statement.execute("SELECT title FROM product WHERE handle = '" + attack.input());
            while (isRows || statement.getUpdateCount() != -1) {
                if (isRows) {
                    read(statement.getResultSet(), text);
                }
                isRows = statement.getMoreResults();
            }
            return new Outcome(false, text.toString());
        } catch (SQLException e) {
            return new Outcome(true, e.getMessage());
        }
    }

    private static void read(ResultSet rows, StringBuilder text) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                text.append(rows.getString(i)).append('\n');
            }
        }
    }
}

package shop.argosy.foundation.tenancy.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** A borrowed connection. {@code giveBack(false)} says that it is of no further use. */
public interface HeldConnection {

    Connection connection();

    void giveBack(boolean usable);

    /** A connection whose own {@code close} returns it to its pool. */
    static HeldConnection closing(Connection connection) {
        return new HeldConnection() {
            @Override
            public Connection connection() {
                return connection;
            }

            @Override
            public void giveBack(boolean usable) {
                try {
                    connection.close();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    /** Where one comes from. */
    @FunctionalInterface
    interface Source {
        HeldConnection borrow() throws SQLException;
    }
}

package shop.argosy.foundation.tenancy.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Everybody who may connect stands in one row of the catalogue: two cannot write it at once. */
public final class DatabaseGrants {

    private static final long LOCK = 0x4152474f;

    private DatabaseGrants() {
    }

    /** Until the transaction ends: take it late. */
    public static void lock(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }
    }
}

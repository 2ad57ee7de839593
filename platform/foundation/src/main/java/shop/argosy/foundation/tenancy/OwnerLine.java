package shop.argosy.foundation.tenancy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import shop.argosy.foundation.config.Configuration.Database;

/** One connection of the owner for short work in many schemas, one after the other: a login costs more than the work. */
public final class OwnerLine implements AutoCloseable {

    /** Then a new one is made: a connection remembers what it has seen of each schema. */
    private static final int LONGEST = 500;

    private final Database database;
    private Connection open;
    private int uses;

    public OwnerLine(Database database) {
        this.database = database;
    }

    /** One transaction; names without a schema mean those of this one. */
    public synchronized <T> T in(String schema, Function<DSLContext, T> work) {
        boolean done = false;
        try {
            Connection connection = connection();
            connection.setSchema(schema);
            T result = work.apply(DSL.using(connection, SQLDialect.POSTGRES));
            connection.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("The schema " + schema + " cannot be reached", e);
        } finally {
            if (!done || ++uses == LONGEST) {
                close();
            }
        }
    }

    /** The next work opens it again. */
    @Override
    public synchronized void close() {
        Connection last = open;
        open = null;
        uses = 0;
        try {
            if (last != null) {
                last.close();
            }
        } catch (SQLException e) {
            System.getLogger(OwnerLine.class.getName()).log(System.Logger.Level.DEBUG, "It was gone already", e);
        }
    }

    private Connection connection() throws SQLException {
        if (open != null && !open.isValid(1)) {
            close();
        }
        if (open == null) {
            open = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
            open.setAutoCommit(false);
        }
        return open;
    }
}

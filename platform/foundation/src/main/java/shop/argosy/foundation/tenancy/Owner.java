package shop.argosy.foundation.tenancy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import shop.argosy.foundation.config.Configuration.Database;

/** The owner of all schemas, who alone may delete a record or look into every shop. */
public record Owner(Database database) {

    /** One transaction; names without a schema mean those of this one. */
    public <T> T in(String schema, Function<DSLContext, T> work) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword())) {
            connection.setAutoCommit(false);
            connection.setSchema(schema);
            T result = work.apply(DSL.using(connection, SQLDialect.POSTGRES));
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("The schema " + schema + " cannot be reached", e);
        }
    }
}

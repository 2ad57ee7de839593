package shop.argosy.foundation.tenancy.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import shop.argosy.kernel.Problem;

/** Borrows, begins, works, commits or rolls back, gives back. One connection a thread. */
public final class Transactions {

    private static final ThreadLocal<Boolean> HOLDING = new ThreadLocal<>();
    private static final Settings SETTINGS = new Settings().withRenderSchema(true).withReturnIdentityOnUpdatableRecord(false)
            .withExecuteLogging(false).withInListPadding(true);

    private Transactions() {
    }

    public static <T> T run(HeldConnection.Source source, Function<DSLContext, T> work) {
        if (HOLDING.get() != null) {
            throw new IllegalStateException("This thread already holds a connection; finish that work first.");
        }
        HOLDING.set(Boolean.TRUE);
        try {
            return inTransaction(borrow(source), work);
        } finally {
            HOLDING.remove();
        }
    }

    private static HeldConnection borrow(HeldConnection.Source source) {
        try {
            return source.borrow();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static <T> T inTransaction(HeldConnection held, Function<DSLContext, T> work) {
        boolean usable = false;
        try {
            Connection connection = held.connection();
            connection.setAutoCommit(false);
            try {
                T result = work.apply(DSL.using(connection, SQLDialect.POSTGRES, SETTINGS));
                connection.commit();
                usable = true;
                return result;
            } catch (RuntimeException e) {
                usable = rollBack(connection, e);
                throw usable || e instanceof Problem ? e : unavailable(e);
            } catch (Error e) {
                usable = rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw unavailable(e);
        } finally {
            held.giveBack(usable);
        }
    }

    private static boolean rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException e) {
            cause.addSuppressed(e);
            return false;
        }
    }

    /** Also what a lost connection is to the work that was going on: its rollback fails too. */
    private static RuntimeException unavailable(Exception cause) {
        var problem = Problem.of(503, "busy", "The data cannot be reached at this moment. Try again in a few seconds; a call that had an Idempotency-Key is never done twice.")
                .with("retry_after", 3);
        problem.addSuppressed(cause);
        return problem;
    }
}

package shop.argosy.foundation.tenancy.internal;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;

/**
 * Why a shop's migration failed.
 *
 * @param mayPass whether trying again can help: somebody held a lock, or the database was away
 * @param error what the database said, without its detail, which may quote a row
 */
public record MigrationFailure(boolean mayPass, String error) {

    private static final Set<String> LOCKS = Set.of("55P03", "40P01", "40001");
    private static final Set<String> AWAY = Set.of("08", "57", "53");
    private static final Pattern SCRIPT = Pattern.compile("V\\d+__\\w+\\.sql");
    private static final int LONGEST = 2_000;

    public static MigrationFailure of(RuntimeException failure) {
        SQLException sql = cause(failure);
        String state = sql == null || sql.getSQLState() == null ? "" : sql.getSQLState();
        boolean mayPass = LOCKS.contains(state) || state.length() == 5 && AWAY.contains(state.substring(0, 2));
        String error = sql == null ? String.valueOf(failure.getMessage()) : message(sql) + (state.isEmpty() ? "" : " (" + state + ")");
        return new MigrationFailure(mayPass, shortened((script(failure) + error.strip()).replaceAll("\\s*\\n\\s*", " ")));
    }

    /** The file in which it happened, as Flyway names it. */
    private static String script(RuntimeException failure) {
        Matcher script = SCRIPT.matcher(String.valueOf(failure.getMessage()));
        return script.find() ? script.group() + ": " : "";
    }

    private static SQLException cause(Throwable failure) {
        SQLException found = null;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            found = each instanceof SQLException sql ? sql : found;
        }
        return found;
    }

    private static String message(SQLException sql) {
        return sql instanceof PSQLException server && server.getServerErrorMessage() != null ? String.valueOf(server.getServerErrorMessage().getMessage()) : String.valueOf(sql.getMessage());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}

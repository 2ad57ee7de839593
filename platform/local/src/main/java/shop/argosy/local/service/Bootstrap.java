package shop.argosy.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import shop.argosy.local.CannotStart;

/** The platform's database and its two roles, made once in a new cluster from {@code migrations/cluster/bootstrap.sql}. */
public record Bootstrap(Path script, String ownerPassword, String platformPassword) {

    private static final String SECOND_PART = "\n-- in database argosy\n";

    /** The first part leaves a database and is not run again; the second takes rights away and is run at every start, for what an upgrade brought. */
    public void run(Postgres postgres) {
        String[] parts = text().split(SECOND_PART, 2);
        try {
            try (Connection cluster = postgres.connect("postgres"); Statement sql = cluster.createStatement()) {
                if (!yes(sql, "SELECT count(*) = 1 FROM pg_database WHERE datname = 'argosy'")) {
                    sql.execute("DROP ROLE IF EXISTS argosy_owner, argosy_platform");
                    execute(sql, parts[0]);
                }
            }
            try (Connection database = postgres.connect("argosy"); Statement sql = database.createStatement()) {
                sql.execute(parts[1]);
            }
        } catch (SQLException e) {
            throw new CannotStart("The database cannot be prepared: " + e.getMessage(), e);
        }
    }

    private String text() {
        try {
            return Files.readString(script).replace("${owner_password}", ownerPassword).replace("${platform_password}", platformPassword);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One at a time: CREATE DATABASE refuses company. */
    private static void execute(Statement sql, String statements) throws SQLException {
        for (String statement : statements.split(";\\s*(\\n|$)")) {
            String bare = statement.replaceAll("(?m)^\\s*--.*$", "").strip();
            if (!bare.isEmpty()) {
                sql.execute(bare);
            }
        }
    }

    private static boolean yes(Statement sql, String question) throws SQLException {
        try (ResultSet answer = sql.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}

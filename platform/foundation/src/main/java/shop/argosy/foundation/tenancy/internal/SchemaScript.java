package shop.argosy.foundation.tenancy.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.api.MigrationInfo;

/**
 * All migrations of a shop run at once in an empty schema, with what Flyway would have written down: a third of the
 * time that Flyway takes for each in turn, and one transaction, so that half a schema never exists.
 */
final class SchemaScript {

    private static final String HISTORY = """
            CREATE TABLE flyway_schema_history (
                installed_rank integer NOT NULL CONSTRAINT flyway_schema_history_pk PRIMARY KEY,
                version varchar(50), description varchar(200) NOT NULL, type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum integer,
                installed_by varchar(100) NOT NULL, installed_on timestamp NOT NULL DEFAULT now(), execution_time integer NOT NULL, success boolean NOT NULL
            );
            CREATE INDEX flyway_schema_history_s_idx ON flyway_schema_history (success)""";
    private static final String RECORD = "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
            + " VALUES (?, ?, ?, 'SQL', ?, ?, session_user, ?, true)";

    private final TenantMigrations migrations;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    SchemaScript(TenantMigrations migrations) {
        this.migrations = migrations;
    }

    /** Within the transaction that the caller has begun, whose search path is the schema. */
    void run(Connection owner, String schema) throws SQLException {
        List<MigrationInfo> all = migrations.all();
        try (Statement statement = owner.createStatement(); PreparedStatement record = owner.prepareStatement(RECORD)) {
            statement.execute(HISTORY);
            for (int i = 0; i < all.size(); i++) {
                long began = System.nanoTime();
                statement.execute(text(all.get(i)).replace("${tenant_role}", schema));
                write(record, i + 1, all.get(i), System.nanoTime() - began);
            }
            record.executeBatch();
        }
    }

    private static void write(PreparedStatement record, int rank, MigrationInfo migration, long nanos) throws SQLException {
        record.setInt(1, rank);
        record.setString(2, migration.getVersion().getVersion());
        record.setString(3, migration.getDescription());
        record.setString(4, migration.getScript());
        record.setObject(5, migration.getChecksum());
        record.setInt(6, (int) (nanos / 1_000_000));
        record.addBatch();
    }

    private String text(MigrationInfo migration) {
        return texts.computeIfAbsent(migration.getScript(), this::read);
    }

    private String read(String script) {
        for (String place : migrations.places()) {
            try (InputStream file = open(place, script)) {
                if (file != null) {
                    return new String(file.readAllBytes(), StandardCharsets.UTF_8);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("The migration " + script + " is in none of " + migrations.places());
    }

    private static InputStream open(String place, String script) throws IOException {
        if (place.startsWith("filesystem:")) {
            Path file = Path.of(place.substring("filesystem:".length()), script);
            return Files.exists(file) ? Files.newInputStream(file) : null;
        }
        return SchemaScript.class.getResourceAsStream("/" + place.substring("classpath:".length()) + "/" + script);
    }
}

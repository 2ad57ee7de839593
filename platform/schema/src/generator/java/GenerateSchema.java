import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.logging.LogManager;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** Migrates an empty PostgreSQL and lets jOOQ read it. Does nothing when the migrations are those of last time. */
void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    var migrations = Path.of(args[0]);
    var output = Path.of(args[1]);
    var stamp = output.resolve("migrations.sha256");
    var hash = hash(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
        return;
    }
    var work = Files.createTempDirectory("argosy-schema");
    try (var postgres = EmbeddedPostgres.builder().setOverrideWorkingDirectory(work.toFile())
            .setServerConfig("fsync", "off").setServerConfig("listen_addresses", "127.0.0.1").start()) {
        migrateAll(postgres.getPostgresDatabase(), migrations);
        generate(postgres.getJdbcUrl("postgres", "postgres"), output);
    } finally {
        delete(work);
    }
    Files.writeString(stamp, hash);
}

void migrateAll(DataSource source, Path migrations) throws Exception {
    try (Connection connection = source.getConnection(); var statement = connection.createStatement()) {
        statement.execute("CREATE ROLE tenant; CREATE ROLE argosy_platform;");
    }
    migrate(source, migrations.resolve("platform"), "platform", Map.of("platform_role", "argosy_platform"));
    migrate(source, migrations.resolve("tenant"), "tenant", Map.of("tenant_role", "tenant"));
}

void migrate(DataSource source, Path folder, String schema, Map<String, String> placeholders) {
    Flyway.configure().dataSource(source).schemas(schema).defaultSchema(schema).placeholders(placeholders)
            .locations("filesystem:" + folder).load().migrate();
}

void generate(String url, Path output) throws Exception {
    var database = new Database().withName("org.jooq.meta.postgres.PostgresDatabase").withExcludes("flyway_schema_history")
            .withSchemata(schema("platform", false), schema("relay", false), schema("tenant", true))
            .withForcedTypes(sealed("String", "tenant\\.(cart|orders)\\.email|tenant\\.mail_message\\.recipient|platform\\.(account|platform_admin)\\.email"),
                    sealed("shop.argosy.kernel.PostalAddress", "tenant\\.(cart|orders)\\.(shipping|billing)_address"),
                    new ForcedType().withName("INSTANT").withIncludeTypes("timestamptz|timestamp with time zone"));
    var generator = new Generator().withDatabase(database)
            .withGenerate(new Generate().withGlobalObjectReferences(true).withRecords(true).withFluentSetters(true).withPojos(false).withDaos(false)
                    .withRoutines(false).withJavadoc(false).withGlobalLinkReferences(false))
            .withTarget(new Target().withPackageName("shop.argosy.schema").withDirectory(output.toString()));
    GenerationTool.generate(new Configuration().withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withUrl(url).withUser("postgres")).withGenerator(generator));
}

SchemaMappingType schema(String name, boolean unqualified) {
    return new SchemaMappingType().withInputSchema(name).withOutputSchemaToDefault(unqualified);
}

ForcedType sealed(String inner, String columns) {
    return new ForcedType().withUserType("shop.argosy.kernel.Sealed<" + inner + ">").withIncludeExpression(columns)
            .withConverter("new shop.argosy.schema.SealedConverter<" + inner + ">()");
}

String hash(Path migrations) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(Files.readAllBytes(migrations.resolveSibling("platform/schema/src/generator/java/GenerateSchema.java")));
    try (var files = Files.walk(migrations)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(migrations.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
    }
    return HexFormat.of().formatHex(digest.digest());
}

void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(file);
        }
    }
}

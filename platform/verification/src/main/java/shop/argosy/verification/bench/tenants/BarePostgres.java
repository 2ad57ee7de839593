package shop.argosy.verification.bench.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.argosy.local.Checkout;
import shop.argosy.local.ServiceProcess;
import shop.argosy.local.service.Bootstrap;
import shop.argosy.local.service.Postgres;
import shop.argosy.verification.platform.FreePort;
import shop.argosy.verification.platform.Repository;

/** A PostgreSQL as {@code ops/up} starts it, with the cluster's roles and nothing else, deleted at the end. */
final class BarePostgres implements AutoCloseable {

    private static final String PASSWORD = "bench";

    private final Path folder;
    private final Postgres postgres;
    private final ServiceProcess process;

    private BarePostgres(Path folder, Postgres postgres, ServiceProcess process) {
        this.folder = folder;
        this.postgres = postgres;
        this.process = process;
    }

    static BarePostgres start() {
        try {
            Path target = Files.createDirectories(Repository.root().resolve("platform/verification/target"));
            Path folder = Files.createTempDirectory(target, "tenants-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            var postgres = new Postgres(folder.resolve("postgres"), FreePort.find(), PASSWORD, true);
            ServiceProcess process = postgres.start(folder.resolve("log"));
            postgres.awaitReady(process);
            new Bootstrap(Checkout.here().bootstrapSql(), PASSWORD, PASSWORD).run(postgres);
            return new BarePostgres(folder, postgres, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a node would be told of it. */
    Map<String, String> settings() {
        return Map.of("ARGOSY_DB_URL", postgres.url("argosy"), "ARGOSY_DB_OWNER_PASSWORD", PASSWORD, "ARGOSY_DB_PASSWORD", PASSWORD,
                "ARGOSY_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    }

    String url() {
        return postgres.url("argosy");
    }

    String password() {
        return PASSWORD;
    }

    Connection superuser() throws SQLException {
        return postgres.connect("argosy");
    }

    /** Of all its processes since it started. */
    Duration processorTime() {
        try (Stream<String> lines = Files.lines(folder.resolve("postgres/postmaster.pid"))) {
            return ProcessorTime.of(lines.findFirst().map(Long::valueOf).flatMap(ProcessHandle::of).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of tables and indexes, and their bytes as the file system counts them. */
    record Disk(long files, long bytes) {

        Disk minus(Disk other) {
            return new Disk(files - other.files, bytes - other.bytes);
        }
    }

    Disk disk() {
        try (Stream<Path> files = Files.walk(folder.resolve("postgres/base"))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            return new Disk(all.size(), all.stream().mapToLong(BarePostgres::size).sum());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    @Override
    public void close() {
        process.identity().stop("INT", Duration.ofSeconds(60));
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

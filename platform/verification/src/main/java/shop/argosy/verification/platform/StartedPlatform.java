package shop.argosy.verification.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A platform of our own on a free port with an empty data folder, stopped and deleted at the end. */
public final class StartedPlatform implements AutoCloseable {

    private final RunningPlatform platform;
    private final Duration boot;

    private StartedPlatform(RunningPlatform platform, Duration boot) {
        this.platform = platform;
        this.boot = boot;
    }

    public static StartedPlatform start() {
        try {
            Path data = freshFolder();
            int port = freePort();
            long began = System.nanoTime();
            var platform = new RunningPlatform("http://localhost:" + port, data);
            var started = new StartedPlatform(platform, Duration.ZERO);
            if (run("ops/up", "--port", Integer.toString(port), "--data", data.toString(), "--background", "--no-address-limits", "--empty") != 0) {
                started.close();
                throw new NotAsPromised("ops/up did not come up");
            }
            return new StartedPlatform(platform, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RunningPlatform platform() {
        return platform;
    }

    /** How long {@code ops/up} took. */
    public Duration boot() {
        return boot;
    }

    /** Stops it and starts it again on the data that it has. */
    public Duration restart() {
        run("ops/down", "--data", platform.data().toString());
        long began = System.nanoTime();
        String port = platform.url().replaceAll("^.*:", "");
        NotAsPromised.unlessEqual(0, run("ops/up", "--port", port, "--data", platform.data().toString(), "--background", "--no-address-limits"), "ops/up after ops/down");
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public void close() {
        run("ops/down", "--data", platform.data().toString());
        try (Stream<Path> files = Files.walk(platform.data())) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command).directory(Repository.root().toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised(command[0] + " was interrupted", e);
        }
    }

    /** Not below /tmp, which may be small, and open to PostgreSQL's own user. */
    private static Path freshFolder() throws IOException {
        Path target = Files.createDirectories(Repository.root().resolve("platform/verification/target"));
        return Files.createTempDirectory(target, "data-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

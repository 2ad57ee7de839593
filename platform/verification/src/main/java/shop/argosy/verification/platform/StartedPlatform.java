package shop.argosy.verification.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * A platform of our own on a free port with an empty data folder, stopped and deleted at the end, whatever that is:
 * Ctrl-C too.
 */
public final class StartedPlatform implements AutoCloseable {

    private static final String COMMANDS = "commands.log";
    /** The reason and what came of it. */
    private static final int LAST_WORDS = 3;
    private static final int LAUNCHER_MILLIS = 3000;

    private final RunningPlatform platform;
    private final int nodes;
    private final Optional<GridLinks> links;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread end = new Thread(this::interrupted, "end");
    private final Duration boot;

    private StartedPlatform(RunningPlatform platform, int nodes) {
        this.platform = platform;
        this.nodes = nodes;
        links = nodes > 1 ? Optional.of(GridLinks.between(nodes, platform.data())) : Optional.empty();
        Runtime.getRuntime().addShutdownHook(end);
        boot = up("--empty");
    }

    public static StartedPlatform start() {
        return start(1);
    }

    public static StartedPlatform start(int nodes) {
        try {
            return new StartedPlatform(new RunningPlatform("http://localhost:" + FreePort.find(), freshFolder()), nodes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RunningPlatform platform() {
        return platform;
    }

    /** What its nodes say to each other; empty when there is one. */
    public Optional<GridLinks> links() {
        return links;
    }

    /** How long {@code ops/up} took. */
    public Duration boot() {
        return boot;
    }

    /** Stops it and starts it again on the data that it has. @return how long the start took */
    public Duration restart() {
        run("ops/down", "--data", platform.data().toString());
        return up();
    }

    private Duration up(String... more) {
        long began = System.nanoTime();
        var command = new ArrayList<>(List.of("ops/up", "--port", platform.url().replaceAll("^.*:", ""), "--data", platform.data().toString(),
                "--nodes", Integer.toString(nodes), "--background", "--no-address-limits"));
        command.addAll(List.of(more));
        if (run(command.toArray(String[]::new)) != 0) {
            String words = lastWords();
            close();
            throw new NotAsPromised("ops/up did not come up: " + words);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            System.getLogger("platform").log(System.Logger.Level.DEBUG, "Everything is ending already", e);
        }
    }

    /** Whoever still uses it fails now, which is nothing to be told of. */
    private void interrupted() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> System.getLogger("platform").log(System.Logger.Level.DEBUG, "The platform has ended", failure));
        end();
    }

    private void end() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        awaitLauncher();
        run("ops/down", "--data", platform.data().toString());
        links.ifPresent(GridLinks::close);
        delete(platform.data());
    }

    /** One that was only just started has not yet written down who it is. */
    private void awaitLauncher() {
        try {
            for (int waited = 0; waited < LAUNCHER_MILLIS && !Files.exists(platform.data().resolve("state.properties")); waited += 100) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(platform.data().resolve(COMMANDS));
            return String.join(" ", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its words are kept beside the data: the output is for figures. */
    private int run(String... command) {
        try {
            var builder = new ProcessBuilder(command).directory(Repository.root().toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
            links.ifPresent(between -> builder.environment().put("ARGOSY_LOCAL_GRID_PORTS", between.portList()));
            return builder.redirectOutput(platform.data().resolve(COMMANDS).toFile()).start().waitFor();
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
}

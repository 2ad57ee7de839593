package shop.argosy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import shop.argosy.local.data.OwnerOnly;

/** A child in a session of its own, so that Ctrl-C at the terminal reaches the launcher alone. */
public final class ServiceProcess {

    private static final long FIRST_PAUSE_MILLIS = 40;
    private static final long LAST_PAUSE_MILLIS = 500;

    private final String name;
    private final Process process;
    private final Path log;

    private ServiceProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** The log is begun anew; that of the time before stays beside it. */
    public static ServiceProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        List<String> detached = new ArrayList<>(List.of("setsid"));
        detached.addAll(OwnerOnly.command(command));
        try {
            OwnerOnly.folder(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(detached).redirectErrorStream(true).redirectOutput(OwnerOnly.file(log).toFile());
            builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            return new ServiceProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public boolean alive() {
        return process.isAlive();
    }

    public LiveProcess identity() {
        return LiveProcess.of(name, process.pid());
    }

    /** Asks again and again, ever less often so that asking does not slow the start, until the answer is yes; a process that ends meanwhile, or is too slow, is an error that shows its log. */
    public void awaitReady(Duration patience, Question ready) {
        Instant end = Instant.now().plus(patience);
        for (long pause = FIRST_PAUSE_MILLIS; !ready.yes(); pause = Math.min(LAST_PAUSE_MILLIS, pause * 3 / 2)) {
            if (!process.isAlive()) {
                throw new CannotStart(name + " ended at once. Its log says: " + lastWords() + " (" + log + ")");
            }
            if (Instant.now().isAfter(end)) {
                throw new CannotStart(name + " did not become ready within " + patience.toSeconds() + " s. See " + log + ".");
            }
            pause(pause);
        }
    }

    public String logText() {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    public boolean awaitEnd(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String lastWords() {
        List<String> lines = logText().lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "nothing" : lines.getLast().strip();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    /** Yes, or not yet. */
    public interface Question {
        boolean yes();
    }
}

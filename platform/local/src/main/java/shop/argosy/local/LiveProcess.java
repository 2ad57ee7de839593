package shop.argosy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A process known by its id and its start time, so that a stranger who got the same id later is never mistaken for it.
 *
 * @param startTicks the 22nd field of {@code /proc/PID/stat}, clock ticks since the machine's boot
 */
public record LiveProcess(String name, long pid, long startTicks) {

    public static LiveProcess of(String name, long pid) {
        return new LiveProcess(name, pid, startTicks(pid));
    }

    public boolean alive() {
        return startTicks > 0 && startTicks(pid) == startTicks;
    }

    /** Sends the signal that ends it in order, waits, and only then kills. */
    public void stop(String signal, Duration patience) {
        if (!alive()) {
            return;
        }
        send(signal);
        Instant end = Instant.now().plus(patience);
        while (alive() && Instant.now().isBefore(end)) {
            pause();
        }
        if (alive()) {
            send("KILL");
        }
        while (alive() && Instant.now().isBefore(end.plusSeconds(5))) {
            pause();
        }
    }

    private void send(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** 0 when there is no such process, or only its remains that nobody has fetched. */
    private static long startTicks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return fields[0].equals("Z") ? 0 : Long.parseLong(fields[19]);
        } catch (IOException e) {
            return 0;
        }
    }
}

package shop.argosy.verification.bench.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** What a process and its children have computed, as Linux counts it: those that live by the nanosecond, those that ended as its clock ticks. */
final class ProcessorTime {

    private static final long TICK_NANOS = 10_000_000;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    private ProcessorTime() {
    }

    static Duration of(ProcessHandle parent) {
        long living = own(parent.pid()) + parent.children().mapToLong(child -> own(child.pid())).sum();
        return Duration.ofNanos(living + ended(parent.pid()));
    }

    private static long own(long process) {
        String counts = read(process, "schedstat");
        return counts.isEmpty() ? 0 : Long.parseLong(counts.split(" ")[0]);
    }

    private static long ended(long process) {
        String state = read(process, "stat");
        String[] fields = state.substring(state.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM])) * TICK_NANOS;
    }

    private static String read(long process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process), file)).strip();
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

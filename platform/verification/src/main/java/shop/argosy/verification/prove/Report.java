package shop.argosy.verification.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/reliability/latest.md}. */
final class Report {

    private Report() {
    }

    static void write(Path file, List<Verdict> verdicts, long seed) {
        String head = """
                # What the last run of `ops/prove` showed

                %s, seed %d, on one machine with %d processors and %s GB of memory, Java %s. Written by `ops/prove`; do not edit.

                Each scenario runs in a shop of its own and ends with the invariants: money (I1), stock (I2), orders (I3), isolation (I4), outbox (I5).

                | # | scenario | nodes | promise | I1-I5 | figures | took | calls, median / p95 |
                |---|---|---|---|---|---|---|---|
                """.formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), seed, Runtime.getRuntime().availableProcessors(), gigabytes(), Runtime.version());
        String rows = verdicts.stream().sorted(Comparator.comparingInt(verdict -> verdict.scenario().number())).map(Verdict::row).collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, head + rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String gigabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemTotal")).map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 20).map(String::valueOf).findFirst().orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

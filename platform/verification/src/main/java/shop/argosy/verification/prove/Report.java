package shop.argosy.verification.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

                %s, seed %d, %d processors, Java %s, one node. Written by `ops/prove`; do not edit.

                Each scenario runs in a shop of its own and ends with the invariants: money (I1), stock (I2), orders (I3), isolation (I4), outbox (I5).

                | # | scenario | promise | figures | took | calls, median / p95 |
                |---|---|---|---|---|---|
                """.formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), seed, Runtime.getRuntime().availableProcessors(), Runtime.version());
        String rows = verdicts.stream().map(Verdict::row).collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Stream.of(head, rows).collect(Collectors.joining()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package shop.argosy.verification.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code docs/reliability/latest.md}: the last run of each scenario, of whichever command. */
final class Report {

    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|.*");

    private Report() {
    }

    /** Rows of scenarios that were not tried now stay as they are. */
    static void write(Path file, List<Verdict> verdicts, long seed) {
        String head = """
                # What the last run of each scenario showed

                Written by `ops/prove`, last on a machine with %d processors and %s GB of memory, Java %s; do not edit.

                Each scenario runs in a shop of its own and ends with the invariants: money (I1), stock (I2), orders (I3), isolation (I4), outbox (I5).

                | # | scenario | on, seed | nodes | promise | I1-I5 | figures | took | calls, median / p95 |
                |---|---|---|---|---|---|---|---|---|
                """.formatted(Runtime.getRuntime().availableProcessors(), gigabytes(), Runtime.version());
        String on = LocalDate.now(ZoneOffset.UTC) + ", " + seed;
        SortedMap<Integer, String> rows = rows(file);
        verdicts.forEach(verdict -> rows.put(verdict.scenario().number(), verdict.row(on)));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, head + String.join("\n", rows.values()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<Integer, String> rows(Path file) {
        var rows = new TreeMap<Integer, String>();
        if (!Files.exists(file)) {
            return rows;
        }
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(ROW::matcher).filter(Matcher::matches).forEach(row -> rows.put(Integer.valueOf(row.group(1)), row.group()));
            return rows;
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

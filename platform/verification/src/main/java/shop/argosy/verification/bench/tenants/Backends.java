package shop.argosy.verification.bench.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The memory that PostgreSQL's processes have for themselves, in MiB, smallest first. */
record Backends(List<Double> mebibytes) {

    static Backends of(Connection superuser, String condition) throws SQLException {
        var sizes = new ArrayList<Double>();
        try (var statement = superuser.createStatement(); var rows = statement.executeQuery("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND " + condition)) {
            while (rows.next()) {
                sizes.add(own(rows.getInt(1)));
            }
        }
        return new Backends(sizes.stream().sorted().toList());
    }

    double median() {
        return mebibytes.isEmpty() ? 0 : mebibytes.get(mebibytes.size() / 2);
    }

    double largest() {
        return mebibytes.isEmpty() ? 0 : mebibytes.getLast();
    }

    double sum() {
        return mebibytes.stream().mapToDouble(each -> each).sum();
    }

    private static double own(int process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Integer.toString(process), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Private_")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum() / 1024.0;
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package shop.argosy.operations.exchange.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.exchange.internal.csv.TextFile;
import shop.argosy.operations.exchange.internal.csv.CsvRecords;
import shop.argosy.operations.exchange.internal.shopify.ProductGroups;

/** A product file on this node's disk while it is looked at. */
public final class TemporaryFile implements AutoCloseable {

    /** 50 MB, about 100,000 lines. */
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    private final Path path;

    private TemporaryFile(Path path) {
        this.path = path;
    }

    /** @throws Problem 413 {@code too-large} as soon as the stream has more than {@link #MOST_BYTES} */
    public static TemporaryFile of(InputStream bytes) throws IOException {
        var file = new TemporaryFile(Files.createTempFile("argosy-import", ".csv"));
        try {
            file.fill(bytes);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    public static Problem tooLarge() {
        return Problem.of(413, "too-large", "The file has more than 50 MB. Divide it into several files and upload them one after the other.");
    }

    public Path path() {
        return path;
    }

    public long bytes() throws IOException {
        return Files.size(path);
    }

    public BufferedReader reader() throws IOException {
        return TextFile.open(Files.newInputStream(path));
    }

    /** @throws Problem 422 {@code empty-file, not-a-csv, not-utf8, missing-column, column-twice, no-products} */
    public void check() throws IOException {
        TextFile.check(Files.newInputStream(path));
        try (var reader = reader()) {
            if (ProductGroups.of(reader).next() == null) {
                throw Problem.of(422, "no-products", "The file has only its first line, with the names of the columns, and no product below it. Export it again and choose the new file.");
            }
        }
    }

    /** Records below the header. */
    public int countRecords() throws IOException {
        try (var reader = reader()) {
            var records = CsvRecords.of(reader);
            int count = -1;
            for (var record = records.next(); record != null; record = records.next()) {
                count++;
            }
            return count;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private void fill(InputStream bytes) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                total += read;
                if (total > MOST_BYTES) {
                    throw tooLarge();
                }
                out.write(buffer, 0, read);
            }
        }
    }
}

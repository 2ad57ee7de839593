package shop.argosy.operations.exchange.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import shop.argosy.foundation.files.FileTooLarge;
import shop.argosy.foundation.files.TemporaryFile;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.exchange.internal.csv.TextFile;
import shop.argosy.operations.exchange.internal.csv.CsvRecords;
import shop.argosy.operations.exchange.internal.shopify.ProductGroups;

/** A product file on this node's disk while it is looked at. */
public final class ProductFile implements AutoCloseable {

    /** 50 MB, about 100,000 lines. */
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    private final TemporaryFile file;

    private ProductFile(TemporaryFile file) {
        this.file = file;
    }

    /** @throws Problem 413 {@code too-large} as soon as the stream has more than {@link #MOST_BYTES} */
    public static ProductFile of(InputStream bytes) throws IOException {
        try {
            return new ProductFile(TemporaryFile.of(bytes, MOST_BYTES));
        } catch (FileTooLarge e) {
            throw tooLarge();
        }
    }

    public static Problem tooLarge() {
        return Problem.of(413, "too-large", "The file has more than 50 MB. Divide it into several files and upload them one after the other.");
    }

    public Path path() {
        return file.path();
    }

    public long bytes() {
        return file.size();
    }

    public BufferedReader reader() throws IOException {
        return TextFile.open(file.open());
    }

    /** @throws Problem 422 {@code empty-file, not-a-csv, not-utf8, missing-column, column-twice, no-products} */
    public void check() throws IOException {
        TextFile.check(file.open());
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
    public void close() {
        file.close();
    }
}

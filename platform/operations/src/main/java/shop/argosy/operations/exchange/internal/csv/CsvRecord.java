package shop.argosy.operations.exchange.internal.csv;

import java.util.List;

/** One record of a file. {@code line} is the number of the file's line on which it begins, the first being 1. */
public sealed interface CsvRecord {

    int line();

    record Fields(int line, List<String> values) implements CsvRecord {
    }

    /** Could not be read. {@code reason} is a sentence with the way out. */
    record Broken(int line, String reason) implements CsvRecord {
    }
}

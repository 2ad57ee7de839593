package shop.argosy.operations.exchange.internal.csv;

import java.util.List;

/** One record of a file. {@code line} is the number of the file's line on which it begins, the first being 1. */
public sealed interface CsvRecord {

    int line();

    record Fields(int line, List<String> values) implements CsvRecord {
    }

    /** Could not be read: a quotation mark is opened and not closed, or stands inside a quoted text. */
    record Broken(int line) implements CsvRecord {
    }
}

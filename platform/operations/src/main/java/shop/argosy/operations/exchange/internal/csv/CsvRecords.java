package shop.argosy.operations.exchange.internal.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The records of a file in order. One that cannot be read costs its first line alone: reading goes on with the next
 * line, so that a forgotten quotation mark does not swallow the rest of the file. Empty lines are no records.
 */
public final class CsvRecords {

    private static final int MOST_LINES = 5_000;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final CsvLines lines;
    private final char separator;
    private final CSVFormat format;

    CsvRecords(CsvLines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }

    /** Reads the first line to tell whether fields are parted by commas, semicolons or tabs. */
    public static CsvRecords of(BufferedReader reader) throws IOException {
        var lines = new CsvLines(reader);
        var first = lines.next();
        if (first != null) {
            lines.giveBack(List.of(first));
        }
        return new CsvRecords(lines, Separator.of(first == null ? "" : first));
    }

    public char separator() {
        return separator;
    }

    /** {@code null} at the end. */
    public CsvRecord next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : startingWith(line);
    }

    private CsvRecord startingWith(String first) throws IOException {
        int number = lines.number();
        var collected = new ArrayList<>(List.of(first));
        if (!complete(collected)) {
            lines.giveBack(collected.subList(1, collected.size()));
            return new CsvRecord.Broken(number);
        }
        return parsed(number, String.join("\n", collected));
    }

    private boolean complete(List<String> collected) throws IOException {
        var marks = new QuotationMarks(separator);
        int characters = collected.getFirst().length();
        var place = marks.after(collected.getFirst());
        while (place == QuotationMarks.Place.QUOTED && collected.size() < MOST_LINES && characters < MOST_CHARACTERS) {
            String line = lines.next();
            if (line == null) {
                return false;
            }
            collected.add(line);
            characters += line.length();
            place = marks.after(line);
        }
        return place != QuotationMarks.Place.QUOTED && place != QuotationMarks.Place.BROKEN;
    }

    private CsvRecord parsed(int number, String text) throws IOException {
        try (var parser = CSVParser.parse(text, format)) {
            return new CsvRecord.Fields(number, parser.iterator().next().toList());
        }
    }
}

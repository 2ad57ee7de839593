package shop.argosy.operations.exchange.internal.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The lines of a file with their numbers, some of which can be given back. */
final class CsvLines {

    private final BufferedReader reader;
    private final Deque<String> givenBack = new ArrayDeque<>();
    private int number;

    CsvLines(BufferedReader reader) {
        this.reader = reader;
    }

    /** {@code null} at the end. */
    String next() throws IOException {
        String line = givenBack.isEmpty() ? reader.readLine() : givenBack.pop();
        number += line == null ? 0 : 1;
        return line;
    }

    /** The number of the line that was read last; 0 before the first. */
    int number() {
        return number;
    }

    void giveBack(List<String> lines) {
        lines.reversed().forEach(givenBack::push);
        number -= lines.size();
    }
}

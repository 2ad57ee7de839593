package shop.argosy.operations.exchange.internal.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    @Test
    void aRecordHasTheNumberOfTheLineOnWhichItBegins() throws IOException {
        assertEquals(List.of("1:[a, b]", "2:[1, two\nlines]", "4:[3, 4]"), read("a,b\n1,\"two\nlines\"\n3,4\n"));
    }

    @Test
    void windowsAndOldMacLineEndsAreLineEnds() throws IOException {
        assertEquals(List.of("1:[a, b]", "2:[1, 2]", "3:[3, 4]"), read("a,b\r\n1,2\r3,4"));
    }

    @Test
    void emptyLinesAreCountedButAreNoRecords() throws IOException {
        assertEquals(List.of("1:[a, b]", "4:[1, 2]"), read("a,b\n\n   \n1,2\n\n"));
    }

    @Test
    void semicolonsAndTabsPartFieldsWhenTheFirstLineSaysSo() throws IOException {
        assertEquals(List.of("1:[a, b]", "2:[1,5, 2]"), read("a;b\n1,5;2\n"));
        assertEquals(List.of("1:[a, b]", "2:[1;5, 2]"), read("a\tb\n1;5\t2\n"));
    }

    @Test
    void doubledQuotationMarksAreOne() throws IOException {
        assertEquals(List.of("1:[a]", "2:[5\" pipe, \"best\"]"), read("a\n\"5\"\" pipe, \"\"best\"\"\"\n"));
    }

    @Test
    void aQuotationMarkInsideAnUnquotedTextIsText() throws IOException {
        assertEquals(List.of("1:[a, b]", "2:[5\" pipe, 1]", "3:[x, y]"), read("a,b\n5\" pipe,1\nx,y\n"));
    }

    @Test
    void aForgottenQuotationMarkCostsItsLineAlone() throws IOException {
        assertEquals(List.of("1:[a, b]", "2:broken", "3:[3, fine]", "4:[5, 6]"), read("a,b\n1,\"open\n3,\"fine\"\n5,6\n"));
    }

    @Test
    void aForgottenQuotationMarkAtTheEndCostsItsLineAlone() throws IOException {
        assertEquals(List.of("1:[a, b]", "2:broken", "3:[3, 4]", "4:[5, 6]"), read("a,b\n1,\"open\n3,4\n5,6"));
    }

    @Test
    void twoForgottenQuotationMarksCostTwoLines() throws IOException {
        assertEquals(List.of("1:[a, b]", "2:broken", "3:[3, 4]", "4:broken", "5:[7, 8]"), read("a,b\n1,\"open\n3,4\n5,\"open\n7,8\n"));
    }

    @Test
    void textBehindAClosedQuotationMarkIsBroken() throws IOException {
        assertEquals(List.of("1:[a, b]", "2:broken", "3:[3, 4]"), read("a,b\n\"x\"y,2\n3,4\n"));
    }

    private static List<String> read(String text) throws IOException {
        var records = CsvRecords.of(new BufferedReader(new StringReader(text)));
        var read = new ArrayList<String>();
        for (var record = records.next(); record != null; record = records.next()) {
            read.add(record.line() + ":" + (record instanceof CsvRecord.Fields fields ? fields.values() : "broken"));
        }
        return read;
    }
}

package shop.argosy.operations.exchange.internal.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import shop.argosy.kernel.Problem;

class TextFileTest {

    private static final String TEXT = "Handle,Title\nhemd,Grünes Hemd 蓝色\n";

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertEquals(TEXT, read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void utf16WithAByteOrderMarkIsReadAsWhatItIs() throws IOException {
        assertEquals(TEXT, read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(TEXT, read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void utf8WithoutAMarkIsRead() throws IOException {
        assertEquals(TEXT, read(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void otherEncodingsAreRefusedWithTheWayOut() {
        for (String name : new String[] {"windows-1252", "GB18030", "Shift_JIS"}) {
            byte[] bytes = "Handle,Title\nx,Grünes 蓝色\n".getBytes(Charset.forName(name));
            var problem = assertThrows(Problem.class, () -> TextFile.check(new ByteArrayInputStream(bytes)), name);
            assertEquals("not-utf8", problem.code());
            assertEquals(true, problem.detail().contains("choose Save As, \"CSV UTF-8 (Comma delimited)\""));
        }
    }

    @Test
    void aBadByteFarIntoTheFileIsFound() {
        byte[] bytes = ("Handle,Title\n" + "x,y\n".repeat(100_000) + "z,Gr\u00fcn\n").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("not-utf8", assertThrows(Problem.class, () -> TextFile.check(new ByteArrayInputStream(bytes))).code());
    }

    @Test
    void aZipArchiveIsNamedAsOne() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("products.csv"));
            zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        var problem = assertThrows(Problem.class, () -> TextFile.check(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals("not-a-csv", problem.code());
        assertEquals("This is an Excel workbook or a zip archive, not a CSV file. In Excel choose Save As, \"CSV UTF-8 (Comma delimited)\"; unpack an archive first. Then upload the CSV file.",
                problem.detail());
    }

    @Test
    void workbooksInEveryFormAreNamedAsOneAndTextIsNot() throws IOException {
        for (byte[] head : new byte[][] {{'P', 'K', 5, 6}, {'P', 'K', 7, 8, 'x'}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}}) {
            String said = assertThrows(Problem.class, () -> TextFile.check(new ByteArrayInputStream(head))).detail();
            assertEquals(true, said.startsWith("This is an Excel workbook"), said);
        }
        assertEquals("PK,Title\n", read("PK,Title\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertEquals("not-a-csv", assertThrows(Problem.class, () -> TextFile.check(new ByteArrayInputStream(new byte[] {'a', 0, 'b', 1}))).code());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("empty-file", assertThrows(Problem.class, () -> TextFile.check(new ByteArrayInputStream(new byte[0]))).code());
    }

    private static String read(byte[] bytes) throws IOException {
        TextFile.check(new ByteArrayInputStream(bytes));
        try (var reader = TextFile.open(new ByteArrayInputStream(bytes))) {
            return String.join("\n", reader.lines().toList()) + "\n";
        }
    }
}

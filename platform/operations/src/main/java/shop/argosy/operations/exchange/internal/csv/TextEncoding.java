package shop.argosy.operations.exchange.internal.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import shop.argosy.kernel.Problem;

/**
 * How a file's bytes become text. Only what is certain is believed: a byte order mark, or that all of it is UTF-8.
 *
 * @param mark bytes of the byte order mark, to be skipped
 */
public record TextEncoding(Charset charset, int mark) {

    /** So many first bytes suffice to decide. */
    public static final int HEAD = 4096;

    /** What zip archives begin with, and so every .xlsx and .ods. */
    private static final byte[] ZIP = {'P', 'K'};
    /** What an Excel workbook of before 2007 begins with. */
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** @throws Problem {@code empty-file} or {@code not-a-csv} */
    public static TextEncoding of(byte[] head) {
        if (head.length == 0) {
            throw Problem.of(422, "empty-file", "The file is empty. Export it again and choose the new file.");
        }
        if (startsWith(head, ZIP) && hasControls(head) || startsWith(head, OLD_WORKBOOK)) {
            throw Problem.of(422, "not-a-csv", "This is an Excel workbook or a zip archive, not a CSV file. "
                    + "In Excel choose Save As, \"CSV UTF-8 (Comma delimited)\"; unpack an archive first. Then upload the CSV file.");
        }
        return marked(head);
    }

    private static TextEncoding marked(byte[] head) {
        if (startsWith(head, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (hasZeros(head)) {
            throw Problem.of(422, "not-a-csv", "This is not a text file that can be read as CSV. "
                    + "Open it where it came from and save it as \"CSV UTF-8\".");
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static boolean hasControls(byte[] bytes) {
        for (byte each : bytes) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\r' && each != '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasZeros(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}

package shop.argosy.operations.exchange.internal.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import shop.argosy.kernel.Problem;

/** A stream of bytes as text, read strictly: what is not in the encoding is an error and never a question mark. */
public final class TextFile {

    private TextFile() {
    }

    /** @throws Problem {@code empty-file} or {@code not-a-csv} */
    public static BufferedReader open(InputStream bytes) throws IOException {
        var buffered = new BufferedInputStream(bytes, 1 << 16);
        buffered.mark(TextEncoding.HEAD);
        var encoding = TextEncoding.of(buffered.readNBytes(TextEncoding.HEAD));
        buffered.reset();
        buffered.skipNBytes(encoding.mark());
        return new BufferedReader(new InputStreamReader(buffered, strict(encoding.charset())), 1 << 16);
    }

    /** @throws Problem {@code not-utf8} when a byte of the file is not in its encoding */
    public static void check(InputStream bytes) throws IOException {
        int line = 1;
        try (var reader = open(bytes)) {
            while (reader.readLine() != null) {
                line++;
            }
        } catch (CharacterCodingException e) {
            throw notUtf8(line);
        }
    }

    /** The reader decodes ahead, so that the line is where reading stopped and not always where the fault is. */
    private static Problem notUtf8(int line) {
        return Problem.of(422, "not-utf8", "The file is not saved as UTF-8 (near line " + line + "), so letters would be lost. "
                + "In Excel choose Save As, \"CSV UTF-8 (Comma delimited)\"; in other programs choose the encoding UTF-8. "
                + "Then upload it again.");
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}

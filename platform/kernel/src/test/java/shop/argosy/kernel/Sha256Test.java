package shop.argosy.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The first example of FIPS 180-2. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void a_text_counts_as_its_bytes_in_utf_8() {
        assertEquals(OF_ABC, Sha256.hex("abc".getBytes(StandardCharsets.US_ASCII)));
        assertArrayEquals(HexFormat.of().parseHex(OF_ABC), Sha256.of("abc"));
        assertArrayEquals(Sha256.of("灯".getBytes(StandardCharsets.UTF_8)), Sha256.of("灯"));
    }
}

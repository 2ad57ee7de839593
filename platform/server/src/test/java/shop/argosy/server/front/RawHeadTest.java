package shop.argosy.server.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RawHeadTest {

    private static final String HEAD = "POST /Content-Length:1 HTTP/1.1\r\ncontent-length: 2\r\nHost: a\r\nX-Content-Length: 4\r\nContent-Length : 3\r\n\r\n";

    @Test
    void every_line_of_a_header_counts_however_its_name_is_written() {
        assertEquals(List.of("2", "3"), RawHead.values(HEAD, "Content-Length"));
        assertEquals(List.of(), RawHead.values(HEAD, "Transfer-Encoding"));
    }
}

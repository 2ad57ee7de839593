package shop.argosy.server.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmptyRefusalsTest {

    @Test
    void whatTheServerRefusesInSilenceGetsAProblem() {
        String told = EmptyRefusals.told("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n").orElseThrow();
        String head = told.substring(0, told.indexOf("\r\n\r\n"));
        String body = told.substring(head.length() + 4);
        assertEquals("HTTP/1.1 400 Bad Request", head.lines().findFirst().orElseThrow());
        assertTrue(head.contains("\r\nContent-Type: application/problem+json\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n"), head);
        assertTrue(head.endsWith("\r\nConnection: close"), head);
        assertTrue(body.contains("\"status\":400") && body.contains("problems/bad-request"), body);
    }

    @Test
    void everythingElseStaysAsItIs() {
        for (String answer : new String[] {"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n{}", "HTTP/1.1 304 Not Modified\r\n\r\n",
                "HTTP/1.1 404 Not Found\r\nX-Content-Type-Options: nosniff\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 400 is a text\r\nContent-Length: 0\r\n and goes on", ""}) {
            assertEquals(Optional.empty(), EmptyRefusals.told(answer), answer);
        }
    }
}

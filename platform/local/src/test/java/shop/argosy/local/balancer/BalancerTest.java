package shop.argosy.local.balancer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BalancerTest {

    private static final String GET = "GET /a HTTP/1.1\r\nHost: shop.localhost\r\n\r\n";
    private static final String LAST_GET = "GET /b HTTP/1.1\r\nHost: shop.localhost\r\nConnection: close\r\n\r\n";
    private static final String POST = "POST /c HTTP/1.1\r\nHost: shop.localhost\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc";

    private final RawNode one;
    private final RawNode other;
    private final Nodes nodes;
    private final Balancer balancer;

    BalancerTest() throws IOException {
        one = new RawNode();
        other = new RawNode();
        nodes = Nodes.on(one.port(), other.port());
        nodes.check();
        balancer = Balancer.on(0, nodes);
    }

    @BeforeEach
    void start() {
        Executors.newVirtualThreadPerTaskExecutor().submit(() -> {
            balancer.serve();
            return null;
        });
    }

    @AfterEach
    void stop() throws IOException {
        balancer.close();
        one.close();
        other.close();
    }

    @Test
    void requests_of_one_connection_go_to_the_nodes_in_turn() throws IOException {
        String said = say(GET + GET + GET + LAST_GET);
        assertEquals(List.of("node-1", "node-2", "node-1", "node-2"), said.lines().filter(line -> line.startsWith("Served-By")).map(line -> line.substring(11)).toList());
        assertEquals(List.of("GET /a HTTP/1.1", "GET /a HTTP/1.1"), List.copyOf(one.heard()));
        assertEquals(List.of("GET /a HTTP/1.1", "GET /b HTTP/1.1"), List.copyOf(other.heard()));
    }

    @Test
    void a_get_that_a_dying_node_took_is_answered_by_the_other_and_the_dead_one_gets_no_more() throws IOException {
        one.answers(null);
        String said = say(GET + GET + LAST_GET);
        assertEquals(3, said.split("HTTP/1.1 200 OK", -1).length - 1);
        assertEquals(1, one.heard().size());
        assertEquals(3, other.heard().size());
    }

    @Test
    void a_post_that_a_dying_node_took_is_never_repeated() throws IOException {
        one.answers(null);
        String said = say(POST);
        assertTrue(said.startsWith("HTTP/1.1 502 "), said);
        assertEquals(1, one.heard().size());
        assertEquals(0, other.heard().size());
    }

    @Test
    void a_post_that_no_node_took_goes_to_the_next() throws IOException {
        one.close();
        String said = say(POST);
        assertTrue(said.startsWith("HTTP/1.1 200 OK"), said);
        assertEquals(List.of("POST /c HTTP/1.1"), List.copyOf(other.heard()));
    }

    @Test
    void without_any_node_the_client_is_told_to_come_again() throws IOException {
        one.close();
        other.close();
        String said = say(LAST_GET);
        assertTrue(said.startsWith("HTTP/1.1 503 "), said);
        assertTrue(said.contains("Retry-After: 1\r\n"), said);
    }

    @Test
    void a_server_that_has_no_platform_in_it_yet_gets_nothing_even_if_the_other_is_slow_to_say_that_it_is_well() throws IOException {
        one.feels("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        other.feels(null);
        nodes.check();
        nodes.check();
        assertTrue(say(GET + LAST_GET).contains("Served-By: node-2"));
        assertEquals(0, one.heard().size());
    }

    @Test
    void a_check_without_answer_counts_only_when_the_next_has_none_either() throws IOException {
        other.feels(null);
        nodes.check();
        say(GET + LAST_GET);
        assertEquals(1, other.heard().size());
        nodes.check();
        say(GET + LAST_GET);
        assertEquals(1, other.heard().size());
    }

    @Test
    void a_body_in_pieces_passes_as_it_came_and_the_connection_goes_on() throws IOException {
        one.answers("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nWiki\r\n5;x=1\r\npedia\r\n0\r\nTail: end\r\n\r\n");
        String said = say(GET + LAST_GET);
        assertTrue(said.contains("4\r\nWiki\r\n5;x=1\r\npedia\r\n0\r\nTail: end\r\n\r\nHTTP/1.1 200 OK"), said);
    }

    @Test
    void an_answer_without_length_ends_with_its_connection() throws IOException {
        one.answers("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nall that there is");
        one.hangsUpAfterwards();
        String said = say(GET + LAST_GET);
        assertTrue(said.endsWith("\r\n\r\nall that there is"), said);
        assertEquals(0, other.heard().size());
    }

    @Test
    void an_answer_without_body_has_none_whatever_its_length_says() throws IOException {
        one.answers("HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n");
        String said = say(GET + LAST_GET);
        assertTrue(said.contains("Served-By: node-1\r\n\r\nHTTP/1.1 200 OK"), said);
    }

    @Test
    void a_client_that_asks_first_is_told_to_go_on_and_a_switch_of_protocols_is_not_passed_on() throws IOException {
        String said = say("POST /c HTTP/1.1\r\nHost: shop.localhost\r\nExpect: 100-continue\r\nUpgrade: h2c\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc");
        assertTrue(said.startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"), said);
    }

    /** Sends all at once and listens until the other side ends. */
    private String say(String requests) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), balancer.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}

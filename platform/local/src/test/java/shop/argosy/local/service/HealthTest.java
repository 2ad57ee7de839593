package shop.argosy.local.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthTest {

    @Test
    void a_node_that_will_never_be_ready_says_why() throws IOException {
        String sentence = "Master key 2 is needed and was not given: set ARGOSY_MASTER_KEY=2:…";
        assertEquals(new Health(false, Optional.of(sentence)), of(503, "{\"status\":\"failed\",\"reason\":\"" + sentence + "\",\"services\":{}}"));
    }

    @Test
    void a_node_that_starts_has_not_failed() throws IOException {
        assertEquals(new Health(false, Optional.empty()), of(503, "{\"status\":\"starting\",\"services\":{\"search\":\"up\"}}"));
        assertEquals(new Health(true, Optional.empty()), of(200, "{\"status\":\"up\"}"));
        assertEquals(new Health(false, Optional.empty()), Health.at(URI.create("http://127.0.0.1:1/")));
    }

    private static Health of(int status, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            return Health.at(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/health/ready"));
        } finally {
            server.stop(0);
        }
    }
}

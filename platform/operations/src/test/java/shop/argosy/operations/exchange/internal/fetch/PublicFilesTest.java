package shop.argosy.operations.exchange.internal.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicFilesTest {

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/file", exchange -> answer(exchange, 200, new byte[1000]));
        server.createContext("/missing", exchange -> answer(exchange, 404, new byte[0]));
        server.createContext("/again", exchange -> redirect(exchange, "/again"));
        server.createContext("/once", exchange -> redirect(exchange, "/file"));
        server.createContext("/inside", exchange -> redirect(exchange, "http://10.0.0.1/secret"));
        server.createContext("/disk", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void addressesOfNetworksBehindTheInternetAreNotPublic() throws IOException {
        for (String inside : List.of("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255",
                "192.0.2.1", "198.18.0.1", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:db8::1")) {
            assertEquals(false, PublicAddresses.contain(InetAddress.getByName(inside)), inside);
        }
        for (String outside : List.of("93.184.215.14", "8.8.8.8", "2606:4700::1111")) {
            assertEquals(true, PublicAddresses.contain(InetAddress.getByName(outside)), outside);
        }
    }

    @Test
    void nothingIsFetchedFromThisMachine() throws IOException {
        try (var files = new Files(new PublicFiles(PublicAddresses::contain, port -> true))) {
            assertEquals("its host is not known on the public internet", files.refusal(address("/file"), 2000));
            assertEquals("its host is not known on the public internet", files.refusal("http://localhost:" + server.getAddress().getPort() + "/file", 2000));
        }
    }

    @Test
    void unusualPortsAndOtherSchemesAreRefused() throws IOException {
        try (var files = new Files(new PublicFiles())) {
            assertEquals("this is no address of a public web server", files.refusal("http://93.184.215.14:6379/", 2000));
            assertEquals("this is no address of a public web server", files.refusal("ftp://93.184.215.14/", 2000));
        }
    }

    @Test
    void redirectsAreFollowedAndEachIsChecked() throws Exception {
        try (var files = new Files(new PublicFiles(address -> address.isLoopbackAddress(), port -> true))) {
            assertEquals(1000, files.files.fetch(URI.create(address("/once")), 2000).length);
            assertEquals("its host is not known on the public internet", files.refusal(address("/inside"), 2000));
            assertEquals("this is no address of a public web server", files.refusal(address("/disk"), 2000));
            assertEquals("it is redirected too often", files.refusal(address("/again"), 2000));
        }
    }

    @Test
    void tooLargeAndMissingFilesAreRefused() throws Exception {
        try (var files = new Files(new PublicFiles(address -> address.isLoopbackAddress(), port -> true))) {
            assertEquals("the file has more than 0 MB", files.refusal(address("/file"), 999));
            assertEquals("the server answers 404", files.refusal(address("/missing"), 2000));
        }
    }

    private record Files(PublicFiles files) implements AutoCloseable {

        String refusal(String address, int most) {
            return assertThrows(FetchProblem.class, () -> files.fetch(URI.create(address), most)).getMessage();
        }

        @Override
        public void close() throws IOException {
            files.close();
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        answer(exchange, 302, new byte[0]);
    }
}

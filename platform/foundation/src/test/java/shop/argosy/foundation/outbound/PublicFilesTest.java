package shop.argosy.foundation.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
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
        server.createContext("/trickle", PublicFilesTest::trickle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
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
        try (var files = new Files(files(PublicAddresses::contain))) {
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
        try (var files = new Files(files(InetAddress::isLoopbackAddress))) {
            assertEquals(1000, files.size(address("/once")));
            assertEquals("its host is not known on the public internet", files.refusal(address("/inside"), 2000));
            assertEquals("this is no address of a public web server", files.refusal(address("/disk"), 2000));
            assertEquals("it is redirected too often", files.refusal(address("/again"), 2000));
        }
    }

    @Test
    void tooLargeAndMissingFilesAreRefused() throws Exception {
        try (var files = new Files(files(InetAddress::isLoopbackAddress))) {
            assertEquals("the file has more than 0 MB", files.refusal(address("/file"), 999));
            assertEquals("the server answers 404", files.refusal(address("/missing"), 2000));
        }
    }

    @Test
    void aNameThatPointsElsewhereInTheMeantimeIsNotAskedAgain() throws Exception {
        var asked = new AtomicInteger();
        PublicResolver.Lookup turning = host -> new InetAddress[] {InetAddress.getByName(asked.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1")};
        try (var files = new Files(new PublicFiles(new PublicResolver(turning, InetAddress::isLoopbackAddress), port -> true, Duration.ofSeconds(20)))) {
            assertEquals(1000, files.size("http://shop.example:" + server.getAddress().getPort() + "/file"));
            assertEquals(1, asked.get());
        }
    }

    @Test
    void aHostWithOnePrivateAddressAmongPublicOnesIsRefused() throws Exception {
        PublicResolver.Lookup both = host -> new InetAddress[] {InetAddress.getByName("93.184.215.14"), InetAddress.getByName("169.254.169.254")};
        try (var files = new Files(new PublicFiles(new PublicResolver(both, PublicAddresses::contain), port -> true, Duration.ofSeconds(20)))) {
            assertEquals("its host is not known on the public internet", files.refusal("http://shop.example/file", 2000));
        }
    }

    @Test
    void aHostThatTricklesIsLeft() throws Exception {
        var resolver = new PublicResolver(InetAddress::getAllByName, InetAddress::isLoopbackAddress);
        try (var files = new Files(new PublicFiles(resolver, port -> true, Duration.ofMillis(400)))) {
            assertEquals("it takes longer than 20 seconds", files.refusal(address("/trickle"), 2000));
        }
    }

    private static PublicFiles files(Predicate<InetAddress> allowed) {
        return new PublicFiles(new PublicResolver(InetAddress::getAllByName, allowed), port -> true, Duration.ofSeconds(20));
    }

    private record Files(PublicFiles files) implements AutoCloseable {

        long size(String address) throws FetchProblem {
            try (var file = files.fetch(URI.create(address), 2000)) {
                return file.size();
            }
        }

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

    private static void trickle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        try {
            for (int i = 0; i < 50; i++) {
                exchange.getResponseBody().write(1);
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        answer(exchange, 302, new byte[0]);
    }
}

package shop.argosy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocalServicesIT {

    private static final Set<String> LOOPBACK = Set.of("0100007F", "0000000000000000FFFF00000100007F");

    @Test
    void all_services_listen_on_loopback_alone() throws Exception {
        List<Integer> ports = List.of(LocalServices.postgres().port(), LocalServices.search().getPort(), LocalServices.storage().endpoint().getPort(),
            LocalServices.mail().smtpPort(), LocalServices.mail().inbox().getPort());
        for (int port : ports) {
            Set<String> addresses = listening(port);
            assertTrue(!addresses.isEmpty() && LOOPBACK.containsAll(addresses), port + " listens on " + addresses);
        }
    }

    @Test
    void a_service_is_started_once_and_shared() throws Exception {
        LocalServices.PostgresAccess first = LocalServices.postgres();
        assertEquals(first, LocalServices.postgres());
        try (var connection = DriverManager.getConnection(first.url("postgres"), first.superuser(), first.password())) {
            assertEquals(18, connection.getMetaData().getDatabaseMajorVersion());
        }
    }

    @Test
    void a_mail_is_caught_and_read_over_http() throws Exception {
        LocalServices.MailAccess mail = LocalServices.mail();
        send(mail.smtpPort(), "HELO localhost", "MAIL FROM:<shop@example.com>", "RCPT TO:<buyer@example.com>", "DATA", "Subject: Your order\r\n\r\nThank you.\r\n.", "QUIT");
        String inbox = get(URI.create(mail.inbox() + "/api/user/buyer@example.com/messages/")).body();
        assertTrue(inbox.contains("Your order"), inbox);
        assertFalse(Files.readString(mailLog()).contains("buyer@"), "The log names no buyer");
    }

    private static Path mailLog() {
        String given = System.getenv("ARGOSY_TEST_SERVICES");
        return (given == null ? Checkout.here().root().resolve("platform/local/target/test-services") : Path.of(given)).resolve("logs/mail.log");
    }

    @Test
    void the_storage_refuses_who_has_no_key() throws Exception {
        HttpRequest bucket = HttpRequest.newBuilder(URI.create(LocalServices.storage().endpoint() + "/bucket")).PUT(HttpRequest.BodyPublishers.noBody()).build();
        assertEquals(403, answer(bucket).statusCode());
    }

    /** The local addresses, in hexadecimal as the kernel writes them, that listen on a port. */
    private static Set<String> listening(int port) throws IOException {
        String end = String.format(":%04X", port);
        return Stream.concat(Files.readAllLines(Path.of("/proc/net/tcp")).stream(), Files.readAllLines(Path.of("/proc/net/tcp6")).stream())
            .map(line -> line.strip().split("\\s+")).filter(fields -> fields[3].equals("0A") && fields[1].endsWith(end))
            .map(fields -> fields[1].substring(0, fields[1].length() - end.length())).collect(Collectors.toSet());
    }

    private static void send(int port, String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.US_ASCII);
            answers.readLine();
            for (String line : lines) {
                out.print(line + "\r\n");
                out.flush();
                answers.readLine();
            }
        }
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return answer(HttpRequest.newBuilder(address).build());
    }

    private static HttpResponse<String> answer(HttpRequest request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}

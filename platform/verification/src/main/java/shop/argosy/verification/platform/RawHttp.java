package shop.argosy.verification.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Requests written by hand, as no proper client would write them. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;

    /**
     * What came back.
     *
     * @param status 0 when the connection ended without an answer
     */
    public record Reply(int status, String head, String text) {

        public Optional<String> tag() {
            return header("ETag");
        }

        public Optional<String> header(String name) {
            return Pattern.compile("(?im)^" + Pattern.quote(name) + ": *(.*?)\r?$").matcher(head).results().map(found -> found.group(1)).findFirst();
        }

        public String whole() {
            return head + text;
        }
    }

    public RawHttp(RunningPlatform platform) {
        port = URI.create(platform.url()).getPort();
    }

    /** @param target as it stands in the request line; {@code headers} line by line, the Host among them */
    public Reply get(String target, String... headers) {
        return send("GET " + target + " HTTP/1.1\r\n" + String.join("", Arrays.stream(headers).map(header -> header + "\r\n").toList()) + "Connection: close\r\n\r\n");
    }

    public Reply send(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply read(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = raw.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Reply(0, raw, "");
        }
        String head = raw.substring(0, end);
        byte[] body = raw.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        boolean chunked = head.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked");
        return new Reply(Integer.parseInt(head.split(" ")[1]), head, new String(chunked ? joined(body) : body, StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] chunks) {
        var all = new ByteArrayOutputStream();
        String text = new String(chunks, StandardCharsets.ISO_8859_1);
        for (int at = 0; at < text.length(); ) {
            int line = text.indexOf("\r\n", at);
            int size = line < 0 ? 0 : Integer.parseInt(text.substring(at, line).split(";")[0].strip(), 16);
            if (size == 0) {
                break;
            }
            all.write(chunks, line + 2, size);
            at = line + 2 + size + 2;
        }
        return all.toByteArray();
    }
}

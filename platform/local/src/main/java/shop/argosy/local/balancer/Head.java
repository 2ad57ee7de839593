package shop.argosy.local.balancer;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before a message's body, passed on as it came but for what concerns one connection alone.
 *
 * @param start {@code GET / HTTP/1.1} or {@code HTTP/1.1 200 OK}
 * @param fields as they came
 */
record Head(String start, List<String> fields) {

    private static final int MOST_BYTES = 64 * 1024;
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final Set<String> NOT_PASSED_ON = Set.of("expect", "upgrade", "http2-settings");

    /** Empty when the other side ended the connection instead of sending more. */
    static Optional<Head> read(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        int size = 0;
        for (String line = line(in); line != null; line = line(in)) {
            size += line.length();
            if (size > MOST_BYTES) {
                throw new IOException("A head of more than 64 KB");
            }
            if (line.isEmpty() && !lines.isEmpty()) {
                return Optional.of(new Head(lines.getFirst(), List.copyOf(lines.subList(1, lines.size()))));
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        if (!lines.isEmpty()) {
            throw new EOFException("The connection ended within a head");
        }
        return Optional.empty();
    }

    /** Up to and without the line's end; null at the end of the connection. */
    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(80);
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n' && bytes.size() <= MOST_BYTES; next = in.read()) {
            bytes.write(next);
        }
        String line = bytes.toString(StandardCharsets.ISO_8859_1);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** May be sent twice: it changes nothing and has no body. */
    boolean repeatable() {
        return SAFE.contains(method()) && body() == Body.NONE;
    }

    String method() {
        return start.substring(0, Math.max(0, start.indexOf(' ')));
    }

    int status() {
        return Integer.parseInt(start.split(" ", 3)[1]);
    }

    boolean interim() {
        return status() >= 100 && status() < 200;
    }

    boolean expectsContinue() {
        return value("expect").filter("100-continue"::equalsIgnoreCase).isPresent();
    }

    /** Whether the connection may carry another message after this one. */
    boolean persists() {
        String connection = value("connection").orElse("").toLowerCase(Locale.ROOT);
        return start.contains("HTTP/1.0") ? connection.contains("keep-alive") : !connection.contains("close");
    }

    /** The body of a request. */
    Body body() {
        return body(Body.NONE);
    }

    /** The body of an answer to a request with this method. */
    Body bodyOfAnswerTo(String method) {
        return method.equals("HEAD") || status() == 204 || status() == 304 ? Body.NONE : body(Body.UNTIL_THE_END);
    }

    private Body body(Body otherwise) {
        if (value("transfer-encoding").orElse("").toLowerCase(Locale.ROOT).contains("chunked")) {
            return Body.CHUNKED;
        }
        return value("content-length").map(length -> Body.of(Long.parseLong(length))).orElse(otherwise);
    }

    /** @param added lines that this side puts in */
    byte[] bytes(String... added) {
        StringBuilder text = new StringBuilder(start).append("\r\n");
        fields.stream().filter(field -> !NOT_PASSED_ON.contains(name(field))).forEach(field -> text.append(field).append("\r\n"));
        for (String field : added) {
            text.append(field).append("\r\n");
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private Optional<String> value(String name) {
        return fields.stream().filter(field -> name(field).equals(name)).map(field -> field.substring(field.indexOf(':') + 1).strip()).findFirst();
    }

    private static String name(String field) {
        return field.substring(0, Math.max(0, field.indexOf(':'))).strip().toLowerCase(Locale.ROOT);
    }
}

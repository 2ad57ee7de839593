package shop.argosy.server.front;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import shop.argosy.kernel.Problem;

/** Looks at what says where a request goes and where it ends, as it came over the wire: method, host, address, lengths. */
final class RequestTarget {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{0,5})?");
    private static final List<String> FOLDERS_OF_THE_CONTAINER = List.of("web-inf", "meta-inf");
    private static final int HIGHEST_PORT = 65_535;

    private RequestTarget() {
    }

    /** @return why the container must not see this request */
    static Optional<Problem> fault(String method, List<String> hosts, String target) {
        if (!METHODS.contains(method)) {
            return Optional.of(Problem.of(405, "method-not-allowed", "This address does not answer to this method."));
        }
        if (hosts.size() != 1 || !isHost(hosts.getFirst())) {
            return Optional.of(Problem.of(400, "bad-host", "The Host header must name one host, with or without a port."));
        }
        return address(target);
    }

    /**
     * @param lengths the values of Content-Length
     * @param encodings the values of Transfer-Encoding
     * @return why nobody can tell where this request ends: what stands before the platform might see another end
     */
    static Optional<Problem> framing(List<String> lengths, List<String> encodings) {
        boolean clear = encodings.isEmpty() ? lengths.size() <= 1 : lengths.isEmpty() && encodings.size() == 1 && encodings.getFirst().strip().equalsIgnoreCase("chunked");
        return clear ? Optional.empty() : Optional.of(Problem.of(400, "bad-framing", "Give the length of the body once: by Content-Length, or by Transfer-Encoding: chunked."));
    }

    private static boolean isHost(String host) {
        var parts = HOST.matcher(host.strip());
        return parts.matches() && (parts.group(2) == null || parts.group(2).length() == 1 || Integer.parseInt(parts.group(2).substring(1)) <= HIGHEST_PORT);
    }

    private static Optional<Problem> address(String target) {
        int query = target.indexOf('?');
        String path = decoded(query < 0 ? target : target.substring(0, query));
        if (path == null || !path.startsWith("/") || query >= 0 && !isEscaped(target.substring(query))) {
            return Optional.of(Problem.of(400, "bad-address", "This address is not written correctly. Look at its percent signs: each is followed by two digits of a byte of UTF-8."));
        }
        boolean container = Arrays.stream(path.split("/")).map(segment -> segment.split(";", 2)[0].toLowerCase(Locale.ROOT)).anyMatch(FOLDERS_OF_THE_CONTAINER::contains);
        return container ? Optional.of(Problem.notFound("page")) : Optional.empty();
    }

    /** @return null when it cannot be read, or could be read in two ways */
    private static String decoded(String path) {
        var bytes = new ByteArrayOutputStream(path.length());
        for (int i = 0; i < path.length(); i++) {
            int read = path.charAt(i) == '%' ? escaped(path, i) : path.charAt(i);
            boolean hidden = path.charAt(i) == '%' && (read == '/' || read == '\\');
            if (read <= ' ' || read == 0x7F || read > 0xFF || read == '\\' || hidden) {
                return null;
            }
            bytes.write(read);
            i += path.charAt(i) == '%' ? 2 : 0;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isEscaped(String query) {
        return query.chars().allMatch(character -> character > ' ' && character != 0x7F)
                && Pattern.compile("%").matcher(query).results().allMatch(percent -> escaped(query, percent.start()) >= 0);
    }

    /** The byte that stands at a percent sign; -1 when there is none. */
    private static int escaped(String text, int percent) {
        if (percent + 2 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(percent + 1), 16);
        int low = Character.digit(text.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}

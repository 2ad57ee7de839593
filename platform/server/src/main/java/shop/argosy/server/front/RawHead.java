package shop.argosy.server.front;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpRequestPacket;

/** The lines of a request as they came: a length that stands before chunks is gone from the headers that the server read. */
final class RawHead {

    private final Field buffer;

    RawHead() throws ReflectiveOperationException {
        buffer = HttpHeader.class.getDeclaredField("headerBuffer");
        buffer.setAccessible(true);
    }

    /** In the order in which they came. */
    List<String> values(HttpRequestPacket request, String header) throws IllegalAccessException {
        Buffer head = (Buffer) buffer.get(request);
        return values(head.toStringContent(StandardCharsets.ISO_8859_1, 0, head.limit()), header);
    }

    static List<String> values(String head, String header) {
        return head.lines().skip(1).filter(line -> names(line, header)).map(line -> line.substring(line.indexOf(':') + 1).strip()).toList();
    }

    private static boolean names(String line, String header) {
        int colon = line.indexOf(':');
        return colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(header);
    }
}

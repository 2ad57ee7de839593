package shop.argosy.server.front;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.memory.Buffers;
import shop.argosy.kernel.Problem;

/**
 * Stands between the wire and the server's reader of HTTP, which refuses what it cannot read before anybody else sees it,
 * and says nothing: such answers get the same body as every other refusal. The reader closes the connection after them.
 */
final class EmptyRefusals extends BaseFilter {

    private static final int LONGEST_HEAD = 2_048;
    private static final Pattern REFUSAL = Pattern.compile("HTTP/1\\.[01] ([45]\\d\\d) .*");

    @Override
    public NextAction handleWrite(FilterChainContext context) {
        if (context.getMessage() instanceof Buffer answer && answer.remaining() < LONGEST_HEAD && answer.remaining() > 0 && answer.get(answer.position()) == 'H') {
            told(answer.toStringContent(StandardCharsets.ISO_8859_1))
                    .ifPresent(told -> context.setMessage(Buffers.wrap(context.getMemoryManager(), told, StandardCharsets.UTF_8)));
        }
        return context.getInvokeAction();
    }

    /** What is sent instead of an answer without a body that is not the platform's own: the platform's have other headers. */
    static Optional<String> told(String answer) {
        String head = answer.toLowerCase(Locale.ROOT);
        var refusal = REFUSAL.matcher(answer.lines().findFirst().orElse(""));
        boolean silent = refusal.matches() && head.contains("\r\ncontent-length: 0\r\n") && head.endsWith("\r\n\r\n") && !head.contains("x-content-type-options");
        return silent ? Optional.of(refusal(Integer.parseInt(refusal.group(1)), refusal.group())) : Optional.empty();
    }

    private static String refusal(int status, String statusLine) {
        return RawAnswer.text(statusLine, Problem.of(status, "bad-request", "This could not be read as a request of HTTP/1.1. Give the length of the body once, by Content-Length "
                + "or by Transfer-Encoding: chunked, and at most 100 headers of 8 KB together."));
    }
}

package shop.argosy.server.front;

import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;

/**
 * Stands behind the server's reader of HTTP and holds a request with a small body back until the body is whole, so that
 * it takes no thread before there is something to do. What is larger, comes in chunks or wants to be asked for goes on
 * at once: {@link FrontDoor} counts it.
 */
final class GatheredBodies extends BaseFilter {

    private static final int LARGEST = 64 << 10;

    private final WaitingBodies waiting;
    private final Function<HttpRequestPacket, String> caller;

    GatheredBodies(WaitingBodies waiting, Function<HttpRequestPacket, String> caller) {
        this.waiting = waiting;
        this.caller = caller;
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        return context.getMessage() instanceof HttpContent content && content.getHttpHeader() instanceof HttpRequestPacket request && isSmall(request)
                ? gather(context, content, request) : context.getInvokeAction();
    }

    private static boolean isSmall(HttpRequestPacket request) {
        return request.getContentLength() > 0 && request.getContentLength() <= LARGEST && !request.isChunked() && !request.requiresAcknowledgement();
    }

    /** A stop with what has come so far: the rest is appended to it when it comes. */
    private NextAction gather(FilterChainContext context, HttpContent content, HttpRequestPacket request) {
        Connection<?> connection = context.getConnection();
        boolean isWaiting = waiting.isWaiting(connection);
        if (content.isLast() || HttpContent.isBroken(content)) {
            return !isWaiting || waiting.end(connection) ? context.getInvokeAction() : context.getStopAction();
        }
        if (!isWaiting && !waiting.begin(connection, caller.apply(request))) {
            RawAnswer.send(connection, SlowBodies.tooMany());
            return context.getStopAction();
        }
        waiting.came(connection, content.getContent().remaining());
        return context.getStopAction(content);
    }

    static List<String> values(HttpRequestPacket request, String header) {
        return StreamSupport.stream(request.getHeaders().values(header).spliterator(), false).toList();
    }
}

package shop.argosy.server.front;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents.IncomingHttpUpgradeEvent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.Protocol;
import shop.argosy.kernel.Problem;

/**
 * Stands right behind the server's reader of HTTP: what comes is HTTP/1.1. The offer to go on in another protocol is
 * passed over, as a server may do; the server would take what follows for a body without an end. HTTP/2 is refused: one
 * connection could open and reset streams without end there. What stands before the platform speaks it to browsers.
 */
final class OneProtocol extends BaseFilter {

    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
        if (event instanceof IncomingHttpUpgradeEvent offer) {
            offer.getHttpHeader().setIgnoreContentModifiers(false);
            offer.getHttpHeader().getUpgradeDC().recycle();
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (context.getMessage() instanceof HttpContent content && content.getHttpHeader() instanceof HttpRequestPacket request && request.getProtocol() == Protocol.HTTP_2_0) {
            RawAnswer.send(context.getConnection(), Problem.of(505, "other-protocol", "HTTP/2 is not spoken here. Send the request as HTTP/1.1."));
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }
}

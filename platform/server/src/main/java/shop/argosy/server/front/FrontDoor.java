package shop.argosy.server.front;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import shop.argosy.foundation.http.ProblemResponse;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.web.ErrorPage;

/**
 * Stands before the servlet container, which answers an address that it cannot decode with an empty page and names
 * itself in its error pages: such requests end here, told as everything else is told.
 */
final class FrontDoor extends HttpHandler {

    private final HttpHandler container;
    private final RawHead head;
    private final HalfOpen halfOpen;
    private final Function<HttpRequestPacket, String> caller;

    /** @param halfOpen counts those that take a thread while their body is still coming; @param caller whose requests are counted together */
    FrontDoor(HttpHandler container, RawHead head, HalfOpen halfOpen, Function<HttpRequestPacket, String> caller) {
        this.container = container;
        this.head = head;
        this.halfOpen = halfOpen;
        this.caller = caller;
        setDecodeUrl(false);
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        String target = request.getRequest().getRequestURIRef().getOriginalRequestURIBC().toString(StandardCharsets.ISO_8859_1);
        String query = request.getRequest().getQueryStringDC().isNull() ? "" : "?" + request.getRequest().getQueryStringDC().toString(StandardCharsets.ISO_8859_1);
        Optional<Problem> fault = framing(request);
        fault.ifPresent(unclear -> response.setHeader("Connection", "close"));
        fault = fault.or(() -> RequestTarget.fault(request.getMethod().getMethodString(), values(request, "Host"), target + query));
        if (fault.isPresent()) {
            refuse(request, response, target, fault.get());
        } else if (request.getRequest().isExpectContent()) {
            serveHalfOpen(request, response, target);
        } else {
            container.service(request, response);
        }
    }

    /** Whoever works on it waits for the body on a thread: so there are never many of these. */
    private void serveHalfOpen(Request request, Response response, String target) throws Exception {
        String address = caller.apply(request.getRequest());
        if (!halfOpen.enter(address)) {
            response.setHeader("Connection", "close");
            response.setHeader("Retry-After", String.valueOf(SlowBodies.RETRY_SECONDS));
            refuse(request, response, target, SlowBodies.tooMany());
            return;
        }
        try {
            container.service(request, response);
        } finally {
            halfOpen.leave(address);
        }
    }

    /** Chunks make the server forget that there was a length too. */
    private Optional<Problem> framing(Request request) throws IllegalAccessException {
        List<String> encodings = values(request, "Transfer-Encoding");
        return RequestTarget.framing(encodings.isEmpty() ? values(request, "Content-Length") : head.values(request.getRequest(), "Content-Length"), encodings);
    }

    private static List<String> values(Request request, String header) {
        return GatheredBodies.values(request.getRequest(), header);
    }

    private static void refuse(Request request, Response response, String target, Problem problem) throws IOException {
        String accept = request.getHeader("Accept");
        boolean person = accept != null && accept.contains("text/html") && !target.startsWith("/api/");
        String language = request.getHeader("Accept-Language");
        byte[] body = (person ? ErrorPage.html(ErrorPage.language(language), problem.status()) : ProblemResponse.json(problem)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(person ? "text/html; charset=utf-8" : ProblemResponse.MEDIA_TYPE);
        response.setHeader("Content-Security-Policy", ErrorPage.POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        if (!request.getMethod().getMethodString().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void destroy() {
        container.destroy();
    }
}

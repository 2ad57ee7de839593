package shop.argosy.server.front;

import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;
import shop.argosy.foundation.http.ProblemResponse;
import shop.argosy.kernel.Problem;

/** A problem as it goes over the wire, for requests that nobody behind the reader of HTTP will see. The connection ends with it. */
final class RawAnswer {

    private RawAnswer() {
    }

    static String text(String statusLine, Problem problem) {
        String body = ProblemResponse.json(problem);
        return statusLine + "\r\nContent-Type: " + ProblemResponse.MEDIA_TYPE + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                + "\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store" + retryAfter(problem) + "\r\nConnection: close\r\n\r\n" + body;
    }

    static void send(Connection<?> connection, Problem problem) {
        String answer = text("HTTP/1.1 " + problem.status() + " " + HttpStatus.getHttpStatus(problem.status()).getReasonPhrase(), problem);
        connection.write(Buffers.wrap(connection.getMemoryManager(), answer, StandardCharsets.UTF_8), closing(connection));
    }

    private static <M, L> EmptyCompletionHandler<WriteResult<M, L>> closing(Connection<?> connection) {
        return new EmptyCompletionHandler<>() {
            @Override
            public void completed(WriteResult<M, L> result) {
                connection.closeSilently();
            }

            @Override
            public void failed(Throwable broken) {
                connection.closeSilently();
            }
        };
    }

    private static String retryAfter(Problem problem) {
        Object seconds = problem.extras().get("retry_after");
        return seconds == null ? "" : "\r\nRetry-After: " + seconds;
    }
}

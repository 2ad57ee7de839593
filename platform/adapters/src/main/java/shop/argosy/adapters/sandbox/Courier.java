package shop.argosy.adapters.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import shop.argosy.plugin.payment.SignedMessage;

/**
 * Sends a message over HTTP. Names below {@code .localhost} are loopback by RFC 6761, though Java asks DNS for them:
 * the courier connects to 127.0.0.1 and names the host, for which the JVM must be started with
 * {@code -Djdk.httpclient.allowRestrictedHeaders=host}.
 */
final class Courier implements AutoCloseable {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build();

    /** @return whether the shop took it: any status of the two hundreds */
    boolean deliver(URI url, SignedMessage message) {
        try {
            return http.send(request(url, message), HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static HttpRequest request(URI url, SignedMessage message) {
        boolean loopback = url.getHost().endsWith(".localhost");
        URI target = loopback ? URI.create(url.toString().replace("//" + url.getHost(), "//127.0.0.1")) : url;
        var request = HttpRequest.newBuilder(target).timeout(Duration.ofSeconds(10)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(message.body()));
        message.headers().forEach(request::header);
        return (loopback ? request.header("Host", url.getAuthority()) : request).build();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

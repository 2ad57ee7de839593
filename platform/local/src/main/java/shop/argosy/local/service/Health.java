package shop.argosy.local.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a node says of itself.
 *
 * @param failure why it will never be ready, without a full stop
 */
record Health(boolean ready, Optional<String> failure) {

    private static final int PATIENCE_MILLIS = 2000;
    private static final Pattern REASON = Pattern.compile("\"reason\"\\s*:\\s*\"([^\"]+)\"");

    /** A node that does not answer is not ready yet. */
    static Health at(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            int status = connection.getResponseCode();
            return new Health(status == 200, status == 503 ? reason(connection) : Optional.empty());
        } catch (IOException e) {
            return new Health(false, Optional.empty());
        }
    }

    private static Optional<String> reason(HttpURLConnection connection) throws IOException {
        try (InputStream body = connection.getErrorStream()) {
            return body == null ? Optional.empty() : reasonIn(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Optional<String> reasonIn(String json) {
        var found = REASON.matcher(json);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}

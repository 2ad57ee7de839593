package shop.argosy.foundation.outbound;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;
import shop.argosy.foundation.files.FileTooLarge;
import shop.argosy.foundation.files.TemporaryFile;

/**
 * Fetches files over http and https from the public internet: never from a private network, also not after a redirect;
 * never more than was asked for, never longer than 20 seconds.
 */
@ApplicationScoped
public class PublicFiles {

    private static final Timeout CONNECT = Timeout.ofSeconds(4);
    private static final Timeout SILENCE = Timeout.ofSeconds(8);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> USUAL_PORTS = Set.of(-1, 80, 443);
    private static final String TOO_SLOW = "too-slow";
    private static final String TOO_LONG = "it takes longer than 20 seconds";

    private final ScheduledExecutorService endings = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("outbound-end").factory());
    private final CloseableHttpClient client;
    private final Predicate<Integer> ports;
    private final Duration longest;

    @Inject
    public PublicFiles() {
        this(PublicResolver.ofPublicAddresses(), USUAL_PORTS::contains, LONGEST);
    }

    PublicFiles(DnsResolver resolver, Predicate<Integer> ports, Duration longest) {
        this.ports = ports;
        this.longest = longest;
        var connections = PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(resolver)
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(CONNECT).setSocketTimeout(SILENCE).build()).build();
        client = HttpClients.custom().setConnectionManager(connections).disableRedirectHandling().disableAutomaticRetries().disableCookieManagement()
                .disableContentCompression().setUserAgent("Argosy")
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(SILENCE).build()).build();
    }

    /** @throws FetchProblem when it cannot be had, or has more than {@code most} bytes */
    public TemporaryFile fetch(URI address, int most) throws FetchProblem {
        long end = System.nanoTime() + longest.toNanos();
        Answer answer = new Answer(null, address);
        for (int hops = 0; answer.file == null; hops++) {
            if (hops > MOST_REDIRECTS) {
                throw FetchProblem.ofFile("redirected-too-often", "it is redirected too often");
            }
            answer = ask(answer.next, most, end);
        }
        return answer.file;
    }

    /** Either the file or where to look next. */
    private record Answer(TemporaryFile file, URI next) {
    }

    private Answer ask(URI address, int most, long end) throws FetchProblem {
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null || !ports.test(address.getPort())) {
            throw FetchProblem.ofHost("no-web-server", "this is no address of a public web server");
        }
        var request = new HttpGet(address);
        var ending = endings.schedule(request::cancel, end - System.nanoTime(), TimeUnit.NANOSECONDS);
        try {
            return client.execute(request, response -> read(address, response, most));
        } catch (Unwanted e) {
            throw FetchProblem.ofFile(e.code, e.getMessage());
        } catch (UnknownHostException e) {
            throw FetchProblem.ofHost("host-unknown", "its host is not known on the public internet");
        } catch (ConnectException e) {
            throw FetchProblem.ofHost("host-unreachable", "its host cannot be reached");
        } catch (InterruptedIOException e) {
            throw request.isCancelled() ? tooSlow() : FetchProblem.ofHost("host-silent", "its host does not answer in time");
        } catch (IOException e) {
            throw request.isCancelled() ? tooSlow() : FetchProblem.ofHost("connection-failed", "the connection to its host failed");
        } finally {
            ending.cancel(false);
        }
    }

    private static FetchProblem tooSlow() {
        return FetchProblem.ofHost(TOO_SLOW, TOO_LONG);
    }

    private static Answer read(URI address, ClassicHttpResponse response, int most) throws IOException {
        int status = response.getCode();
        if (status >= 300 && status < 400 && response.getFirstHeader("Location") != null) {
            return new Answer(null, resolved(address, response.getFirstHeader("Location").getValue()));
        }
        if (status != 200 || response.getEntity() == null) {
            throw new Unwanted("answers-" + status, "the server answers " + status);
        }
        try (var body = response.getEntity().getContent()) {
            return new Answer(TemporaryFile.of(body, most), null);
        } catch (FileTooLarge e) {
            throw new Unwanted("too-large", "the file has more than " + most / 1024 / 1024 + " MB");
        }
    }

    private static URI resolved(URI address, String location) throws Unwanted {
        try {
            return address.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new Unwanted("redirected-nowhere", "it is redirected to something that is no address");
        }
    }

    /** Ends the reading of an answer that is not wanted. */
    private static final class Unwanted extends IOException {
        private final String code;

        Unwanted(String code, String reason) {
            super(reason);
            this.code = code;
        }
    }

    @PreDestroy
    void close() {
        endings.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

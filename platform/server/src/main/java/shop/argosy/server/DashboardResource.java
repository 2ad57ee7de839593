package shop.argosy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import shop.argosy.kernel.Problem;

/** The dashboard's files, as its build has packed them. Its own routes all get the same page. */
@Path("/platform")
@ApplicationScoped
public class DashboardResource {

    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript;charset=utf-8", "css", "text/css;charset=utf-8", "svg", "image/svg+xml",
            "woff2", "font/woff2", "webp", "image/webp", "png", "image/png", "json", "application/json", "ico", "image/x-icon", "txt", "text/plain;charset=utf-8");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; img-src 'self' data: blob: http: https:; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** What stands in the built page where a fresh nonce belongs. */
    private static final String NONCE = "ARGOSY-NONCE";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    @GET
    public Response home() {
        return page();
    }

    @GET
    @Path("/{page: signup|signin|(shops|admin)(/.*)?}")
    public Response route() {
        return page();
    }

    /** Hashed names: what was fetched once never changes. */
    @GET
    @Path("/dashboard/assets/{file}")
    public Response asset(@PathParam("file") String file) {
        return file("assets/", file).header("Cache-Control", "public, max-age=31536000, immutable").build();
    }

    @GET
    @Path("/dashboard/{file}")
    public Response other(@PathParam("file") String file) {
        return file("", file).header("Cache-Control", "public, max-age=3600").build();
    }

    private Response page() {
        String nonce = nonce();
        String html = new String(read("index.html"), StandardCharsets.UTF_8).replace(NONCE, nonce);
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8")).header("Cache-Control", "no-store")
                .header("Content-Security-Policy", POLICY.formatted(nonce)).header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "same-origin").build();
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Response.ResponseBuilder file(String folder, String file) {
        if (!FILE.matcher(file).matches()) {
            throw Problem.notFound("file");
        }
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null) {
            throw Problem.notFound("file");
        }
        return Response.ok(read(folder + file), type).header("X-Content-Type-Options", "nosniff");
    }

    private byte[] read(String path) {
        return files.computeIfAbsent(path, name -> {
            try (InputStream file = DashboardResource.class.getResourceAsStream("/dashboard/" + name)) {
                if (file == null) {
                    throw Problem.notFound("file");
                }
                return file.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

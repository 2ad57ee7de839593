package shop.argosy.storefront.web;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import shop.argosy.kernel.Sha256;

/** Turns what was made into answers: tagged, compressed, and with the headers that keep browsers out of trouble. */
public final class Answers {

    /** Themes bring styles of their own in their pages, but no scripts: those come from files. */
    static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; script-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
    private static final int WORTH_COMPRESSING = 1_000;

    private Answers() {
    }

    /** A page that belongs to its reader: asked for anew each time, sent only when it has changed. */
    public static Response html(Visitor visitor, int status, String html) {
        return html(visitor, status, html, PAGE_POLICY);
    }

    public static Response html(Visitor visitor, int status, String html, String policy) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        String tag = "W/\"" + hash(bytes) + "\"";
        if (status == 200 && tag.equals(visitor.header("If-None-Match"))) {
            return secured(Response.notModified(), policy).header("ETag", tag).header("Cache-Control", "private, no-cache").build();
        }
        ResponseBuilder answer = secured(Response.status(status), policy).type("text/html; charset=utf-8").header("ETag", tag)
                .header("Cache-Control", "private, no-cache").header("Vary", "Accept-Encoding, Cookie");
        return body(answer, visitor, bytes).build();
    }

    /** A file whose address changes with its content. */
    public static Response forEver(Visitor visitor, byte[] bytes, String mediaType, boolean compressible) {
        ResponseBuilder answer = Response.ok().type(mediaType).header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff").header("ETag", "\"" + hash(bytes) + "\"");
        return compressible ? body(answer.header("Vary", "Accept-Encoding"), visitor, bytes).build() : answer.entity(bytes).build();
    }

    /** Something that may be an hour old. */
    public static Response hourly(Visitor visitor, String text, String mediaType) {
        ResponseBuilder answer = Response.ok().type(mediaType).header("Cache-Control", "public, max-age=3600")
                .header("X-Content-Type-Options", "nosniff").header("Vary", "Accept-Encoding");
        return body(answer, visitor, text.getBytes(StandardCharsets.UTF_8)).build();
    }

    /** After a form: the browser goes on with a GET. {@code location} is a path of the shop or a full address. */
    public static ResponseBuilder seeOther(String location) {
        return Response.status(303).header("Location", location).header("Cache-Control", "no-store");
    }

    private static ResponseBuilder secured(ResponseBuilder answer, String policy) {
        return answer.header("Content-Security-Policy", policy).header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin").header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }

    private static ResponseBuilder body(ResponseBuilder answer, Visitor visitor, byte[] bytes) {
        String accepted = visitor.header("Accept-Encoding");
        if (bytes.length < WORTH_COMPRESSING || accepted == null || !accepted.contains("gzip")) {
            return answer.entity(bytes);
        }
        return answer.entity(gzip(bytes)).header("Content-Encoding", "gzip");
    }

    private static byte[] gzip(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(Deflater.BEST_SPEED + 3);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static String hash(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(bytes)).substring(0, 22);
    }
}

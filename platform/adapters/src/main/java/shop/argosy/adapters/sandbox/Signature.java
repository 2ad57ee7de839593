package shop.argosy.adapters.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.argosy.plugin.payment.ForgedNotification;

/** {@code t=<Unix seconds>,v1=<hex of HMAC-SHA256(secret, t + "." + body)>} */
final class Signature {

    static final String HEADER = "sandbox-signature";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private Signature() {
    }

    static String of(byte[] secret, Instant at, byte[] body) {
        return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac(secret, at.getEpochSecond(), body));
    }

    static void check(String header, byte[] secret, byte[] body, Instant now) {
        Matcher form = FORM.matcher(header == null ? "" : header);
        if (!form.matches()) {
            throw new ForgedNotification("no signature");
        }
        long at = Long.parseLong(form.group(1));
        if (!MessageDigest.isEqual(mac(secret, at, body), HexFormat.of().parseHex(form.group(2)))) {
            throw new ForgedNotification("wrong signature");
        }
        if (Duration.between(Instant.ofEpochSecond(at), now).abs().compareTo(TOLERANCE) > 0) {
            throw new ForgedNotification("old timestamp");
        }
    }

    private static byte[] mac(byte[] secret, long at, byte[] body) {
        byte[] prefix = (at + ".").getBytes(StandardCharsets.UTF_8);
        byte[] text = new byte[prefix.length + body.length];
        System.arraycopy(prefix, 0, text, 0, prefix.length);
        System.arraycopy(body, 0, text, prefix.length, body.length);
        return Secrets.hmac(secret, text);
    }
}

package shop.argosy.adapters.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Each merchant's secret for signatures, derived from one that is made once and kept beside the books. */
final class Secrets {

    private static final int BYTES = 32;
    private static final Set<StandardOpenOption> OPTIONS = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final byte[] root;

    Secrets(Path file) {
        root = readOrMake(file);
    }

    byte[] of(String merchant) {
        return hmac(root, ("notifications/" + merchant).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] readOrMake(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, OPTIONS, OWNER_ONLY); var lock = channel.lock()) {
                var secret = ByteBuffer.allocate(BYTES);
                if (channel.size() < BYTES) {
                    new SecureRandom().nextBytes(secret.array());
                    channel.write(secret, 0);
                } else {
                    channel.read(secret, 0);
                }
                return secret.array();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

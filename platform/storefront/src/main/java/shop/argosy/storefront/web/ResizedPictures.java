package shop.argosy.storefront.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.Images;

/**
 * Stored pictures in the widths that pages ask for. The last ones are kept in memory; the same picture is resized by
 * one request at a time, the others wait for it, but not for long.
 */
@ApplicationScoped
public class ResizedPictures {

    private static final long MOST_BYTES = 64L << 20;
    private static final int LOCKS = 64;

    private final Blobs blobs;
    private final Images images;
    private final Duration patience;
    private final Lock[] locks = new Lock[LOCKS];
    private final Map<String, byte[]> kept = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    @Inject
    public ResizedPictures(Blobs blobs, Images images) {
        this(blobs, images, Images.PATIENCE);
    }

    /** @param patience how long a request waits for another one that makes the same picture */
    public ResizedPictures(Blobs blobs, Images images, Duration patience) {
        this.patience = patience;
        this.blobs = blobs;
        this.images = images;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /** For CDI's proxy alone. */
    protected ResizedPictures() {
        this(null, null);
    }

    /**
     * @param name of the picture among all shops' pictures, without its width
     * @param objectKey where the original lies, asked only when the picture is not at hand
     * @return WebP; empty where there is no such picture
     * @throws shop.argosy.kernel.Problem 503 {@code storage-unavailable}; 503 {@code pictures-busy} when too many are asked for at once
     */
    public Optional<byte[]> get(String name, int width, Supplier<Optional<String>> objectKey) {
        String key = name + "@" + width;
        byte[] known = known(key);
        if (known != null) {
            return Optional.of(known);
        }
        Lock turn = locks[Math.floorMod(name.hashCode(), LOCKS)];
        await(turn);
        try {
            byte[] meanwhile = known(key);
            if (meanwhile != null) {
                return Optional.of(meanwhile);
            }
            Optional<byte[]> made = objectKey.get().flatMap(blobs::get).map(original -> images.resize(original, width).bytes());
            made.ifPresent(picture -> keep(key, picture));
            return made;
        } finally {
            turn.unlock();
        }
    }

    private void await(Lock turn) {
        try {
            if (turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Images.busy();
    }

    private synchronized byte[] known(String key) {
        return kept.get(key);
    }

    private synchronized void keep(String key, byte[] picture) {
        kept.put(key, picture);
        bytes += picture.length;
        var eldest = kept.entrySet().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().getValue().length;
            eldest.remove();
        }
    }
}

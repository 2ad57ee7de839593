package shop.argosy.foundation.blobs;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;
import shop.argosy.foundation.blobs.internal.Deadline;
import shop.argosy.foundation.blobs.internal.Decoder;
import shop.argosy.foundation.blobs.internal.Essence;
import shop.argosy.foundation.blobs.internal.Refusals;
import shop.argosy.foundation.blobs.internal.Room;
import shop.argosy.foundation.files.TemporaryFile;
import shop.argosy.kernel.Problem;

/**
 * Turns uploaded pictures into WebP. What a file takes in memory is known before a pixel is decoded, so that a small one
 * cannot unfold into gigabytes; strangers' pictures and those that pages ask for have rooms of their own, so that no
 * upload keeps shops without pictures.
 */
@ApplicationScoped
public class Images {

    public static final int MAX_BYTES = 20 * 1024 * 1024;
    /** How long a page's picture waits for its turn: a page that nobody has seen yet asks for dozens at once. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST_SIDE = 2560;
    private static final Duration UPLOAD_PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_READING = Duration.ofSeconds(20);

    /* The JDK looks for image formats where it was started from, not in an application's libraries. */
    static {
        IIORegistry.getDefaultInstance().registerServiceProvider(new WebPImageWriterSpi());
    }

    private final Room uploads;
    private final Room pages;

    public Images() {
        this(new Room(96 << 20, UPLOAD_PATIENCE), new Room(48 << 20, PATIENCE));
    }

    Images(Room uploads, Room pages) {
        this.uploads = uploads;
        this.pages = pages;
    }

    /**
     * The picture as it is kept: WebP, at most 2560 pixels a side, upright, without the camera's metadata. The file is in
     * memory only when its turn has come.
     *
     * @throws Problem 413 {@code too-large}; 422 {@code not-an-image}, {@code too-many-pixels}, {@code too-many-scans} or
     *                 {@code too-demanding}; 503 {@code pictures-busy}
     */
    public Picture accept(TemporaryFile upload) {
        if (upload.size() > MAX_BYTES) {
            throw tooLarge();
        }
        return webp(upload.size(), upload::bytes, LARGEST_SIDE, uploads);
    }

    /** A picture that is WebP already and stays as it is; its size in pixels is read. */
    public Picture unchanged(byte[] webp) {
        Essence essence = Essence.of(webp);
        return new Picture(webp, essence.width(), essence.height());
    }

    /**
     * A picture at most {@code width} pixels wide, never larger than the original.
     *
     * @throws Problem 503 {@code pictures-busy}
     */
    public Picture resize(byte[] original, int width) {
        return webp(original.length, () -> original, width, pages);
    }

    /** More than {@link #MAX_BYTES}. */
    public static Problem tooLarge() {
        return Problem.of(413, "too-large", "This picture has more than 20 MB. Save it smaller and upload it again.");
    }

    /** Nothing is wrong with the picture; somebody may ask again. */
    public static Problem busy() {
        return Refusals.busy();
    }

    /** Nothing of the file is held between both turns: who waits for the second one takes no room. */
    private static Picture webp(long size, Supplier<byte[]> file, int width, Room room) {
        long needed = room.with(3 * size, () -> decoder(file, width).bytes());
        return room.with(size + needed, () -> encode(decoder(file, width).decode(Deadline.in(LONGEST_READING))));
    }

    private static Decoder decoder(Supplier<byte[]> file, int width) {
        return Decoder.fitting(Essence.of(file.get()), width, LARGEST_SIDE);
    }

    private static Picture encode(BufferedImage image) {
        var output = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "webp", output)) {
                throw new IllegalStateException("No WebP writer is installed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture(output.toByteArray(), image.getWidth(), image.getHeight());
    }
}

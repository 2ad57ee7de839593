package shop.argosy.foundation.blobs;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import shop.argosy.kernel.Problem;

/**
 * Turns uploaded pictures into WebP. The size in pixels is read before a pixel is decoded, so that a small file cannot
 * unfold into gigabytes; at most two pictures are decoded at a time.
 */
@ApplicationScoped
public class Images {

    public static final int MAX_BYTES = 20 * 1024 * 1024;
    public static final long MAX_PIXELS = 40_000_000;
    private static final int LARGEST_SIDE = 2560;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "webp", "gif");

    /* The JDK looks for image formats where it was started from, not in an application's libraries. */
    static {
        IIORegistry.getDefaultInstance().registerServiceProvider(new WebPImageReaderSpi());
        IIORegistry.getDefaultInstance().registerServiceProvider(new WebPImageWriterSpi());
    }

    private final Semaphore decoding = new Semaphore(2, true);

    /**
     * The picture as it is kept: WebP, at most 2560 pixels a side, upright, without the camera's metadata.
     *
     * @throws Problem 413 {@code too-large}, 422 {@code not-an-image} or {@code too-many-pixels}
     */
    public Picture accept(byte[] upload) {
        if (upload.length > MAX_BYTES) {
            throw Problem.of(413, "too-large", "This picture has more than 20 MB. Save it smaller and upload it again.");
        }
        return decode(upload, LARGEST_SIDE);
    }

    /** A picture that is WebP already and stays as it is; its size in pixels is read. */
    public Picture unchanged(byte[] webp) {
        Size size = measure(webp);
        return new Picture(webp, size.width(), size.height());
    }

    /** A picture at most {@code width} pixels wide, never larger than the original. */
    public Picture resize(byte[] original, int width) {
        return decode(original, width);
    }

    private Picture decode(byte[] bytes, int largestWidth) {
        Size size = measure(bytes);
        int width = (int) Math.min(largestWidth, Math.min(size.width(), Math.round((double) LARGEST_SIDE * size.width() / Math.max(size.width(), size.height()))));
        decoding.acquireUninterruptibly();
        try {
            BufferedImage scaled = Thumbnails.of(new ByteArrayInputStream(bytes)).width(Math.max(1, width)).imageType(BufferedImage.TYPE_INT_ARGB).asBufferedImage();
            return encode(scaled);
        } catch (IOException | RuntimeException e) {
            throw notAnImage();
        } finally {
            decoding.release();
        }
    }

    private static Picture encode(BufferedImage image) throws IOException {
        var output = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "webp", output)) {
            throw new IllegalStateException("No WebP writer is installed");
        }
        return new Picture(output.toByteArray(), image.getWidth(), image.getHeight());
    }

    private record Size(int width, int height) {
    }

    private static Size measure(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw notAnImage();
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw notAnImage();
                }
                reader.setInput(input, true, true);
                return checked(new Size(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw notAnImage();
        }
    }

    private static Size checked(Size size) {
        if ((long) size.width() * size.height() > MAX_PIXELS) {
            throw Problem.of(422, "too-many-pixels", "This picture has " + size.width() + " x " + size.height() + " pixels. At most 40 million are possible: save it smaller.");
        }
        return size;
    }

    private static Problem notAnImage() {
        return Problem.of(422, "not-an-image", "This file is not a picture that can be read. Upload a JPEG, PNG, WebP or GIF.");
    }
}

package shop.argosy.foundation.blobs.internal;

import com.luciad.imageio.webp.WebPReadParam;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import shop.argosy.kernel.Problem;

/** A picture on its way from its file to a raster of the size that is asked for. */
public record Decoder(Essence essence, int width, int height) {

    /** Bytes of a decoded picture: 22 million RGB pixels. Of a larger one some rows and columns are left out in reading. */
    static final long MAX_RASTER = 64L << 20;
    private static final int PIXEL = 4;

    /** As large as fits, never larger than the original; both sides at most {@code longest}. */
    public static Decoder fitting(Essence essence, int widest, int longest) {
        double scale = Math.min(1, Math.min((double) widest / essence.width(), (double) longest / Math.max(essence.width(), essence.height())));
        return new Decoder(essence, scaled(essence.width(), scale), scaled(essence.height(), scale));
    }

    private static int scaled(int side, double scale) {
        return Math.max(1, (int) Math.round(side * scale));
    }

    /** What reading takes at most, and writing what was read: the writer holds it three times. */
    public long bytes() {
        long output = (long) width * height * PIXEL;
        long read = essence.format() == PictureFormat.WEBP ? output : thinning().bytes() + output;
        return essence.bytes().length + Math.max(read + essence.outsideHeap(), 3 * output);
    }

    /** Upright. */
    public BufferedImage decode(Deadline deadline) {
        try {
            return upright(essence.format() == PictureFormat.WEBP ? webp(deadline) : AreaAverage.of(raster(deadline), width, height, deadline));
        } catch (Problem problem) {
            throw problem;
        } catch (IOException | RuntimeException broken) {
            deadline.check();
            throw Refusals.notAnImage();
        }
    }

    private BufferedImage upright(BufferedImage picture) {
        return essence.orientation() == Orientation.TOP_LEFT ? picture : ExifFilterUtils.getFilterForOrientation(essence.orientation()).apply(picture);
    }

    /** Scaled by the reader, row by row. */
    private BufferedImage webp(Deadline deadline) throws IOException {
        var wish = new WebPReadParam();
        wish.setUseScaling(true);
        wish.setScaledWidth(width);
        wish.setScaledHeight(height);
        return read(wish, deadline);
    }

    private BufferedImage raster(Deadline deadline) throws IOException {
        Thinning thinning = thinning();
        var wish = new ImageReadParam();
        wish.setSourceSubsampling(thinning.everyColumn(), thinning.everyRow(), 0, 0);
        BufferedImage raster = essence.samples().raster(thinning.width(), thinning.height());
        if (raster != null) {
            wish.setDestination(raster);
        }
        return read(wish, deadline);
    }

    private Thinning thinning() {
        return Thinning.of(essence, width, height, MAX_RASTER);
    }

    private BufferedImage read(ImageReadParam wish, Deadline deadline) throws IOException {
        ImageReader reader = essence.format().reader();
        try (var input = new TimedInput(essence.bytes(), deadline)) {
            reader.setInput(input, false, true);
            reader.addIIOReadProgressListener(new TimedProgress(deadline));
            return reader.read(0, wish);
        } finally {
            reader.dispose();
        }
    }
}

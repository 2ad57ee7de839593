package shop.argosy.foundation.blobs.internal;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * Makes a picture smaller: each new pixel is the mean of all old ones that lie under it, each with its share. The old
 * ones are converted to sRGB some rows at a time, so that there is never a second whole picture of that size.
 */
final class AreaAverage {

    private static final int ROWS = 16;
    private static final int CHANNELS = 4;

    private final BufferedImage source;
    private final BufferedImage target;
    private final Shares across;
    private final Shares down;
    private final float[] row;
    private float[] sums;
    private float[] nextSums;

    private AreaAverage(BufferedImage source, int width, int height) {
        this.source = source;
        this.target = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        this.across = Shares.of(source.getWidth(), width);
        this.down = Shares.of(source.getHeight(), height);
        this.row = new float[(width + 1) * CHANNELS];
        this.sums = new float[row.length];
        this.nextSums = new float[row.length];
    }

    /** @param width at most the source's, as is {@code height} */
    static BufferedImage of(BufferedImage source, int width, int height, Deadline deadline) {
        return new AreaAverage(source, width, height).made(deadline);
    }

    private BufferedImage made(Deadline deadline) {
        int width = source.getWidth();
        var strip = new BufferedImage(width, ROWS, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        Graphics2D pen = strip.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        for (int top = 0; top < source.getHeight(); top += ROWS) {
            deadline.check();
            Arrays.fill(pixels, 0);
            pen.drawImage(source, 0, -top, null);
            for (int y = top; y < Math.min(top + ROWS, source.getHeight()); y++) {
                narrow(pixels, (y - top) * width);
                add(y);
            }
        }
        pen.dispose();
        return target;
    }

    private void narrow(int[] pixels, int start) {
        Arrays.fill(row, 0);
        for (int x = 0; x < source.getWidth(); x++) {
            int pixel = pixels[start + x];
            int place = across.first[x] * CHANNELS;
            float share = across.share[x];
            float rest = across.weight - share;
            for (int channel = 0; channel < CHANNELS; channel++) {
                int value = pixel >>> 8 * channel & 0xFF;
                row[place + channel] += share * value;
                row[place + CHANNELS + channel] += rest * value;
            }
        }
    }

    private void add(int y) {
        float share = down.share[y];
        float rest = down.weight - share;
        for (int i = 0; i < row.length; i++) {
            sums[i] += share * row[i];
            nextSums[i] += rest * row[i];
        }
        if (y == source.getHeight() - 1 || down.first[y + 1] > down.first[y]) {
            write(down.first[y]);
            float[] written = sums;
            sums = nextSums;
            nextSums = written;
            Arrays.fill(nextSums, 0);
        }
    }

    private void write(int y) {
        int[] pixels = ((DataBufferInt) target.getRaster().getDataBuffer()).getData();
        int start = y * target.getWidth();
        for (int x = 0; x < target.getWidth(); x++) {
            pixels[start + x] = color(x * CHANNELS);
        }
    }

    /** The sums are of colours times opacity. */
    private int color(int place) {
        float alpha = sums[place + 3];
        int rounded = Math.min(255, Math.round(alpha));
        return rounded == 0 ? 0 : rounded << 24 | part(place + 2, alpha) << 16 | part(place + 1, alpha) << 8 | part(place, alpha);
    }

    private int part(int place, float alpha) {
        return Math.min(255, Math.round(sums[place] * 255 / alpha));
    }

    /** Into which new place each old one goes, and with how much of its weight; the rest goes into the place behind it. */
    private record Shares(int[] first, float[] share, float weight) {

        static Shares of(int old, int few) {
            var first = new int[old];
            var share = new float[old];
            for (int i = 0; i < old; i++) {
                first[i] = (int) ((long) i * few / old);
                long border = (first[i] + 1L) * old;
                share[i] = (float) (Math.min(few, border - (long) i * few) / (double) old);
            }
            return new Shares(first, share, (float) few / old);
        }
    }
}

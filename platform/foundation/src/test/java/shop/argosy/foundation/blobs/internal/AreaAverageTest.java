package shop.argosy.foundation.blobs.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AreaAverageTest {

    @Test
    void finePatternsBecomeTheirMean() {
        var squares = new BufferedImage(100, 70, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 70; y++) {
                squares.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
            }
        }
        BufferedImage small = smaller(squares, 50, 35);
        assertEquals(0xFF808080, small.getRGB(0, 0));
        assertEquals(0xFF808080, small.getRGB(49, 34));
    }

    @Test
    void aPixelBetweenTwoGoesIntoBothWithItsShare() {
        var row = new BufferedImage(3, 1, BufferedImage.TYPE_INT_RGB);
        row.setRGB(1, 0, 0xFFFFFF);
        row.setRGB(2, 0, 0x0000FF);
        BufferedImage small = smaller(row, 2, 1);
        assertArrayEquals(new int[] {0xFF555555, 0xFF5555FF}, small.getRGB(0, 0, 2, 1, null, 0, 2));
    }

    @Test
    void theColourOfWhatCannotBeSeenIsNoPartOfTheMean() {
        var row = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        row.setRGB(0, 0, 0x00FF0000);
        row.setRGB(1, 0, 0xFF00FF00);
        assertEquals(0x8000FF00, smaller(row, 1, 1).getRGB(0, 0));
    }

    @Test
    void aPictureOfTheSameSizeStaysAsItIs() {
        var picture = new BufferedImage(37, 41, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 37 * 41; i++) {
            picture.setRGB(i % 37, i / 37, i * 7919);
        }
        assertArrayEquals(picture.getRGB(0, 0, 37, 41, null, 0, 37), smaller(picture, 37, 41).getRGB(0, 0, 37, 41, null, 0, 37));
    }

    private static BufferedImage smaller(BufferedImage source, int width, int height) {
        return AreaAverage.of(source, width, height, Deadline.in(Duration.ofSeconds(9)));
    }
}

package shop.argosy.foundation.blobs.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.blobs.CraftedPictures;
import shop.argosy.foundation.blobs.Images;
import shop.argosy.foundation.blobs.Uploads;

class EssenceTest {

    private static final byte[] MEGABYTE = new byte[1 << 20];

    @Test
    void aPngLosesTextsProfilesAndFrames() throws IOException {
        byte[] plain = CraftedPictures.png(8, 8, 8, 2, 3);
        byte[] loaded = CraftedPictures.png(8, 8, 8, 2, 3, CraftedPictures.chunk("zTXt", MEGABYTE), CraftedPictures.chunk("iCCP", MEGABYTE), CraftedPictures.chunk("acTL", new byte[8]),
                CraftedPictures.chunk("IHDR", new byte[] {0, 0, 0x7F, 0, 0, 0, 0x7F, 0, 8, 2, 0, 0, 0}));
        assertArrayEquals(plain, Essence.of(loaded).bytes());
        assertEquals(8, Essence.of(loaded).width());
    }

    @Test
    void aGifLosesItsCommentsAndAllFramesButTheFirst() throws IOException {
        byte[] plain = CraftedPictures.written(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "gif", false);
        int frames = 13 + 3 * 256;
        var comment = new byte[256 * 4096 + 3];
        for (int block = 2; block < comment.length - 1; block += 256) {
            comment[block] = (byte) 255;
        }
        comment[0] = 0x21;
        comment[1] = (byte) 0xFE;
        byte[] frame = Arrays.copyOfRange(plain, frames, plain.length - 1);
        byte[] loaded = CraftedPictures.joined(Arrays.copyOf(plain, frames), comment, frame, comment, frame, frame, new byte[] {0x3B});
        assertArrayEquals(plain, Essence.of(loaded).bytes());
    }

    @Test
    void aJpegLosesThumbnailsTextsAndAProfileThatIsTooLarge() throws IOException {
        byte[] plain = CraftedPictures.written(new BufferedImage(8, 8, BufferedImage.TYPE_3BYTE_BGR), "jpeg", false);
        byte[] loaded = CraftedPictures.withSegment(CraftedPictures.withSegment(plain, 0xFE, new byte[60_000]), 0xE1, new byte[60_000]);
        for (int i = 0; i < 20; i++) {
            loaded = CraftedPictures.withSegment(loaded, 0xE2, CraftedPictures.joined("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII), new byte[60_000]));
        }
        assertArrayEquals(plain, Essence.of(CraftedPictures.joined(loaded, MEGABYTE)).bytes());
    }

    @Test
    void aWebpHasTheSizeOfItsPixelsWhateverItsCanvasSays() throws IOException {
        byte[] still = Uploads.accepted(new Images(), CraftedPictures.png(8, 6, 8, 2, 3)).bytes();
        byte[] pixels = Arrays.copyOfRange(still, 12, still.length);
        byte[] canvas = CraftedPictures.webpChunk("VP8X", new byte[] {0, 0, 0, 0, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
        Essence essence = Essence.of(CraftedPictures.webp(canvas, pixels));
        assertArrayEquals(still, essence.bytes());
        assertEquals("8x6", essence.width() + "x" + essence.height());
    }

    @Test
    void anAnimatedWebpIsItsFirstFrame() throws IOException {
        byte[] still = Uploads.accepted(new Images(), CraftedPictures.png(8, 6, 8, 6, 4)).bytes();
        byte[] pixels = Arrays.copyOfRange(still, 12, still.length);
        byte[] inner = new String(still, 12, 4, StandardCharsets.US_ASCII).equals("VP8X") ? Arrays.copyOfRange(pixels, 18, pixels.length) : pixels;
        byte[] frame = CraftedPictures.webpChunk("ANMF", CraftedPictures.joined(new byte[16], inner));
        byte[] canvas = CraftedPictures.webpChunk("VP8X", new byte[] {0x12, 0, 0, 0, 7, 0, 0, 5, 0, 0});
        Essence essence = Essence.of(CraftedPictures.webp(canvas, CraftedPictures.webpChunk("ANIM", new byte[6]), frame, frame));
        assertArrayEquals(still, essence.bytes());
        assertEquals(0, Decoder.fitting(essence, 8, 8).decode(Deadline.in(Duration.ofSeconds(9))).getRGB(4, 4) >>> 24);
    }

    @Test
    void onlyAPictureInPassesIsHeldOutsideTheHeap() throws IOException {
        var image = new BufferedImage(160, 160, BufferedImage.TYPE_3BYTE_BGR);
        assertEquals(0, Essence.of(CraftedPictures.written(image, "jpeg", false)).outsideHeap());
        assertTrue(Essence.of(CraftedPictures.written(image, "jpeg", true)).outsideHeap() >= 160 * 160 * 3);
    }
}

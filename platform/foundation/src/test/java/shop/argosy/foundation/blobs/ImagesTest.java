package shop.argosy.foundation.blobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.argosy.foundation.blobs.internal.Deadline;
import shop.argosy.foundation.blobs.internal.Decoder;
import shop.argosy.foundation.blobs.internal.Essence;
import shop.argosy.foundation.blobs.internal.Room;
import shop.argosy.foundation.files.TemporaryFile;
import shop.argosy.kernel.Problem;

class ImagesTest {

    private final Images images = new Images();

    @ParameterizedTest
    @CsvSource({"png, false", "png, true", "jpeg, false", "jpeg, true", "gif, false"})
    void everyFormatBecomesWebpOfTheSameColours(String format, boolean inPasses) throws IOException {
        Picture picture = accept(CraftedPictures.written(halves(300, 200), format, inPasses));
        BufferedImage seen = Decoder.fitting(Essence.of(picture.bytes()), 300, 300).decode(soon());
        assertEquals("300x200", picture.width() + "x" + picture.height());
        assertClose(Color.RED, seen.getRGB(40, 100));
        assertClose(Color.BLUE, seen.getRGB(260, 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_BINARY})
    void whiteStaysWhiteInWhateverSamples(int type) throws IOException {
        var image = new BufferedImage(60, 40, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 60, 40);
        pen.dispose();
        Picture picture = accept(CraftedPictures.written(image, "png", false));
        assertClose(Color.WHITE, Decoder.fitting(Essence.of(picture.bytes()), 60, 60).decode(soon()).getRGB(30, 20));
    }

    @Test
    void aLargePictureFitsIntoTheLargestSideAndWhatIsSmallStays() throws IOException {
        Picture picture = accept(CraftedPictures.written(halves(4000, 3000), "jpeg", false));
        assertEquals("2560x1920", picture.width() + "x" + picture.height());
        Picture smaller = images.resize(picture.bytes(), 540);
        assertEquals("540x405", smaller.width() + "x" + smaller.height());
        Picture same = images.resize(smaller.bytes(), 1080);
        assertEquals("540x405", same.width() + "x" + same.height());
    }

    @Test
    void aPictureThatTheCameraHeldSidewaysIsUprightAndNoLongerThanOthers() throws IOException {
        byte[] exif = CraftedPictures.joined("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        Picture picture = accept(CraftedPictures.withSegment(CraftedPictures.written(halves(3200, 1600), "jpeg", false), 0xE1, exif));
        assertEquals("1280x2560", picture.width() + "x" + picture.height());
        BufferedImage seen = Decoder.fitting(Essence.of(picture.bytes()), 1280, 2560).decode(soon());
        assertClose(Color.RED, seen.getRGB(600, 300));
        assertClose(Color.BLUE, seen.getRGB(600, 2300));
    }

    @Test
    void aRasterHasOneByteASampleAndAtMost64Megabytes() throws IOException {
        byte[] bomb = CraftedPictures.png(25_000, 900, 16, 6, 8);
        long before = allocated();
        Picture picture = accept(bomb);
        long megabytes = allocated() - before >> 20;
        assertEquals("2560x92", picture.width() + "x" + picture.height());
        assertTrue(megabytes < 64, megabytes + " MB were allocated; the picture's pixels have 171 MB, 85 MB in eight bits");
    }

    @Test
    void readingTheLargestPicturesTakesAtMostTheirRoom() throws IOException {
        for (byte[] largest : new byte[][] {CraftedPictures.png(6320, 6320, 16, 6, 0), CraftedPictures.png(6320, 6320, 8, 2, 0), CraftedPictures.png(30_000, 1_300, 8, 6, 0)}) {
            long bytes = Decoder.fitting(Essence.of(largest), 2560, 2560).bytes();
            assertTrue(bytes < 96 << 20, bytes + " bytes");
        }
    }

    @Test
    void aFileWithoutAPictureIsNoPicture() {
        assertRefused("not-an-image", "GIF89a\0\0\0\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("not-an-image", "GIF89a".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("not-an-image", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9});
        assertRefused("not-an-image", "RIFF\4\0\0\0WEBP".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("not-an-image", new byte[0]);
    }

    @Test
    void aFileThatBreaksOffIsNoPicture() throws IOException {
        byte[] png = CraftedPictures.written(halves(300, 200), "png", false);
        assertRefused("not-an-image", Arrays.copyOf(png, png.length / 2));
        assertRefused("not-an-image", CraftedPictures.webp(CraftedPictures.losslessHeader(3000, 3000)));
    }

    @Test
    void moreThan40MillionPixelsOrALongerSideAreRefused() throws IOException {
        assertRefused("too-many-pixels", CraftedPictures.png(6325, 6325, 1, 0, 0));
        assertRefused("too-many-pixels", CraftedPictures.png(30_001, 1, 8, 0, 1));
        assertRefused("too-many-pixels", CraftedPictures.jpeg(65_500, 700, 1));
        assertRefused("too-many-pixels", CraftedPictures.webp(CraftedPictures.losslessHeader(16_384, 16_384)));
    }

    @Test
    void aJpegOfMorePassesThanAnyProgramWritesIsRefusedBeforeItIsDecoded() {
        assertRefused("too-many-scans", CraftedPictures.jpeg(800, 800, 33));
        assertEquals(800, accept(CraftedPictures.jpeg(800, 800, 32)).width());
    }

    @Test
    void whatADecoderKeepsOutsideTheHeapIsBounded() {
        Problem problem = assertRefused("too-demanding", CraftedPictures.webp(CraftedPictures.losslessHeader(6_300, 6_300)));
        assertEquals("Reading this picture takes 151 MB of memory; 128 MB are possible. Save it smaller, or as an ordinary JPEG, and upload it again.", problem.detail());
        assertRefused("too-demanding", threeFullComponents(6_300, 6_300));
    }

    @Test
    void aPictureThatIsNotReadInTimeIsRefused() throws IOException {
        for (String format : new String[] {"png", "jpeg", "gif"}) {
            Decoder decoder = Decoder.fitting(Essence.of(CraftedPictures.written(halves(300, 200), format, false)), 100, 100);
            assertEquals("too-demanding", assertThrows(Problem.class, () -> decoder.decode(Deadline.in(Duration.ofSeconds(-1)))).code());
        }
    }

    @Test
    void uploadsKeepNoPageWithoutItsPictures() throws IOException {
        byte[] file = CraftedPictures.written(halves(300, 200), "png", false);
        var full = new Room(100, Duration.ofMillis(20));
        var crowded = new Images(full, new Room(100, Duration.ofMillis(20)));
        full.with(100, () -> {
            assertEquals("pictures-busy", assertThrows(Problem.class, () -> Uploads.accepted(crowded, file)).code());
            assertEquals(100, crowded.resize(file, 100).width());
            return null;
        });
    }

    @Test
    void whoWaitsForHisTurnHasNothingInMemory() throws Exception {
        var room = new Room(100, Duration.ofSeconds(20));
        var busy = new Images(room, room);
        byte[] other = CraftedPictures.png(60, 40, 8, 2, 3);
        var picture = new CompletableFuture<Picture>();
        try (var file = TemporaryFile.of(new ByteArrayInputStream(CraftedPictures.png(300, 200, 8, 2, 3)), Images.MAX_BYTES)) {
            room.with(100, () -> {
                Thread waiting = Thread.ofPlatform().start(() -> picture.complete(busy.accept(file)));
                while (waiting.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
                return write(file, other);
            });
            assertEquals("60x40", picture.get(20, TimeUnit.SECONDS).width() + "x" + picture.get().height());
        }
    }

    private static Path write(TemporaryFile file, byte[] bytes) {
        try {
            return Files.write(file.path(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] threeFullComponents(int width, int height) {
        byte[] grey = CraftedPictures.jpeg(width, height, 1);
        var frame = ByteBuffer.allocate(15).put((byte) 8).putShort((short) height).putShort((short) width).put(new byte[] {3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0}).array();
        int quantization = 2 + 2 + 2 + 65;
        return CraftedPictures.joined(Arrays.copyOf(grey, quantization), CraftedPictures.segment(0xC2, frame),
                Arrays.copyOfRange(grey, quantization + 2 + 2 + 9, grey.length));
    }

    private Problem assertRefused(String code, byte[] file) {
        Problem problem = assertThrows(Problem.class, () -> accept(file));
        assertEquals(code, problem.code());
        assertEquals(422, problem.status());
        return problem;
    }

    private Picture accept(byte[] file) {
        return Uploads.accepted(images, file);
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(20));
    }

    private static BufferedImage halves(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        return image;
    }

    private static void assertClose(Color expected, int rgb) {
        var seen = new Color(rgb);
        int distance = Math.abs(expected.getRed() - seen.getRed()) + Math.abs(expected.getGreen() - seen.getGreen()) + Math.abs(expected.getBlue() - seen.getBlue());
        assertTrue(distance < 30, expected + " became " + seen);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}

package shop.argosy.storefront.web.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.Images;
import shop.argosy.foundation.config.Configuration.Storage;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.web.ResizedPictures;

class PicturesResourceTest {

    private final PicturesResource resource = new PicturesResource();

    @Test
    void whoWaitsTooLongForAPictureIsToldWhenToComeAgain() throws InterruptedException {
        resource.pictures = new ResizedPictures(new Blobs(new Storage(URI.create("http://127.0.0.1:1"), "none", "none", "none")), new Images(), Duration.ofMillis(20));
        var inside = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        Thread slow = Thread.startVirtualThread(() -> resource.pictures.get("shared/tests/abc", 180, () -> {
            inside.countDown();
            await(done);
            return Optional.empty();
        }));
        inside.await();
        Problem busy = assertThrows(Problem.class, () -> resource.shared("tests", "abc", 360));
        done.countDown();
        slow.join();
        assertEquals("503 pictures-busy 5", busy.status() + " " + busy.code() + " " + busy.extras().get("retry_after"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

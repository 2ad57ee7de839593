package shop.argosy.operations.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.TroubledImages;
import shop.argosy.foundation.blobs.Uploads;
import shop.argosy.foundation.blobs.CraftedPictures;
import shop.argosy.foundation.blobs.Images;
import shop.argosy.foundation.blobs.Picture;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.storefront.web.ResizedPictures;

class ResizedPicturesIT {

    private final Blobs blobs = TestServices.foundation().blobs();
    private final Images images = TestServices.foundation().images();

    @Test
    void aPictureIsMadeOnceAndThenAtHandEvenForANodeThatIsBusy() throws IOException {
        String key = stored();
        var pictures = new ResizedPictures(blobs, images);
        byte[] made = pictures.get("a", 180, () -> Optional.of(key)).orElseThrow();
        assertEquals(180, images.unchanged(made).width());
        assertEquals(made, pictures.get("a", 180, () -> {
            throw new IllegalStateException("It is at hand");
        }).orElseThrow());
    }

    @Test
    void aBusyNodeSaysWhenToComeAgain() throws IOException {
        String key = stored();
        Problem busy = TroubledImages.during(full -> assertThrows(Problem.class, () -> new ResizedPictures(blobs, full).get("a", 180, () -> Optional.of(key))));
        assertEquals("503 pictures-busy 5", busy.status() + " " + busy.code() + " " + busy.extras().get("retry_after"));
    }

    private String stored() throws IOException {
        byte[] webp = Uploads.accepted(images, CraftedPictures.png(400, 300, 8, 2, 3)).bytes();
        String key = Blobs.sharedKey("tests", webp);
        blobs.put(key, webp, Picture.MEDIA_TYPE);
        return key;
    }
}

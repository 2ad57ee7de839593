package shop.argosy.operations.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.catalog.ImageUpload;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.commerce.catalog.ProductImages;
import shop.argosy.commerce.catalog.SweepPictures;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Uuid7;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.operations.testkit.TestShop;

class SweepPicturesIT {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final Actor OWNER = Actor.account(Uuid7.next());

    private final ProductImages images = new ProductImages(FOUNDATION.blobs(), FOUNDATION.outbox(), FOUNDATION.audit());
    private final ImageUpload upload = new ImageUpload(FOUNDATION.images(), FOUNDATION.blobs());
    private final SweepPictures sweep = new SweepPictures(FOUNDATION.tenants(), FOUNDATION.blobs());

    @Test
    void theObjectOfADeletedPictureGoesAndThatOfItsTwinStays() throws IOException {
        var shop = new TestShop("sweep-pictures", "en");
        UUID product = shop.product("lamp", "Lamp", null);
        ProductImage one = add(shop, product);
        ProductImage twin = add(shop, product);
        assertNotEquals(one.objectKey(), twin.objectKey());
        assertEquals(0, sweep.run(shop.tenant));
        shop.in(tx -> {
            images.delete(tx, OWNER, product, one.id());
            return null;
        });
        assertTrue(FOUNDATION.blobs().exists(one.objectKey()));
        assertEquals(1, sweep.run(shop.tenant));
        assertFalse(FOUNDATION.blobs().exists(one.objectKey()));
        assertTrue(FOUNDATION.blobs().exists(twin.objectKey()));
        assertEquals(0, sweep.run(shop.tenant));
    }

    @Test
    void anObjectThatIsGoneAlreadyIsNoHindrance() throws IOException {
        var shop = new TestShop("sweep-again", "en");
        UUID product = shop.product("lamp", "Lamp", null);
        ProductImage picture = add(shop, product);
        shop.in(tx -> {
            images.delete(tx, OWNER, product, picture.id());
            return null;
        });
        FOUNDATION.blobs().delete(picture.objectKey());
        assertEquals(1, sweep.run(shop.tenant));
        assertEquals(0, sweep.run(shop.tenant));
    }

    private ProductImage add(TestShop shop, UUID product) throws IOException {
        NewBlob stored = upload.store(shop.tenant, new ByteArrayInputStream(png()));
        return shop.in(tx -> images.add(tx, OWNER, product, stored, ""));
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}

package shop.argosy.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImageLinksTest {

    private static final UUID ID = UUID.fromString("0197f3a0-0000-7000-8000-000000000001");

    @Test
    void aReadyPictureIsNamedByItsIdAndTheHashOfItsBytes() {
        var image = new ProductImage(ID, "", 1, ImageState.READY, "t_0/products/0123456789abcdef0123456789abcdef", 8, 8, null);
        assertEquals("/cdn/images/" + ID + "/0123456789abcdef.webp", ImageLinks.url("shirt", image));
    }

    @Test
    void aPictureThatIsNotThereIsDrawn() {
        var image = new ProductImage(ID, "", 1, ImageState.PENDING, null, null, null, "https://images.example/a.jpg");
        assertEquals("/cdn/placeholder/%E8%93%9D%E8%89%B2.svg", ImageLinks.url("蓝色", image));
    }

    @Test
    void aCollectionWithoutAPictureHasNoLink() {
        assertNull(ImageLinks.url(new ProductCollection(ID, "all-new", "New", "", null, Instant.EPOCH, 1)));
        assertEquals("/cdn/collections/" + ID + "/abc.webp", ImageLinks.url(new ProductCollection(ID, "all-new", "New", "", "shared/collections/abc", Instant.EPOCH, 1)));
    }
}

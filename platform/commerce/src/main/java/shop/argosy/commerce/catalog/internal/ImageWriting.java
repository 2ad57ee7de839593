package shop.argosy.commerce.catalog.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import shop.argosy.commerce.catalog.ImageState;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Uuid7;

/** Writes pictures one by one, each under its product's lock, with a new version and event of the product. */
public final class ImageWriting {

    private static final int MOST = 250;

    private final Blobs blobs;
    private final ProductNews news;
    private final ProductRows products = new ProductRows();
    private final ImageRows images = new ImageRows();

    public ImageWriting(Blobs blobs, Outbox outbox) {
        this.blobs = blobs;
        this.news = new ProductNews(outbox);
    }

    public ProductImage add(TenantTx tx, UUID productId, NewBlob stored, String alt) {
        Product product = lock(tx, productId);
        if (product.images().size() >= MOST) {
            throw Problem.conflict("too-many-images", "A product has at most " + MOST + " pictures. Delete one first.");
        }
        var image = new ProductImage(Uuid7.next(), alt, product.images().size() + 1, ImageState.READY, stored.objectKey(), stored.width(), stored.height(), null);
        images.insert(tx, productId, image, blobs.register(tx, stored).id());
        touch(tx, product);
        return image;
    }

    public ProductImage change(TenantTx tx, UUID productId, UUID imageId, String alt, Integer position) {
        Product product = lock(tx, productId);
        ProductImage old = image(product, imageId);
        ProductImage image = alt == null ? old : old.withAlt(alt);
        List<ProductImage> wanted = position == null ? with(image, product.images()) : moved(image, position, product);
        if (!wanted.equals(product.images())) {
            wanted.stream().filter(one -> !product.images().contains(one)).forEach(one -> images.update(tx, one));
            touch(tx, product);
        }
        return wanted.stream().filter(one -> one.id().equals(imageId)).findFirst().orElseThrow();
    }

    private static List<ProductImage> with(ProductImage image, List<ProductImage> images) {
        return images.stream().map(one -> one.id().equals(image.id()) ? image : one).toList();
    }

    /** Places are counted as staff see them; pictures that they do not see go to the end. */
    private static List<ProductImage> moved(ProductImage image, int position, Product product) {
        List<ProductImage> others = Stream.concat(product.staffImages().stream(), product.images().stream()).distinct().filter(one -> !one.id().equals(image.id())).toList();
        var order = new ArrayList<>(others);
        order.add(Math.clamp(position - 1, 0, others.size()), image);
        return ImagePlan.numbered(order);
    }

    public void delete(TenantTx tx, UUID productId, UUID imageId) {
        Product product = lock(tx, productId);
        images.delete(tx, List.of(image(product, imageId).id()));
        var left = product.images().stream().filter(image -> !image.id().equals(imageId)).toList();
        ImagePlan.numbered(left).stream().filter(image -> !left.contains(image)).forEach(image -> images.update(tx, image));
        touch(tx, product);
    }

    public void fetched(TenantTx tx, UUID imageId, NewBlob stored) {
        images.productOf(tx, imageId).ifPresent(productId -> {
            lock(tx, productId);
            if (images.ready(tx, imageId, blobs.register(tx, stored).id())) {
                news.tell(tx, productId, products.pictured(tx, productId));
            }
        });
    }

    private Product lock(TenantTx tx, UUID productId) {
        return products.lock(tx, productId).orElseThrow(() -> Problem.notFound("product"));
    }

    private static ProductImage image(Product product, UUID imageId) {
        return product.images().stream().filter(image -> image.id().equals(imageId)).findFirst().orElseThrow(() -> Problem.notFound("picture"));
    }

    private void touch(TenantTx tx, Product product) {
        news.tell(tx, product.id(), products.save(tx, product.id(), ProductFields.of(product)));
    }
}

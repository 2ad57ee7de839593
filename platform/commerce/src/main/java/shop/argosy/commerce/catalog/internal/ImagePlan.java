package shop.argosy.commerce.catalog.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.catalog.ImageDraft;
import shop.argosy.commerce.catalog.ImageState;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.kernel.Uuid7;

/**
 * The pictures that a product should have. Those of the draft come first; uploads that the draft does not know stay
 * behind them; those that came from a file and are no longer in it go.
 *
 * @param wanted by position from 1
 * @param stored the objects of new ones that are there already, by image id
 */
record ImagePlan(List<ProductImage> present, List<ProductImage> wanted, Map<UUID, NewBlob> stored) {

    static ImagePlan keep(List<ProductImage> present) {
        return new ImagePlan(present, present, Map.of());
    }

    static ImagePlan of(List<ProductImage> present, List<ImageDraft> drafts) {
        if (drafts == null) {
            return keep(present);
        }
        var left = new ArrayList<>(present);
        var wanted = new ArrayList<ProductImage>();
        var stored = new HashMap<UUID, NewBlob>();
        for (ImageDraft draft : drafts) {
            ProductImage image = left.stream().filter(draft::isSameAs).findFirst().orElseGet(() -> fresh(draft, stored));
            left.remove(image);
            wanted.add(image.withAlt(draft.alt()));
        }
        left.stream().filter(image -> image.sourceUrl() == null).forEach(wanted::add);
        return new ImagePlan(present, numbered(wanted), stored);
    }

    static List<ProductImage> numbered(List<ProductImage> images) {
        var numbered = new ArrayList<ProductImage>();
        images.forEach(image -> numbered.add(image.withPosition(numbered.size() + 1)));
        return List.copyOf(numbered);
    }

    private static ProductImage fresh(ImageDraft draft, Map<UUID, NewBlob> stored) {
        UUID id = Uuid7.next();
        if (draft.stored() == null) {
            return new ProductImage(id, draft.alt(), 0, ImageState.PENDING, null, null, null, draft.sourceUrl());
        }
        stored.put(id, draft.stored());
        return new ProductImage(id, draft.alt(), 0, ImageState.READY, draft.stored().objectKey(), draft.stored().width(), draft.stored().height(), null);
    }

    boolean changesNothing() {
        return wanted.equals(present);
    }

    List<ProductImage> added() {
        return wanted.stream().filter(image -> present.stream().noneMatch(old -> old.id().equals(image.id()))).toList();
    }

    List<ProductImage> changed() {
        return wanted.stream().filter(image -> !present.contains(image) && !added().contains(image)).toList();
    }

    List<UUID> dropped() {
        return present.stream().map(ProductImage::id).filter(id -> wanted.stream().noneMatch(image -> image.id().equals(id))).toList();
    }
}

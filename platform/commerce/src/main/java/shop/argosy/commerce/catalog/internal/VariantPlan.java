package shop.argosy.commerce.catalog.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.commerce.inventory.StockPolicy;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.kernel.Uuid7;

/**
 * The variants that a product should have, with the prices and counts that were asked for. Variants are known by their
 * option values; those that are no longer wanted are archived, and come back when they are wanted again.
 *
 * @param present by position, archived ones left out
 * @param wanted by position from 1
 * @param created ids of those that never were
 */
record VariantPlan(List<Variant> present, List<Variant> wanted, Set<UUID> created, Map<UUID, VariantPrice> prices, Map<UUID, Long> counts) {

    /** Changes of present variants alone. */
    static VariantPlan change(List<Variant> present, List<Variant> wanted, Map<UUID, VariantPrice> prices) {
        return new VariantPlan(present, wanted, Set.of(), prices, Map.of());
    }

    /**
     * @param images the product's pictures in the draft's order, to which the drafts' indexes point; null when the
     *     draft does not speak of pictures
     */
    static VariantPlan of(UUID product, List<Variant> present, List<Variant> archived, List<VariantDraft> drafts, List<ProductImage> images) {
        var known = Stream.concat(present.stream(), archived.stream()).collect(Collectors.toMap(Variant::optionValues, variant -> variant, (first, other) -> first));
        var wanted = new ArrayList<Variant>();
        var created = drafts.stream().map(VariantDraft::optionValues).filter(Predicate.not(known::containsKey)).collect(Collectors.toMap(values -> values, values -> Uuid7.next()));
        var prices = new HashMap<UUID, VariantPrice>();
        var counts = new HashMap<UUID, Long>();
        for (VariantDraft draft : drafts) {
            Variant old = known.get(draft.optionValues());
            UUID id = old == null ? created.get(draft.optionValues()) : old.id();
            wanted.add(variant(id, product, wanted.size() + 1, draft, image(draft, old, images), old == null ? 1 : old.version()));
            if (draft.price() != null) {
                prices.put(id, draft.price());
            }
            if (draft.onHand() != null) {
                counts.put(id, draft.onHand());
            }
        }
        return new VariantPlan(present, wanted, Set.copyOf(created.values()), prices, counts);
    }

    private static Variant variant(UUID id, UUID product, int position, VariantDraft draft, UUID image, long version) {
        return new Variant(id, product, position, Variant.titleOf(draft.optionValues()), draft.optionValues(), draft.sku(), draft.barcode(), draft.weightGrams(),
                draft.requiresShipping(), draft.taxable(), draft.tracked(), draft.sellWhenSoldOut(), image, version);
    }

    private static UUID image(VariantDraft draft, Variant old, List<ProductImage> images) {
        if (images == null) {
            return old == null ? null : old.imageId();
        }
        return draft.image() == null ? null : images.get(draft.image()).id();
    }

    boolean changesNoRow() {
        return wanted.equals(present);
    }

    List<Variant> added() {
        return wanted.stream().filter(variant -> created.contains(variant.id())).toList();
    }

    /** Present ones that differ and archived ones that come back. */
    List<Variant> changed() {
        return wanted.stream().filter(variant -> !created.contains(variant.id()) && !present.contains(variant)).toList();
    }

    List<UUID> dropped() {
        return present.stream().map(Variant::id).filter(id -> wanted.stream().noneMatch(variant -> variant.id().equals(id))).toList();
    }

    static StockPolicy policy(Variant variant) {
        return new StockPolicy(variant.tracked(), variant.sellWhenSoldOut());
    }
}

package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.argosy.commerce.catalog.SellableVariant;
import shop.argosy.commerce.catalog.Variants;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.tenancy.TenantTx;

/** What may be put into a cart: variants of this shop that are for sale. How many are there is asked when it is paid. */
@ApplicationScoped
public class CartLines {

    private static final int MOST_LINES = 200;
    private static final int MOST_UNITS = 1_000_000;

    private final Variants variants;

    @Inject
    public CartLines(Variants variants) {
        this.variants = variants;
    }

    /** For CDI's proxy alone. */
    protected CartLines() {
        this(null);
    }

    /**
     * Quantities by variant in the order of their first line; lines of the same variant are added up.
     *
     * @param known variants that are in the cart already: they may stay even when they are not for sale any more
     * @throws shop.argosy.kernel.Problem 422 naming each line that does not fit
     */
    Map<UUID, Integer> check(TenantTx tx, List<LineRequest> lines, Set<UUID> known) {
        var validation = new Validation().check(lines.size() <= MOST_LINES, "/lines", "A cart has room for " + MOST_LINES + " lines. Make a second one for the rest.");
        validation.done();
        Map<UUID, SellableVariant> found = variants.byIds(tx, lines.stream().filter(Objects::nonNull).map(LineRequest::variantId).filter(Objects::nonNull).distinct().toList())
                .stream().collect(Collectors.toMap(variant -> variant.variant().id(), variant -> variant));
        var quantities = new LinkedHashMap<UUID, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            add(validation, "/lines/" + i, lines.get(i), found, known, quantities);
        }
        validation.done();
        return quantities;
    }

    private static void add(Validation validation, String pointer, LineRequest line, Map<UUID, SellableVariant> found, Set<UUID> known, Map<UUID, Integer> quantities) {
        if (line == null || line.variantId() == null) {
            validation.check(false, pointer + "/variant_id", "Name the variant by its id.");
            return;
        }
        SellableVariant variant = found.get(line.variantId());
        validation.check(variant != null, pointer + "/variant_id", "This shop has no such variant. Take one from its products.")
                .check(variant == null || variant.active() || known.contains(line.variantId()), pointer + "/variant_id", "This product is not for sale any more.")
                .check(line.quantity() != null && line.quantity() >= 1 && line.quantity() <= MOST_UNITS, pointer + "/quantity",
                        "Ask for 1 to " + MOST_UNITS + " units. Leave the line out to take it from the cart.");
        if (line.quantity() != null && line.quantity() >= 1 && line.quantity() <= MOST_UNITS) {
            int sum = quantities.merge(line.variantId(), line.quantity(), Integer::sum);
            validation.check(sum <= MOST_UNITS, pointer + "/quantity", "Ask for at most " + MOST_UNITS + " units of a variant.");
        }
    }
}

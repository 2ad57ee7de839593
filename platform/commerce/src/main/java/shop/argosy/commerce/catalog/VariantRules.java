package shop.argosy.commerce.catalog;

import java.util.HashSet;
import java.util.List;
import shop.argosy.commerce.inventory.OnHand;
import shop.argosy.foundation.http.Validation;

/** The limits of a product's options, variants and pictures. */
final class VariantRules {

    static final int MOST_OPTIONS = 3;
    static final int MOST_VARIANTS = 250;
    static final int MOST_IMAGES = 250;
    /** Ten tonnes, in grams. */
    static final int HEAVIEST = 10_000_000;

    private VariantRules() {
    }

    static void check(List<String> optionNames, List<VariantDraft> variants, List<ImageDraft> images) {
        var validation = new Validation()
                .check(optionNames.size() <= MOST_OPTIONS, "/options", "A product has at most " + MOST_OPTIONS + " options.")
                .check(optionNames.size() == new HashSet<>(optionNames).size(), "/options", "Give each option a name of its own.")
                .check(!variants.isEmpty(), "/variants", "A product needs at least one variant.")
                .check(variants.size() <= MOST_VARIANTS, "/variants", "A product has at most " + MOST_VARIANTS + " variants.")
                .check(images == null || images.size() <= MOST_IMAGES, "/images", "A product has at most " + MOST_IMAGES + " pictures.");
        optionNames.forEach(name -> validation.require("/options", name, ProductRules.LONGEST_NAME));
        var seen = new HashSet<List<String>>();
        for (int i = 0; i < variants.size(); i++) {
            var pointer = "/variants/" + i;
            validation.check(seen.add(variants.get(i).optionValues()), pointer + "/options", "Another variant has the same options.");
            check(validation, pointer, variants.get(i), optionNames.size(), images == null ? 0 : images.size());
        }
        for (int i = 0; images != null && i < images.size(); i++) {
            validation.atMost("/images/" + i + "/alt", images.get(i).alt(), ProductRules.LONGEST_NAME * 2)
                    .atMost("/images/" + i + "/src", images.get(i).sourceUrl(), 2_048);
        }
        validation.done();
    }

    private static void check(Validation validation, String pointer, VariantDraft variant, int options, int images) {
        validation.check(variant.optionValues().size() == options, pointer + "/options", "Give a value for each of the product's options.");
        variant.optionValues().forEach(value -> validation.require(pointer + "/options", value, ProductRules.LONGEST_NAME));
        checkFields(validation, pointer, variant.sku(), variant.barcode(), variant.weightGrams());
        validation.check(variant.image() == null || variant.image() >= 0 && variant.image() < images, pointer + "/image", "There is no such picture.");
        if (variant.onHand() != null) {
            validation.check(OnHand.isPossible(variant.onHand(), variant.sellWhenSoldOut()), pointer + "/stock", OnHand.EXPLANATION);
        }
    }

    /** {@code null} stands for a field that is not there or not changed. */
    static void checkFields(Validation validation, String pointer, String sku, String barcode, Integer weightGrams) {
        validation.atMost(pointer + "/sku", sku, ProductRules.LONGEST_NAME).atMost(pointer + "/barcode", barcode, ProductRules.LONGEST_NAME)
                .check(weightGrams == null || weightGrams >= 0 && weightGrams <= HEAVIEST, pointer + "/weight_grams", "The weight must be from 0 to " + HEAVIEST + " grams.");
    }
}

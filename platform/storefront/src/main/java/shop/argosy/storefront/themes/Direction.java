package shop.argosy.storefront.themes;

import java.util.Set;

/** Which way a language is written. */
public final class Direction {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb");

    private Direction() {
    }

    /** @param language two or three letters, without a country */
    public static boolean isRightToLeft(String language) {
        return RIGHT_TO_LEFT.contains(language);
    }
}

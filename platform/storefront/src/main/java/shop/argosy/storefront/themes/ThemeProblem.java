package shop.argosy.storefront.themes;

/** A theme file that cannot be used, said to its designer. */
public final class ThemeProblem extends RuntimeException {

    public ThemeProblem(String message) {
        super(message, null, false, false);
    }
}

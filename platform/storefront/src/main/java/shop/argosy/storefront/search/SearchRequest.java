package shop.argosy.storefront.search;

/**
 * What a shopper looks for.
 *
 * @param text as typed; only the first 200 characters count
 * @param locale of the page, BCP 47; null, or one that the market does not speak, stands for the market's own
 * @param limit 1 to 100
 * @param offset 0 to 9,900; further pages are empty
 */
public record SearchRequest(String text, String locale, int limit, int offset) {

    private static final int LONGEST = 200;
    private static final int DEEPEST = 9_900;

    public SearchRequest {
        text = text == null ? "" : text.strip();
        text = text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
        limit = Math.clamp(limit, 1, 100);
        offset = Math.max(0, offset);
    }

    /** True when no answer is to be expected: nothing asked, or asked for a page beyond all. */
    public boolean pointless() {
        return text.isBlank() || offset > DEEPEST;
    }
}

package shop.argosy.commerce.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a product or collection in addresses: letters and digits of any script with single hyphens inside. */
public final class Handle {

    public static final int LONGEST = 200;
    private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+([-_.]+[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern ACCENTS_ON_LATIN = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Handle() {
    }

    public static boolean isValid(String handle) {
        return handle.length() <= LONGEST && VALID.matcher(handle).matches();
    }

    /** "Écharpe à carreaux" becomes "echarpe-a-carreaux", "蓝色衬衫" stays; a title without letters and digits becomes "product". */
    public static String of(String title) {
        String plain = ACCENTS_ON_LATIN.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String handle = trimHyphens(BETWEEN_WORDS.matcher(lower).replaceAll("-"));
        return handle.isEmpty() ? "product" : trimHyphens(handle.substring(0, Math.min(handle.length(), LONGEST - 10)));
    }

    private static String trimHyphens(String text) {
        return text.replaceAll("^-+|-+$", "");
    }
}

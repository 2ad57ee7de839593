package shop.argosy.storefront.themes;

import java.util.Set;

/** The plural category of a count, by the rules of CLDR for cardinal numbers. */
final class Plurals {

    private static final Set<String> WITHOUT = Set.of("zh", "ja", "ko", "vi", "th", "id", "ms");
    private static final Set<String> ZERO_IS_ONE = Set.of("fr", "pt", "hi", "fa");

    private Plurals() {
    }

    static String category(String locale, Number count) {
        String language = locale.split("-")[0];
        if (WITHOUT.contains(language)) {
            return "other";
        }
        if (count.doubleValue() != Math.rint(count.doubleValue())) {
            return ZERO_IS_ONE.contains(language) && Math.abs(count.doubleValue()) < 2 ? "one" : "other";
        }
        return whole(language, Math.abs(count.longValue()));
    }

    private static String whole(String language, long n) {
        return switch (language) {
            case "ar" -> arabic(n);
            case "ru", "uk" -> eastSlavic(n);
            case "pl" -> polish(n);
            case "cs", "sk" -> n == 1 ? "one" : n >= 2 && n <= 4 ? "few" : "other";
            default -> n == 1 || n == 0 && ZERO_IS_ONE.contains(language) ? "one" : "other";
        };
    }

    private static String arabic(long n) {
        if (n <= 2) {
            return n == 0 ? "zero" : n == 1 ? "one" : "two";
        }
        long rest = n % 100;
        return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
    }

    private static String eastSlavic(long n) {
        if (n % 10 == 1 && n % 100 != 11) {
            return "one";
        }
        return between2And4(n) ? "few" : "many";
    }

    private static String polish(long n) {
        return n == 1 ? "one" : between2And4(n) ? "few" : "many";
    }

    private static boolean between2And4(long n) {
        return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
    }
}

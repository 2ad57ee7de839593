package shop.argosy.storefront.themes;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Colours that names mention, as hues in degrees; black, white and grey are told by hues of their own beyond 1000. */
final class Palette {

    /** For names that mention no colour. */
    static final double[] HUES_TO_CHOOSE = {6, 18, 30, 40, 82, 150, 174, 200, 220, 262, 342};

    private static final double BLACK = 1000;
    private static final double WHITE = 1001;
    private static final double GREY = 1002;
    private static final Map<String, Double> HUES = new LinkedHashMap<>();

    static {
        HUES.put("black", BLACK);
        HUES.put("dark", BLACK);
        HUES.put("white", WHITE);
        HUES.put("cream", WHITE);
        HUES.put("grey", GREY);
        HUES.put("gray", GREY);
        HUES.put("silver", GREY);
        HUES.put("red", 4.0);
        HUES.put("rose", 345.0);
        HUES.put("pink", 338.0);
        HUES.put("orange", 26.0);
        HUES.put("apricot", 24.0);
        HUES.put("brown", 22.0);
        HUES.put("leather", 24.0);
        HUES.put("yellow", 44.0);
        HUES.put("gold", 42.0);
        HUES.put("olive", 72.0);
        HUES.put("green", 140.0);
        HUES.put("ocean", 200.0);
        HUES.put("denim", 216.0);
        HUES.put("blue", 212.0);
        HUES.put("navy", 222.0);
        HUES.put("purple", 280.0);
    }

    private Palette() {
    }

    /** Of the first colour word in the name, if any. */
    static OptionalDouble hueIn(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            Double hue = HUES.get(word);
            if (hue != null) {
                return OptionalDouble.of(hue);
            }
        }
        return OptionalDouble.empty();
    }

    static boolean isGrey(double hue) {
        return hue >= BLACK;
    }

    /** How light a thing of that shade of grey is where another colour would have that lightness. */
    static double lightness(double hue, double usual) {
        if (hue == BLACK) {
            return usual * 0.42;
        }
        return hue == WHITE ? 100 - (100 - usual) * 0.3 : usual;
    }
}

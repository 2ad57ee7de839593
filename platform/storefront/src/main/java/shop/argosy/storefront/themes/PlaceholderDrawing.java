package shop.argosy.storefront.themes;

import java.util.Locale;
import shop.argosy.kernel.Sha256;

/**
 * A picture for what has none: a still life in soft light whose colours, shapes and thing are chosen by the name, so
 * that the same product always looks the same and no two neighbours look alike.
 */
public final class PlaceholderDrawing {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 1500;

    private final int[] dice;
    private final Thing thing;
    private final double hue;
    private final double ground;

    private PlaceholderDrawing(String name) {
        dice = dice(name);
        thing = Thing.in(name);
        hue = Palette.hueIn(name).orElse(Palette.HUES_TO_CHOOSE[dice[0] % Palette.HUES_TO_CHOOSE.length]);
        ground = Palette.isGrey(hue) ? Palette.HUES_TO_CHOOSE[dice[9] % Palette.HUES_TO_CHOOSE.length] : hue;
    }

    /** A whole SVG file for the product of that handle. */
    public static String of(String handle) {
        return new PlaceholderDrawing(handle).svg(" xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\"");
    }

    /** An element for inside a page; {@code kind} as in the field: {@code product-1}, {@code collection-2}, {@code image}. */
    public static String inline(String kind, String cssClass) {
        String css = cssClass.isEmpty() ? "" : " class=\"" + Html.escape(cssClass) + "\"";
        return new PlaceholderDrawing(kind).svg(css + " role=\"presentation\" aria-hidden=\"true\"");
    }

    private String svg(String attributes) {
        String id = "g" + Integer.toHexString(dice[1] * 65536 + dice[2] * 256 + dice[3]);
        return "<svg" + attributes + " viewBox=\"0 0 1200 1500\" preserveAspectRatio=\"xMidYMid slice\"><defs>"
                + gradient(id + "w", "0 0 .4 1", wall(94), wall(84))
                + gradient(id + "t", "0 0 .7 1", tone(58, 44), tone(42, 48))
                + gradient(id + "f", "0 0 0 1", wall(80), wall(88)) + "</defs>"
                + "<path fill=\"url(#" + id + "w)\" d=\"M0 0h1200v1500H0z\"/>" + light() + arch()
                + "<path fill=\"url(#" + id + "f)\" d=\"M0 1190h1200v310H0z\"/>" + plinth()
                + "<ellipse cx=\"" + (640 + dice[4] % 40) + "\" cy=\"1168\" rx=\"300\" ry=\"26\" fill=\"" + tone(22, 30) + "\" opacity=\".22\"/>"
                + "<g fill=\"url(#" + id + "t)\" stroke=\"" + tone(30, 40) + "\" stroke-opacity=\".28\" stroke-width=\"3\" stroke-linejoin=\"round\">"
                + thing.outline() + "</g><g fill=\"none\" stroke=\"" + tone(20, 30) + "\" stroke-opacity=\".34\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                + thing.details() + "</g></svg>";
    }

    /** A window's light on the wall. */
    private String light() {
        int x = 90 + dice[5] * 2;
        String pane = "h210l90 420h-210z";
        return "<g fill=\"#fff\" opacity=\".26\" transform=\"skewX(-8)\"><path d=\"M" + x + " 140" + pane + "\"/><path d=\"M" + (x + 250) + " 140" + pane
                + "\"/><path d=\"M" + (x + 100) + " 590" + pane + "\"/><path d=\"M" + (x + 350) + " 590" + pane + "\"/></g>";
    }

    private String arch() {
        String fill = " fill=\"" + Color.ofHsl(ground + 24, 24, 77, 1).hex() + "\" opacity=\".7\"";
        return switch (dice[6] % 4) {
            case 0 -> "<path" + fill + " d=\"M290 1190V620a310 310 0 0 1 620 0v570z\"/>";
            case 1 -> "<circle" + fill + " cx=\"600\" cy=\"640\" r=\"390\"/>";
            case 2 -> "<path" + fill + " d=\"M0 1190V840C260 700 420 960 700 800s380-60 500-180v570z\"/>";
            default -> "<path" + fill + " d=\"M180 1190V300h840v890z\"/>";
        };
    }

    private String plinth() {
        return dice[7] % 3 == 0 ? "" : "<path fill=\"" + wall(90) + "\" d=\"M230 1178h740v190H230z\"/><path fill=\"" + wall(74)
                + "\" opacity=\".6\" d=\"M230 1368h740v14H230z\"/>";
    }

    private static String gradient(String id, String vector, String from, String to) {
        String[] at = vector.split(" ");
        return "<linearGradient id=\"" + id + "\" x1=\"" + at[0] + "\" y1=\"" + at[1] + "\" x2=\"" + at[2] + "\" y2=\"" + at[3]
                + "\"><stop stop-color=\"" + from + "\"/><stop offset=\"1\" stop-color=\"" + to + "\"/></linearGradient>";
    }

    private String wall(int lightness) {
        return Color.ofHsl(ground + (dice[8] % 40) - 20, 22, lightness, 1).hex();
    }

    private String tone(int lightness, int saturation) {
        return Palette.isGrey(hue) ? Color.ofHsl(30, 8, Palette.lightness(hue, lightness), 1).hex() : Color.ofHsl(hue, saturation, lightness, 1).hex();
    }

    private static int[] dice(String name) {
        byte[] hash = Sha256.of(name.toLowerCase(Locale.ROOT));
        int[] dice = new int[hash.length];
        for (int i = 0; i < hash.length; i++) {
            dice[i] = hash[i] & 0xff;
        }
        return dice;
    }
}

package shop.argosy.storefront.themes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour of the sRGB space. Channels 0 to 255, alpha 0 to 1. Hue in degrees, saturation and lightness in percent. */
public record Color(int red, int green, int blue, double alpha) {

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3,8})");
    private static final Pattern RGB = Pattern.compile(
            "rgba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*(?:,\\s*([0-9.]{1,8})\\s*)?\\)");

    public Color {
        red = Math.clamp(red, 0, 255);
        green = Math.clamp(green, 0, 255);
        blue = Math.clamp(blue, 0, 255);
        alpha = Math.clamp(alpha, 0, 1);
    }

    /** Reads {@code #abc, #aabbcc, #aabbccdd, rgb(1, 2, 3), rgba(1, 2, 3, 0.4)}. */
    public static Optional<Color> parse(String text) {
        Matcher hex = HEX.matcher(text.strip());
        if (hex.matches()) {
            return hex(hex.group(1));
        }
        Matcher rgb = RGB.matcher(text.strip());
        if (!rgb.matches()) {
            return Optional.empty();
        }
        double alpha = rgb.group(4) == null ? 1 : Double.parseDouble(rgb.group(4));
        return Optional.of(new Color(Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3)), alpha));
    }

    private static Optional<Color> hex(String digits) {
        return switch (digits.length()) {
            case 3 -> hex(digits.replaceAll("(.)", "$1$1"));
            case 6 -> Optional.of(new Color(pair(digits, 0), pair(digits, 2), pair(digits, 4), 1));
            case 8 -> Optional.of(new Color(pair(digits, 0), pair(digits, 2), pair(digits, 4), pair(digits, 6) / 255.0));
            default -> Optional.empty();
        };
    }

    private static int pair(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2), 16);
    }

    public String css() {
        return alpha < 1 ? rgb() : hex();
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    public String rgb() {
        return alpha < 1
                ? String.format(Locale.ROOT, "rgba(%d, %d, %d, %s)", red, green, blue, trimmed(alpha))
                : String.format(Locale.ROOT, "rgb(%d, %d, %d)", red, green, blue);
    }

    private static String trimmed(double number) {
        return String.format(Locale.ROOT, "%.3f", number).replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    public Color withRed(int value) {
        return new Color(value, green, blue, alpha);
    }

    public Color withGreen(int value) {
        return new Color(red, value, blue, alpha);
    }

    public Color withBlue(int value) {
        return new Color(red, green, value, alpha);
    }

    public Color withAlpha(double value) {
        return new Color(red, green, blue, value);
    }

    public Color withHue(double hue) {
        double[] hsl = hsl();
        return ofHsl(hue, hsl[1], hsl[2], alpha);
    }

    public Color withSaturation(double percent) {
        double[] hsl = hsl();
        return ofHsl(hsl[0], percent, hsl[2], alpha);
    }

    public Color withLightness(double percent) {
        double[] hsl = hsl();
        return ofHsl(hsl[0], hsl[1], percent, alpha);
    }

    /** Lightness moved by that many points of a hundred. */
    public Color lighter(double points) {
        return withLightness(hsl()[2] + points);
    }

    /** This colour and the rest of the other; {@code percent} is this one's part. */
    public Color mix(Color other, double percent) {
        double mine = Math.clamp(percent, 0, 100) / 100;
        return new Color(mixed(red, other.red, mine), mixed(green, other.green, mine), mixed(blue, other.blue, mine),
                alpha * mine + other.alpha * (1 - mine));
    }

    private static int mixed(int one, int other, double part) {
        return (int) Math.round(one * part + other * (1 - part));
    }

    /** Perceived brightness, 0 to 255 (W3C AERT). */
    public double brightness() {
        return Math.round((red * 299 + green * 587 + blue * 114) / 10.0) / 100.0;
    }

    /** Contrast ratio, 1 to 21, to one decimal (WCAG 2). */
    public double contrast(Color other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return Math.round((lighter + 0.05) / (darker + 0.05) * 10) / 10.0;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private double[] hsl() {
        double r = red / 255.0;
        double g = green / 255.0;
        double b = blue / 255.0;
        double max = Math.max(r, Math.max(g, b));
        double min = Math.min(r, Math.min(g, b));
        double lightness = (max + min) / 2;
        double range = max - min;
        if (range == 0) {
            return new double[] {0, 0, lightness * 100};
        }
        double saturation = range / (1 - Math.abs(2 * lightness - 1));
        double hue = max == r ? (g - b) / range : max == g ? (b - r) / range + 2 : (r - g) / range + 4;
        return new double[] {(hue * 60 + 360) % 360, saturation * 100, lightness * 100};
    }

    /** The colour at that place of the HSL cylinder. */
    public static Color ofHsl(double hue, double saturation, double lightness, double alpha) {
        double s = Math.clamp(saturation, 0, 100) / 100;
        double l = Math.clamp(lightness, 0, 100) / 100;
        double chroma = (1 - Math.abs(2 * l - 1)) * s;
        double h = ((hue % 360) + 360) % 360 / 60;
        double x = chroma * (1 - Math.abs(h % 2 - 1));
        double[] rgb = switch ((int) h) {
            case 0 -> new double[] {chroma, x, 0};
            case 1 -> new double[] {x, chroma, 0};
            case 2 -> new double[] {0, chroma, x};
            case 3 -> new double[] {0, x, chroma};
            case 4 -> new double[] {x, 0, chroma};
            default -> new double[] {chroma, 0, x};
        };
        double m = l - chroma / 2;
        return new Color(channel(rgb[0] + m), channel(rgb[1] + m), channel(rgb[2] + m), alpha);
    }

    private static int channel(double value) {
        return (int) Math.round(value * 255);
    }
}

package shop.argosy.storefront.themes.language;

import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.EnvironmentBuilder;
import shop.argosy.liquid.LiquidException;
import shop.argosy.storefront.themes.Color;

/** Colours of the merchant's settings, changed. */
final class ColorFilters {

    private ColorFilters() {
    }

    static void addTo(EnvironmentBuilder language) {
        language.filter("color_to_rgb", 0, 0, (input, arguments, context) -> color(input, context).rgb());
        language.filter("color_to_hex", 0, 0, (input, arguments, context) -> color(input, context).hex());
        language.filter("color_brightness", 0, 0, (input, arguments, context) -> color(input, context).brightness());
        language.filter("color_lighten", 1, 1, (input, arguments, context) ->
                color(input, context).lighter(Input.decimal(arguments.get(0))).css());
        language.filter("color_darken", 1, 1, (input, arguments, context) ->
                color(input, context).lighter(-Input.decimal(arguments.get(0))).css());
        language.filter("color_mix", 2, 2, (input, arguments, context) ->
                color(input, context).mix(color(arguments.get(0), context), Input.decimal(arguments.get(1))).css());
        language.filter("color_contrast", 1, 1, (input, arguments, context) ->
                color(input, context).contrast(color(arguments.get(0), context)));
        language.filter("color_modify", 2, 2, ColorFilters::modify);
    }

    private static Object modify(Object input, Arguments arguments, Context context) {
        Color color = color(input, context);
        double value = Input.decimal(arguments.get(1));
        return switch (Input.text(arguments.get(0), context)) {
            case "red" -> color.withRed((int) value).css();
            case "green" -> color.withGreen((int) value).css();
            case "blue" -> color.withBlue((int) value).css();
            case "alpha" -> color.withAlpha(value).css();
            case "lightness" -> color.withLightness(value).css();
            case "saturation" -> color.withSaturation(value).css();
            case "hue" -> color.withHue(value).css();
            default -> throw new LiquidException("color_modify knows red, green, blue, alpha, hue, saturation and lightness");
        };
    }

    private static Color color(Object value, Context context) {
        String text = Input.text(value, context);
        return Color.parse(text).orElseThrow(() -> new LiquidException("'" + text + "' is not a color"));
    }
}

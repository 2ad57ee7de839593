package shop.argosy.storefront.themes.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Drop;
import shop.argosy.liquid.EnvironmentBuilder;
import shop.argosy.liquid.LiquidException;
import shop.argosy.storefront.themes.Html;
import shop.argosy.storefront.themes.ImageWidths;
import shop.argosy.storefront.themes.Picture;
import shop.argosy.storefront.themes.drops.ImageDrop;
import shop.argosy.storefront.themes.drops.SizedImageDrop;
import shop.argosy.storefront.themes.PlaceholderDrawing;

/** Images by their address or as elements that let the browser choose a size. */
final class ImageFilters {

    private static final Pattern NUMBERS = Pattern.compile("[^0-9]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-z0-9-]{0,30}");
    private static final Set<String> OWN = Set.of("widths", "width", "height", "alt", "srcset", "preload", "loading");

    private ImageFilters() {
    }

    static void addTo(EnvironmentBuilder language) {
        language.filter("image_url", 0, 1, ImageFilters::url);
        language.filter("image_tag", 0, 1, ImageFilters::tag);
        language.filter("placeholder_svg_tag", 0, 1, (input, arguments, context) ->
                PlaceholderDrawing.inline(Input.text(input, context), Input.text(arguments, 0, "", context)));
    }

    private static Object url(Object input, Arguments arguments, Context context) {
        ImageDrop image = image(input);
        return image == null ? null : new SizedImageDrop(image.picture(), image.links(), width(image.picture(), arguments));
    }

    private static long width(Picture picture, Arguments arguments) {
        if (arguments.get("width") != null) {
            return Input.whole(arguments.get("width"));
        }
        if (arguments.get("height") == null) {
            throw new LiquidException("image_url needs a width or a height");
        }
        Double ratio = picture.aspectRatio();
        return Math.round(Input.whole(arguments.get("height")) * (ratio == null ? 1 : ratio));
    }

    private static ImageDrop image(Object input) {
        return switch (input) {
            case ImageDrop image -> image;
            case Drop drop -> drop.get("featured_image") instanceof ImageDrop image ? image
                    : drop.get("image") instanceof ImageDrop image ? image : null;
            case null, default -> null;
        };
    }

    private static Object tag(Object input, Arguments arguments, Context context) {
        if (!(input instanceof SizedImageDrop image)) {
            return input == null ? "" : plainTag(Input.text(input, context), arguments, context);
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", image.text());
        String srcset = srcset(image, arguments, context);
        if (!srcset.isEmpty()) {
            attributes.put("srcset", srcset);
        }
        attributes.put("alt", Input.text(arguments, "alt", image.picture().alt(), context));
        size(attributes, image, arguments, context);
        return element(attributes, arguments, context);
    }

    private static Object plainTag(String url, Arguments arguments, Context context) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", url);
        attributes.put("alt", Input.text(arguments, "alt", "", context));
        for (String name : new String[] {"width", "height"}) {
            if (arguments.get(name) != null) {
                attributes.put(name, Input.text(arguments.get(name), context));
            }
        }
        return element(attributes, arguments, context);
    }

    private static void size(Map<String, String> attributes, SizedImageDrop image, Arguments arguments, Context context) {
        Picture picture = image.picture();
        String width = Input.text(arguments, "width", null, context);
        String height = Input.text(arguments, "height", null, context);
        if (width == null && height == null && picture.height() > 0) {
            long wide = picture.scalable() ? Math.min(image.pixels(), picture.width()) : image.width();
            width = String.valueOf(wide);
            height = String.valueOf(Math.round(wide / picture.aspectRatio()));
        }
        if (width != null) {
            attributes.put("width", width);
        }
        if (height != null) {
            attributes.put("height", height);
        }
    }

    private static String srcset(SizedImageDrop image, Arguments arguments, Context context) {
        if (!image.picture().scalable()) {
            return "";
        }
        var widths = new TreeSet<Integer>();
        String wanted = Input.text(arguments, "widths", "", context);
        NUMBERS.splitAsStream(wanted).filter(number -> !number.isEmpty() && number.length() < 6).limit(20)
                .forEach(number -> widths.add(ImageWidths.atLeast(Integer.parseInt(number))));
        if (widths.isEmpty()) {
            ImageWidths.OFFERED.stream().filter(width -> width <= image.pixels()).forEach(widths::add);
        }
        int enough = image.picture().width() == 0 ? Integer.MAX_VALUE : ImageWidths.atLeast(image.picture().width());
        return widths.stream().filter(width -> width <= enough)
                .map(width -> image.picture().url(image.links(), width) + " " + width + "w")
                .reduce((a, b) -> a + ", " + b).orElse("");
    }

    private static String element(Map<String, String> attributes, Arguments arguments, Context context) {
        String loading = Input.text(arguments, "loading", "lazy", context);
        if (!loading.equals("eager")) {
            attributes.put("loading", "lazy");
        }
        arguments.named().forEach((name, value) -> {
            if (value != null && !OWN.contains(name) && ATTRIBUTE.matcher(name).matches() && !name.startsWith("on")) {
                attributes.put(name, Input.text(value, context));
            }
        });
        StringBuilder tag = new StringBuilder("<img");
        attributes.forEach((name, value) -> tag.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"'));
        context.meter().text(tag.length());
        return tag.append('>').toString();
    }
}

package shop.argosy.storefront.themes.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Drop;
import shop.argosy.liquid.EnvironmentBuilder;
import shop.argosy.liquid.Filter;
import shop.argosy.storefront.themes.Html;
import shop.argosy.storefront.themes.Links;
import shop.argosy.storefront.themes.drops.AddressDrop;
import shop.argosy.storefront.themes.page.Visit;

/** Elements and addresses. */
final class HtmlFilters {

    private HtmlFilters() {
    }

    static void addTo(EnvironmentBuilder language) {
        language.filter("asset_url", 0, 0, HtmlFilters::assetUrl);
        language.filter("stylesheet_tag", 0, 2, (input, arguments, context) ->
                "<link rel=\"stylesheet\" href=\"" + escaped(input, context) + "\" media=\""
                        + Html.escape(Input.text(arguments, 0, "all", context)) + "\">");
        language.filter("script_tag", 0, 1, (input, arguments, context) ->
                "<script src=\"" + escaped(input, context) + "\" defer></script>");
        language.filter("preload_tag", 0, 1, (input, arguments, context) -> "<link rel=\"preload\" href=\"" + escaped(input, context)
                + "\" as=\"" + Html.escape(Input.text(arguments, "as", "fetch", context)) + "\" crossorigin>");
        language.filter("link_to", 1, 3, HtmlFilters::linkTo);
        language.filter("within", 1, 1, (input, arguments, context) -> input);
        language.filter("url_escape", 0, 0, (input, arguments, context) -> Links.encode(Input.text(input, context)));
        language.filter("url_param_escape", 0, 0, (input, arguments, context) -> Links.encode(Input.text(input, context)));
        language.filter("time_tag", 0, 2, HtmlFilters::timeTag);
        language.filter("format_address", 0, 0, (input, arguments, context) ->
                input instanceof AddressDrop address ? AddressLines.html(address) : "");
        language.filter("font_face", 0, 1, HtmlFilters::fontFace);
        language.filter("weight_with_unit", 0, 1, weight());
        language.filter("default_pagination", 0, 1, (input, arguments, context) ->
                input instanceof Drop paginate ? Pagination.html(paginate, arguments, context) : "");
    }

    private static String escaped(Object input, Context context) {
        return Html.escape(Input.text(input, context));
    }

    private static Object assetUrl(Object input, Arguments arguments, Context context) {
        Visit visit = Input.visit(context);
        return visit.links().asset(visit.theme(), Input.text(input, context));
    }

    private static Object linkTo(Object input, Arguments arguments, Context context) {
        StringBuilder link = new StringBuilder("<a href=\"").append(Html.escape(Input.text(arguments.get(0), context))).append('"');
        String title = Input.text(arguments, 1, "", context);
        if (!title.isEmpty()) {
            link.append(" title=\"").append(Html.escape(title)).append('"');
        }
        return link.append('>').append(Html.escape(Input.text(input, context))).append("</a>").toString();
    }

    private static Object timeTag(Object input, Arguments arguments, Context context) {
        Visit visit = Input.visit(context);
        ZonedDateTime time = time(input, visit.shop().timeZone(), context);
        if (time == null) {
            return "";
        }
        String text = Input.text(arguments, 0, "", context).isEmpty()
                ? date(time, Input.text(arguments, "format", "date", context), visit.locale())
                : Input.text(context.environment().filter("date").apply(input, arguments, context), context);
        return "<time datetime=\"" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time) + "\">" + Html.escape(text) + "</time>";
    }

    private static String date(ZonedDateTime time, String format, String language) {
        Locale locale = Locale.forLanguageTag(language + "-u-nu-latn");
        return switch (format) {
            case "date_at_time", "default" -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .localizedBy(locale).format(time);
            case "abbreviated_date", "short" -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(locale).format(time);
            default -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(time);
        };
    }

    private static ZonedDateTime time(Object input, ZoneId zone, Context context) {
        try {
            return switch (input) {
                case null -> null;
                case ZonedDateTime time -> time.withZoneSameInstant(zone);
                case Instant instant -> instant.atZone(zone);
                case LocalDate date -> date.atStartOfDay(zone);
                case Number seconds -> Instant.ofEpochSecond(seconds.longValue()).atZone(zone);
                default -> "now".equals(input) ? context.environment().clock().instant().atZone(zone)
                        : ZonedDateTime.parse(Input.text(input, context)).withZoneSameInstant(zone);
            };
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Object fontFace(Object input, Arguments arguments, Context context) {
        return input instanceof Drop font && font.get("face") instanceof String face ? face : "";
    }

    /** Grams in, as the reader's country weighs: grams below a kilogram, kilograms above. */
    private static Filter weight() {
        return (input, arguments, context) -> {
            long grams = Input.whole(input);
            if (grams < 1000) {
                return grams + " g";
            }
            return new BigDecimal(grams).movePointLeft(3).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + " kg";
        };
    }
}

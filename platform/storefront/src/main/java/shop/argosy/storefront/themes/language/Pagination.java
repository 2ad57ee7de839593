package shop.argosy.storefront.themes.language;

import java.util.List;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.Html;

/** Links to the other pages of a list. */
final class Pagination {

    private Pagination() {
    }

    static String html(Drop paginate, Arguments arguments, Context context) {
        StringBuilder html = new StringBuilder();
        if (paginate.get("previous") instanceof Drop previous) {
            step(html, "prev", previous, Input.text(arguments, "previous", "←", context));
        }
        if (paginate.get("parts") instanceof List<?> parts) {
            parts.forEach(part -> part(html, (Drop) part));
        }
        if (paginate.get("next") instanceof Drop next) {
            step(html, "next", next, Input.text(arguments, "next", "→", context));
        }
        return html.toString();
    }

    private static void step(StringBuilder html, String name, Drop part, String title) {
        html.append("<span class=\"").append(name).append("\"><a rel=\"").append(name).append("\" href=\"")
                .append(Html.escape(String.valueOf(part.get("url")))).append("\">").append(Html.escape(title)).append("</a></span> ");
    }

    private static void part(StringBuilder html, Drop part) {
        String title = Html.escape(String.valueOf(part.get("title")));
        if (Boolean.TRUE.equals(part.get("is_link"))) {
            html.append("<span class=\"page\"><a href=\"").append(Html.escape(String.valueOf(part.get("url")))).append("\">")
                    .append(title).append("</a></span> ");
        } else {
            html.append("<span class=\"page").append(title.equals("…") ? " gap" : " current\" aria-current=\"page").append("\">").append(title)
                    .append("</span> ");
        }
    }
}

package shop.argosy.storefront.themes.page;

import shop.argosy.kernel.Money;
import shop.argosy.storefront.themes.Html;
import shop.argosy.storefront.themes.Links;
import shop.argosy.storefront.themes.Theme;
import shop.argosy.storefront.themes.drops.ProductDrop;

/** {@code content_for_header}: what every page tells search engines and other sites, and the styles of sections. */
final class PageHead {

    private final Visit visit;
    private final PageObjects page;
    private final StringBuilder html = new StringBuilder(1024);

    private PageHead(Visit visit, PageObjects page) {
        this.visit = visit;
        this.page = page;
    }

    static String html(Visit visit, PageObjects page) {
        return new PageHead(visit, page).html();
    }

    private String html() {
        bundles();
        if (page.template().equals("404") || page.template().equals("order") || page.template().equals("cart") || page.template().equals("search")) {
            return html.append("<meta name=\"robots\" content=\"noindex\">").toString();
        }
        languages();
        openGraph();
        if (page.template().equals("index")) {
            organization();
        }
        return html.toString();
    }

    private void bundles() {
        if (visit.theme().hasBundle(Theme.SECTION_STYLES)) {
            html.append("<link rel=\"stylesheet\" href=\"").append(visit.links().asset(visit.theme(), Theme.SECTION_STYLES)).append("\">");
        }
        if (visit.theme().hasBundle(Theme.SECTION_SCRIPTS)) {
            html.append("<script src=\"").append(visit.links().asset(visit.theme(), Theme.SECTION_SCRIPTS)).append("\" defer></script>");
        }
    }

    private void languages() {
        if (visit.place().locales().size() < 2) {
            return;
        }
        for (String locale : visit.place().locales()) {
            alternate(locale, locale);
        }
        alternate("x-default", visit.place().market().defaultLocale());
    }

    private void alternate(String language, String locale) {
        var links = new Links(visit.links().origin(), Place.prefix(visit.place().market(), locale), true);
        html.append("<link rel=\"alternate\" hreflang=\"").append(language).append("\" href=\"").append(Html.escape(links.full(page.path()))).append("\">");
    }

    private void openGraph() {
        boolean product = page.objects().get("product") instanceof ProductDrop;
        property("og:site_name", visit.shop().name());
        property("og:title", page.title().isEmpty() ? visit.shop().name() : page.title());
        property("og:type", product ? "product" : "website");
        property("og:url", visit.links().full(page.path()));
        property("og:locale", visit.locale().replace('-', '_'));
        if (!page.description().isEmpty()) {
            property("og:description", page.description());
        }
        if (page.objects().get("product") instanceof ProductDrop drop) {
            drop.picture().ifPresent(picture -> property("og:image", visit.links().origin() + picture.url(new Links("", "", false), 1080)));
            Object price = drop.get("price");
            if (price instanceof Long amount) {
                property("product:price:amount", new Money(amount, visit.money().currency()).toMajor().toPlainString());
                property("product:price:currency", visit.money().currency().getCurrencyCode());
            }
        }
        html.append("<meta name=\"twitter:card\" content=\"summary_large_image\">");
    }

    private void organization() {
        html.append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"OnlineStore\",\"name\":")
                .append(quoted(visit.shop().name())).append(",\"url\":").append(quoted(visit.links().full("/"))).append("}</script>");
    }

    private void property(String name, String content) {
        html.append("<meta property=\"").append(name).append("\" content=\"").append(Html.escape(content)).append("\">");
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c < 0x20 || c == '\u2028' || c == '\u2029') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}

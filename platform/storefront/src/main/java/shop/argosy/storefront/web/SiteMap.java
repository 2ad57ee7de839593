package shop.argosy.storefront.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.Collections;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.content.ContentPages;
import shop.argosy.storefront.themes.Html;
import shop.argosy.storefront.themes.Links;
import shop.argosy.storefront.themes.page.Place;

/** Every page of a shop with its other languages, at most as many as the format allows. */
@ApplicationScoped
public class SiteMap {

    private static final int MOST_ADDRESSES = 50_000;

    private final Markets markets;
    private final Catalog catalog;
    private final Collections collections;
    private final ContentPages pages;

    @Inject
    public SiteMap(Markets markets, Catalog catalog, Collections collections, ContentPages pages) {
        this.markets = markets;
        this.catalog = catalog;
        this.collections = collections;
        this.pages = pages;
    }

    /** For CDI's proxy alone. */
    protected SiteMap() {
        this(null, null, null, null);
    }

    public String xml(TenantTx tx, String origin) {
        Market market = markets.primary(tx);
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        add(xml, origin, market, "/", null);
        add(xml, origin, market, "/collections/all", null);
        collections.list(tx).forEach(collection -> add(xml, origin, market, "/collections/" + Links.encode(collection.handle()), collection.updatedAt()));
        pages.list(tx).forEach(page -> add(xml, origin, market, "/pages/" + Links.encode(page.handle()), page.updatedAt()));
        catalog.links(tx, MOST_ADDRESSES / market.locales().size() - 2_000)
                .forEach(product -> add(xml, origin, market, "/products/" + Links.encode(product.handle()), product.updatedAt()));
        return xml.append("</urlset>\n").toString();
    }

    private static void add(StringBuilder xml, String origin, Market market, String path, Instant changed) {
        for (String locale : market.locales()) {
            xml.append("<url><loc>").append(address(origin, market, locale, path)).append("</loc>");
            if (changed != null) {
                xml.append("<lastmod>").append(changed.toString(), 0, 10).append("</lastmod>");
            }
            if (market.locales().size() > 1) {
                market.locales().forEach(other -> xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(other).append("\" href=\"")
                        .append(address(origin, market, other, path)).append("\"/>"));
            }
            xml.append("</url>\n");
        }
    }

    private static String address(String origin, Market market, String locale, String path) {
        return Html.escape(new Links(origin, Place.prefix(market, locale), true).full(path));
    }
}

package shop.argosy.storefront.themes.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.markets.ShopProfile;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.themes.Links;
import shop.argosy.storefront.themes.Publication;
import shop.argosy.storefront.themes.Publications;
import shop.argosy.storefront.themes.Theme;
import shop.argosy.storefront.themes.Themes;

/** Opens visits: finds the shop's market, the reader's language and the theme that is live. */
@ApplicationScoped
public class Visits {

    private final Shops shops;
    private final Markets markets;
    private final Publications publications;
    private final Themes themes;
    private final Sources sources;

    @Inject
    public Visits(Shops shops, Markets markets, Publications publications, Themes themes, Sources sources) {
        this.shops = shops;
        this.markets = markets;
        this.publications = publications;
        this.themes = themes;
        this.sources = sources;
    }

    /** For CDI's proxy alone. */
    protected Visits() {
        this(null, null, null, null, null);
    }

    /**
     * A visit to the primary market.
     *
     * @param locale as it stands in the address, {@code null} for the market's own
     * @return empty when the market does not speak that language under that name
     */
    public Optional<Visit> open(TenantTx tx, String origin, String locale, VisitRequest request) {
        ShopProfile shop = shops.of(tx);
        Market market = markets.primary(tx);
        if (locale != null && (!market.locales().contains(locale) || locale.equals(market.defaultLocale()))) {
            return Optional.empty();
        }
        var place = new Place(shop, market, locale == null ? market.defaultLocale() : locale);
        return Optional.of(visit(tx, place, new Links(origin, Place.prefix(market, place.locale()), false), request));
    }

    /** A visit of no reader: for mails, whose links lead into the shop from outside. Takes the nearest language. */
    public Visit outside(TenantTx tx, String origin, String locale) {
        Market market = markets.primary(tx);
        var place = new Place(shops.of(tx), market, market.locale(locale).orElse(market.defaultLocale()));
        var request = VisitRequest.of(origin.substring(origin.indexOf("//") + 2), "/");
        return visit(tx, place, new Links(origin, Place.prefix(market, place.locale()), true), request);
    }

    private Visit visit(TenantTx tx, Place place, Links links, VisitRequest request) {
        Publication publication = publications.live(tx, place.market().storefrontId());
        Theme theme = themes.byId(publication.theme()).orElseGet(themes::any);
        var look = new Visit.Look(theme, publication, theme.languages().in(place.locale()));
        return new Visit(tx, sources, place, look, links, request);
    }
}

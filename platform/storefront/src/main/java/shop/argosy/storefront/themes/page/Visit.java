package shop.argosy.storefront.themes.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import shop.argosy.commerce.markets.ShopProfile;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.liquid.Budget;
import shop.argosy.liquid.Limits;
import shop.argosy.storefront.content.TranslatedEntity;
import shop.argosy.storefront.themes.Links;
import shop.argosy.storefront.themes.LocaleTexts;
import shop.argosy.storefront.themes.MoneyFormat;
import shop.argosy.storefront.themes.PlatformTexts;
import shop.argosy.storefront.themes.Publication;
import shop.argosy.storefront.themes.Theme;

/**
 * One page for one reader while it is made. It belongs to its transaction and its thread. What several parts of the
 * page ask for is read once.
 */
public final class Visit {

    /** The register under which filters and tags find it. */
    public static final String REGISTER = "visit";

    /** Steps bound what a theme may work; time only ends what hangs, for a cold or crowded machine may be slow. */
    private static final long RENDER_MILLISECONDS = 10_000;
    private static final long PAGE_MILLISECONDS = 20_000;

    private final TenantTx tx;
    private final Sources sources;
    private final Place place;
    private final Look look;
    private final Links links;
    private final VisitRequest request;
    private final MoneyFormat money;
    private final Budget budget = new Budget(Limits.STANDARD.withMilliseconds(RENDER_MILLISECONDS), Limits.PAGE.withMilliseconds(PAGE_MILLISECONDS));
    private final Map<Object, Object> kept = new HashMap<>();
    private final Sections sections;
    private String layout = "theme";
    private Supplier<CartContents> cart = () -> CartContents.EMPTY;

    /** The theme, what the merchant made of it, and its words in the reader's language. */
    public record Look(Theme theme, Publication publication, LocaleTexts texts) {
    }

    public Visit(TenantTx tx, Sources sources, Place place, Look look, Links links, VisitRequest request) {
        this.tx = tx;
        this.sources = sources;
        this.place = place;
        this.look = look;
        this.links = links;
        this.request = request;
        this.money = new MoneyFormat(place.locale(), place.country(), place.market().currency());
        this.sections = new Sections(this);
    }

    /** The same visit with other words than the theme's. */
    public Visit speaking(Function<String, LocaleTexts> language) {
        return new Visit(tx, sources, place, new Look(look.theme(), look.publication(), language.apply(place.locale())), links, request);
    }

    public TenantTx tx() {
        return tx;
    }

    public Sources sources() {
        return sources;
    }

    public Place place() {
        return place;
    }

    public ShopProfile shop() {
        return place.shop();
    }

    public String locale() {
        return place.locale();
    }

    public Theme theme() {
        return look.theme();
    }

    public Publication publication() {
        return look.publication();
    }

    public LocaleTexts texts() {
        return look.texts();
    }

    public Links links() {
        return links;
    }

    public VisitRequest request() {
        return request;
    }

    public MoneyFormat money() {
        return money;
    }

    public Budget budget() {
        return budget;
    }

    public Sections sections() {
        return sections;
    }

    public CartContents cart() {
        return once(CartContents.class, visit -> cart.get());
    }

    /** Before the page is made; asked at most once, when the page looks at its cart. */
    public void cart(Supplier<CartContents> contents) {
        cart = contents;
    }

    /** The frame around the page: a file of layout/, or {@code ""} for none. */
    public String layout() {
        return layout;
    }

    public void layout(String name) {
        layout = name;
    }

    /** A word of the platform's own, for what themes do not name: plain text. */
    public String platformText(String key) {
        return platformText(key, Map.of());
    }

    public String platformText(String key, Map<String, ?> arguments) {
        return PlatformTexts.in(place.locale()).plain(key, arguments);
    }

    /** The value that this page keeps under the key, made at the first call. */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Function<Visit, T> make) {
        if (!kept.containsKey(key)) {
            kept.put(key, make.apply(this));
        }
        return (T) kept.get(key);
    }

    /** The merchant's texts of these things in the reader's language; none where it is the merchant's own. One query. */
    public Map<UUID, Map<String, String>> translations(TranslatedEntity entity, Collection<UUID> ids) {
        return place.isOriginal() ? Map.of() : sources.writings().translations().of(tx, entity, ids, place.locale());
    }
}

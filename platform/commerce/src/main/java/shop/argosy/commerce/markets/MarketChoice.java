package shop.argosy.commerce.markets;

/** What a caller asks for in the query parameters {@code market, locale, currency}; {@code null} takes the primary or default. */
public record MarketChoice(String market, String locale, String currency) {

    public static final MarketChoice PRIMARY = new MarketChoice(null, null, null);
}

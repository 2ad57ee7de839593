package shop.argosy.commerce.catalog.boundary;

import jakarta.ws.rs.QueryParam;
import shop.argosy.commerce.markets.MarketChoice;

/** The query parameters that choose a market. */
public class MarketParameters {

    @QueryParam("market")
    String market;

    @QueryParam("locale")
    String locale;

    @QueryParam("currency")
    String currency;

    MarketChoice choice() {
        return new MarketChoice(market, locale, currency);
    }
}

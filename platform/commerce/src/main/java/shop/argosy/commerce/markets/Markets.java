package shop.argosy.commerce.markets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import shop.argosy.commerce.markets.internal.MarketRows;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/** The markets of the shop's primary storefront. */
@ApplicationScoped
public class Markets {

    private final MarketRows rows = new MarketRows();

    /** All that are not archived, the primary one first, then by handle. */
    public List<Market> list(TenantTx tx) {
        return rows.all(tx);
    }

    public Optional<Market> byHandle(TenantTx tx, String handle) {
        return list(tx).stream().filter(market -> market.handle().equals(handle)).findFirst();
    }

    public Market primary(TenantTx tx) {
        return list(tx).stream().filter(Market::primary).findFirst().orElseThrow(() -> Problem.notFound("shop"));
    }

    /**
     * The market that a caller means.
     *
     * @throws Problem 422 naming {@code /market}, {@code /locale} or {@code /currency} when the shop has none such
     */
    public Market resolve(TenantTx tx, MarketChoice choice) {
        Market market = isGiven(choice.market()) ? byHandle(tx, choice.market()).orElseThrow(Markets::noSuchMarket) : primary(tx);
        if (isGiven(choice.locale()) && market.locale(choice.locale()).isEmpty()) {
            throw Problem.invalid("/locale", "This market speaks " + String.join(", ", market.locales()) + ". Ask for one of these.");
        }
        if (isGiven(choice.currency()) && !market.currency().getCurrencyCode().equalsIgnoreCase(choice.currency())) {
            throw Problem.invalid("/currency", "This market sells in " + market.currency() + ". Ask for this currency or another market.");
        }
        return market;
    }

    public Market resolve(TenantTx tx, String marketHandleOrNull, String localeOrNull) {
        return resolve(tx, new MarketChoice(marketHandleOrNull, localeOrNull, null));
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isEmpty();
    }

    private static Problem noSuchMarket() {
        return Problem.invalid("/market", "The shop has no market of this name. Leave the parameter out for its primary market.");
    }
}

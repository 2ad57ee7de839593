package shop.argosy.commerce.payments;

import java.util.List;
import shop.argosy.commerce.inventory.StockClaim;
import shop.argosy.kernel.Money;

/** A payment to be started. {@code claims} are the units that it holds. */
public record NewPayment(String cartId, long cartVersion, String provider, Money amount, List<StockClaim> claims) {
}

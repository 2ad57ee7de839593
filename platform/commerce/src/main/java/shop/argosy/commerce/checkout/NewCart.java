package shop.argosy.commerce.checkout;

import java.util.List;
import shop.argosy.commerce.markets.MarketChoice;

/** @param channel where the cart was made: {@code web} or {@code api} */
public record NewCart(List<LineRequest> lines, MarketChoice choice, String channel) {
}

package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import shop.argosy.commerce.catalog.SellableVariant;
import shop.argosy.commerce.catalog.Variants;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.commerce.shipping.ShippingMethods;
import shop.argosy.commerce.shipping.ShippingQuote;
import shop.argosy.foundation.sealing.PersonKey;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.plugin.shipping.Parcel;
import shop.argosy.plugin.shipping.Parcel.Destination;

/** Puts today's prices, stock and delivery on a cart: a fixed number of queries, whatever its size. */
@ApplicationScoped
public class CartPricing {

    private final Variants variants;
    private final Prices prices;
    private final Stock stock;
    private final Markets markets;
    private final Shops shops;
    private final ShippingMethods methods;
    private final PersonKeys keys;

    @Inject
    public CartPricing(Variants variants, Prices prices, Stock stock, Markets markets, Shops shops, ShippingMethods methods, PersonKeys keys) {
        this.variants = variants;
        this.prices = prices;
        this.stock = stock;
        this.markets = markets;
        this.shops = shops;
        this.methods = methods;
        this.keys = keys;
    }

    /** For CDI's proxy alone. */
    protected CartPricing() {
        this(null, null, null, null, null, null, null);
    }

    public PricedCart of(TenantTx tx, Cart cart) {
        Market market = market(tx, cart);
        PersonKey key = keys.open(tx, cart.dataKeyId());
        PostalAddress goesTo = key.open(cart.shippingAddress(), PostalAddress.class);
        List<PricedCart.Line> lines = lines(tx, cart, market);
        Optional<Parcel> parcel = parcel(lines, market, () -> destination(tx, market, goesTo));
        Optional<ShippingQuote> method = parcel.filter(found -> cart.shippingMethodId() != null)
                .flatMap(found -> methods.quote(tx, market.id(), cart.shippingMethodId(), found));
        return new PricedCart(cart, market, key.open(cart.email()), goesTo, key.open(cart.billingAddress(), PostalAddress.class), lines, parcel, method,
                CartTotals.of(lines, method, market.currency()));
    }

    /** The ways to send this cart; none when nothing has to be sent. */
    public List<ShippingQuote> quotes(TenantTx tx, PricedCart cart) {
        return cart.parcel().map(parcel -> methods.quotes(tx, cart.market().id(), parcel)).orElse(List.of());
    }

    Market market(TenantTx tx, Cart cart) {
        return markets.list(tx).stream().filter(market -> market.id().equals(cart.marketId())).findFirst().orElseGet(() -> markets.primary(tx));
    }

    private List<PricedCart.Line> lines(TenantTx tx, Cart cart, Market market) {
        List<UUID> ids = cart.lines().stream().map(Cart.Line::variantId).toList();
        Map<UUID, SellableVariant> found = variants.byIds(tx, ids).stream().collect(Collectors.toMap(variant -> variant.variant().id(), variant -> variant));
        Map<UUID, VariantPrice> amounts = prices.of(tx, ids, market);
        Map<UUID, StockState> states = stock.of(tx, ids);
        return cart.lines().stream().map(line -> line(line, found.get(line.variantId()), amounts.get(line.variantId()), states.get(line.variantId()), market)).toList();
    }

    private static PricedCart.Line line(Cart.Line line, SellableVariant variant, VariantPrice price, StockState state, Market market) {
        Money unit = price == null ? Money.zero(market.currency()) : price.amount();
        boolean sellable = variant.active() && price != null;
        return new PricedCart.Line(line, variant, unit, unit.times(line.quantity()), sellable, sellable && state != null && state.sellable(line.quantity()));
    }

    private static Optional<Parcel> parcel(List<PricedCart.Line> lines, Market market, Supplier<Destination> destination) {
        List<PricedCart.Line> goods = lines.stream().filter(PricedCart.Line::requiresShipping).toList();
        if (goods.isEmpty()) {
            return Optional.empty();
        }
        long grams = goods.stream().mapToLong(line -> (long) line.variant().variant().weightGrams() * line.line().quantity()).sum();
        Money total = goods.stream().map(PricedCart.Line::total).reduce(Money.zero(market.currency()), Money::plus);
        return Optional.of(new Parcel(grams, total, destination.get()));
    }

    /** Until there is an address, the first country that the market sells to, or the shop's own. */
    private Destination destination(TenantTx tx, Market market, PostalAddress address) {
        if (address != null) {
            return new Destination(address.country(), address.province(), address.postalCode());
        }
        return new Destination(market.countries().isEmpty() ? shops.of(tx).country() : market.countries().getFirst(), null, null);
    }
}

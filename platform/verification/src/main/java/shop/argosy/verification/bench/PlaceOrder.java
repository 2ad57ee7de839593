package shop.argosy.verification.bench;

import java.util.List;
import java.util.Map;
import shop.argosy.verification.Samples;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.Shop;

/** Placing a paid cart, beside filling in its details. */
final class PlaceOrder implements Benchmark {

    private static final int WARM_UP = 10;
    private static final int TIMES = 100;

    @Override
    public String name() {
        return "place-order";
    }

    @Override
    public List<Measured> run(Ground ground) {
        Shop shop = Shop.signUp(ground.platform());
        String variant = shop.someVariant();
        shop.stock(variant, WARM_UP + TIMES);
        String method = shop.shippingMethod(variant);
        buy(WARM_UP, shop, variant, method, new Samples(), new Samples());
        var orders = new Samples();
        var details = new Samples();
        buy(TIMES, shop, variant, method, orders, details);
        return List.of(Measured.times("place order", orders).besides("PATCH of the cart", details));
    }

    private static void buy(int times, Shop shop, String variant, String method, Samples orders, Samples details) {
        for (int i = 0; i < times; i++) {
            Cart cart = Cart.of(shop, variant, 1);
            details.add(cart.fill(method).expect(200).took());
            Answer paid = cart.pay("approve", cart.id()).expect(201);
            orders.add(cart.place(Map.of("payment_id", paid.text("id")), cart.id()).expect(201).took());
        }
    }
}

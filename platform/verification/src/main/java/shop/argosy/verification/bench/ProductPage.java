package shop.argosy.verification.bench;

import java.util.List;
import java.util.function.Supplier;
import shop.argosy.verification.Samples;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.Shop;

/** A product's page as a new visitor gets it. */
final class ProductPage implements Benchmark {

    private static final int TIMES = 200;

    @Override
    public String name() {
        return "product-page";
    }

    @Override
    public List<Measured> run(Ground ground) {
        Shop shop = Shop.signUp(ground.platform());
        String handle = Http.get(shop.storefrontApi("/products?limit=1")).expect(200).json().path("items").path(0).path("handle").asText();
        Supplier<Answer> page = () -> Http.get(shop.url() + "/products/" + handle).expect(200);
        Ground.alternate(TIMES / 4, new Samples(), page, new Samples(), ground::ready);
        var pages = new Samples();
        var ready = new Samples();
        Ground.alternate(TIMES, pages, page, ready, ground::ready);
        return List.of(Measured.times("product page", pages).besides(Ground.READY, ready));
    }
}

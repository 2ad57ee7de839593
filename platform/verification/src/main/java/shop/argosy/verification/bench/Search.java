package shop.argosy.verification.bench;

import java.util.List;
import java.util.function.Supplier;
import shop.argosy.verification.Samples;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.Shop;

/** A search for a product by a word of its title with one letter wrong. */
final class Search implements Benchmark {

    private static final int TIMES = 200;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Measured> run(Ground ground) {
        Shop shop = Shop.signUp(ground.platform());
        String word = longestWord(Http.get(shop.storefrontApi("/products?limit=1")).expect(200).json().path("items").path(0).path("title").asText());
        String typed = word.substring(0, word.length() - 1) + "x";
        Supplier<Answer> search = () -> Http.get(shop.storefrontApi("/search?limit=24&q=" + typed)).expect(200);
        Supplier<Answer> list = () -> Http.get(shop.storefrontApi("/products?limit=24")).expect(200);
        Ground.alternate(TIMES / 4, new Samples(), search, new Samples(), list);
        var searches = new Samples();
        var lists = new Samples();
        Ground.alternate(TIMES, searches, search, lists, list);
        return List.of(Measured.times("search", searches).besides("GET /api/v1/products", lists));
    }

    private static String longestWord(String title) {
        return List.of(title.split("[^A-Za-z]+")).stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }
}

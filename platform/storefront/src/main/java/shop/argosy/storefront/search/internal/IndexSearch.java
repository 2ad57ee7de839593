package shop.argosy.storefront.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import shop.argosy.commerce.markets.Market;
import shop.argosy.foundation.flags.Flags;
import shop.argosy.kernel.Tenant;
import shop.argosy.storefront.search.SearchRequest;
import shop.argosy.storefront.search.SearchResult;

/** Search as Elasticsearch answers it: strictly, and when that finds nothing forgivingly, where the flag lets it. */
@ApplicationScoped
public class IndexSearch {

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration UNHURRIED = Duration.ofSeconds(20);
    private static final int WARM_ROUNDS = 10;
    private static final int LOOKED_AT = 5;
    /** The flag of the second, forgiving question. */
    static final String FORGIVING = "search-forgiving";

    private final SearchGateway gateway;
    private final Flags flags;

    @Inject
    public IndexSearch(SearchGateway gateway, Flags flags) {
        this.gateway = gateway;
        this.flags = flags;
    }

    /** For CDI's proxy alone. */
    protected IndexSearch() {
        this(null, null);
    }

    /** @throws SearchUnavailable when there is no answer within 300 ms */
    public SearchResult search(Tenant tenant, Market market, SearchRequest request) {
        return search(tenant, market, request, PATIENCE);
    }

    /** The same queries with all the time they want, until both sides have compiled what they need for them. */
    public void warmUp(Tenant tenant, Market market) {
        for (int round = 0; round < WARM_ROUNDS; round++) {
            search(tenant, market, new SearchRequest("warm up", null, 1, 0), UNHURRIED);
            search(tenant, market, new SearchRequest("the", null, 1, 0), UNHURRIED);
        }
    }

    private SearchResult search(Tenant tenant, Market market, SearchRequest request, Duration patience) {
        long start = System.nanoTime();
        var locale = Locale.forLanguageTag(market.locale(orEmpty(request.locale())).orElse(market.defaultLocale()));
        var family = LanguageFamily.of(locale);
        var facets = ProductFacets.asked(market.id());
        var strict = new IndexQuery(ProductQueries.strictly(request.text(), locale), facets, request.offset(), request.limit());
        var answer = gateway.search(tenant, family, strict, patience);
        if (answer.total() > 0) {
            return result(answer, market, null);
        }
        return flags.choose(FORGIVING, tenant, () -> {
            var forgiving = new IndexQuery(ProductQueries.forgivingly(request.text(), locale), facets, request.offset(), request.limit());
            var similar = gateway.search(tenant, family, forgiving, left(patience, start));
            return result(similar, market, DidYouMean.of(request.text(), titles(similar)));
        }, () -> result(answer, market, null));
    }

    private static Duration left(Duration patience, long start) {
        var left = patience.minusNanos(System.nanoTime() - start);
        if (left.toMillis() < 1) {
            throw new SearchUnavailable("Elasticsearch took too long", null);
        }
        return left;
    }

    private static SearchResult result(IndexAnswer answer, Market market, String didYouMean) {
        List<UUID> ids = answer.hits().stream().map(IndexAnswer.Hit::productId).toList();
        return new SearchResult(ids, answer.total(), ProductFacets.read(answer.aggregations(), market.currency()), didYouMean, false);
    }

    private static List<String> titles(IndexAnswer answer) {
        return answer.hits().stream().limit(LOOKED_AT).map(IndexAnswer.Hit::document)
                .flatMap(document -> List.of("title", "vendor", "type").stream().map(field -> document.path(field).asText())).toList();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}

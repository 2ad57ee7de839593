package shop.argosy.storefront.search;

import java.util.List;
import java.util.UUID;

/**
 * What was found, best first.
 *
 * @param total of all pages
 * @param facets empty when degraded
 * @param didYouMean the words as the shop writes them, when only similar ones were found; else null
 * @param degraded true when PostgreSQL answered because Elasticsearch could not
 */
public record SearchResult(List<UUID> productIds, long total, List<Facet> facets, String didYouMean, boolean degraded) {

    public static final SearchResult NOTHING = new SearchResult(List.of(), 0, List.of(), null, false);
}

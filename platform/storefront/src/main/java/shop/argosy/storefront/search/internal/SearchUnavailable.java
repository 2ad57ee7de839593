package shop.argosy.storefront.search.internal;

/** Elasticsearch is down, too slow, or refused what it was sent. */
public final class SearchUnavailable extends RuntimeException {

    SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

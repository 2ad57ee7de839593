package shop.argosy.storefront.search.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A call with an end that holds whatever the other side does: the client's own limits in time do not count while a
 * connection is taken but never answered.
 */
final class SearchCall {

    private SearchCall() {
    }

    /** @throws SearchUnavailable when there is no answer in time, or it is an error; then the cause says which */
    static <T> T await(CompletableFuture<T> answer, Duration patience) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new SearchUnavailable("Elasticsearch took longer than " + patience.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new SearchUnavailable("Elasticsearch does not answer well: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new SearchUnavailable("The search was interrupted", e);
        }
    }
}

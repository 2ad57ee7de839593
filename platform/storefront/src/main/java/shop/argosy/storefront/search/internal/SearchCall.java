package shop.argosy.storefront.search.internal;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseListener;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import shop.argosy.foundation.http.Json;

/**
 * One request with an end that holds whatever the other side does: the client's own limits in time do not count while
 * a connection is taken but never answered.
 */
final class SearchCall implements ResponseListener {

    private final CompletableFuture<Response> answer = new CompletableFuture<>();

    private SearchCall() {
    }

    /** @throws SearchUnavailable when there is no answer in time, or it is an error; then the cause says which */
    static JsonNode send(Rest5Client client, Request request, Duration patience) {
        var call = new SearchCall();
        var running = client.performRequestAsync(request, call);
        try (var body = call.answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).getEntity().getContent()) {
            return Json.mapper().readTree(body);
        } catch (TimeoutException e) {
            running.cancel();
            throw new SearchUnavailable("Elasticsearch took longer than " + patience.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new SearchUnavailable("Elasticsearch does not answer " + request.getMethod() + " " + request.getEndpoint() + " well", e.getCause());
        } catch (IOException e) {
            throw new SearchUnavailable("Elasticsearch answers what cannot be read", e);
        } catch (InterruptedException e) {
            running.cancel();
            Thread.currentThread().interrupt();
            throw new SearchUnavailable("The search was interrupted", e);
        }
    }

    @Override
    public void onSuccess(Response response) {
        answer.complete(response);
    }

    @Override
    public void onFailure(Exception failure) {
        answer.completeExceptionally(failure);
    }
}

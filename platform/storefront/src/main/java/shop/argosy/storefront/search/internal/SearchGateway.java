package shop.argosy.storefront.search.internal;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.http.Json;
import shop.argosy.kernel.Tenant;

/**
 * The only way to Elasticsearch. Every call names a shop, whose filter and routing are added here, so that no query
 * can reach another shop's documents and no write can touch them. Indices are made when they are first needed.
 */
@ApplicationScoped
public class SearchGateway {

    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Timeout CONNECT = Timeout.ofMilliseconds(300);
    private static final int MOST_WRITES = 500;

    private final Rest5Client client;
    private final Set<LanguageFamily> known = ConcurrentHashMap.newKeySet();

    @Inject
    public SearchGateway(Configuration configuration) {
        client = Rest5Client.builder(configuration.searchUrl())
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(CONNECT)).build();
    }

    /** For CDI's proxy alone. */
    protected SearchGateway() {
        client = null;
    }

    /** @throws SearchUnavailable also when no answer came within {@code patience} */
    IndexAnswer search(Tenant tenant, LanguageFamily family, IndexQuery query, Duration patience) {
        var request = new Request("POST", "/" + family.alias() + "/_search");
        request.addParameter("routing", TenantScope.routing(tenant));
        request.addParameter("ignore_unavailable", "true");
        request.setJsonEntity(TenantScope.search(tenant, query).toString());
        return SearchAnswers.hits(send(request, patience));
    }

    /** Hands over all documents of a shop, {@code atATime} of them, by product. What is written meanwhile may be missing. */
    public void documents(Tenant tenant, int atATime, Consumer<List<IndexedDocument>> reader) {
        for (var family : present()) {
            var page = documentsAfter(tenant, family, null, atATime);
            while (!page.isEmpty()) {
                reader.accept(page);
                page = documentsAfter(tenant, family, page.getLast(), atATime);
            }
        }
    }

    private List<IndexedDocument> documentsAfter(Tenant tenant, LanguageFamily family, IndexedDocument after, int size) {
        var request = new Request("POST", "/" + family.alias() + "/_search");
        request.addParameter("routing", TenantScope.routing(tenant));
        request.setJsonEntity(TenantScope.scan(tenant, after, size).toString());
        return SearchAnswers.documents(send(request, PATIENT));
    }

    /** Writes all or throws. Documents that the index has in a newer version stay as they are. */
    public void write(Tenant tenant, Collection<? extends IndexWrite> writes, Visibility visibility) {
        var list = List.<IndexWrite>copyOf(writes);
        for (int from = 0; from < list.size(); from += MOST_WRITES) {
            writeSome(tenant, list.subList(from, Math.min(list.size(), from + MOST_WRITES)), visibility);
        }
    }

    /** Makes the index of a family unless it is there. */
    void ensure(LanguageFamily family) {
        if (known.contains(family)) {
            return;
        }
        var request = new Request("PUT", "/" + family.index());
        request.setJsonEntity(IndexDefinition.of(family));
        request.addParameter("wait_for_active_shards", "1");
        sendAllowing(request, "resource_already_exists_exception");
        known.add(family);
    }

    /**
     * Makes the first index if there is none yet.
     *
     * @return true when there was none: Elasticsearch is new, or has lost its data
     */
    public boolean prepare() {
        boolean empty = present().isEmpty();
        if (empty) {
            known.clear();
            ensure(LanguageFamily.ENGLISH);
        }
        return empty;
    }

    private Set<LanguageFamily> present() {
        var answer = send(new Request("GET", "/_alias"), PATIENT);
        var present = EnumSet.noneOf(LanguageFamily.class);
        for (var family : LanguageFamily.values()) {
            if (answer.has(family.index())) {
                present.add(family);
            }
        }
        return present;
    }

    private void writeSome(Tenant tenant, List<? extends IndexWrite> writes, Visibility visibility) {
        writes.stream().map(write -> LanguageFamily.of(write.locale())).distinct().forEach(this::ensure);
        if (SearchAnswers.lacksIndex(bulk(tenant, writes, visibility))) {
            known.clear();
            writes.stream().map(write -> LanguageFamily.of(write.locale())).distinct().forEach(this::ensure);
            SearchAnswers.lacksIndex(bulk(tenant, writes, visibility));
        }
    }

    private JsonNode bulk(Tenant tenant, List<? extends IndexWrite> writes, Visibility visibility) {
        var request = new Request("POST", "/_bulk");
        request.addParameter("require_alias", "true");
        request.addParameter("refresh", visibility.parameter());
        request.setEntity(new StringEntity(TenantScope.bulk(tenant, writes), ContentType.create("application/x-ndjson", "UTF-8")));
        return send(request, PATIENT);
    }

    private void sendAllowing(Request request, String expectedError) {
        try {
            send(request, PATIENT);
        } catch (SearchUnavailable e) {
            if (e.getCause() == null || !e.getCause().getMessage().contains(expectedError)) {
                throw e;
            }
        }
    }

    private JsonNode send(Request request, Duration patience) {
        return SearchCall.send(client, request, patience);
    }

    @PreDestroy
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

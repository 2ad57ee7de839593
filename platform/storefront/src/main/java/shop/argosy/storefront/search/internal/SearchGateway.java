package shop.argosy.storefront.search.internal;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.hc.core5.util.Timeout;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.json.Json;
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
    private static final String THERE_ALREADY = "resource_already_exists_exception";

    private final ElasticsearchAsyncClient client;
    private final Set<LanguageFamily> known = ConcurrentHashMap.newKeySet();

    @Inject
    public SearchGateway(Configuration configuration) {
        var http = Rest5Client.builder(configuration.searchUrl())
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(CONNECT)).build();
        client = new ElasticsearchAsyncClient(new Rest5ClientTransport(http, new JacksonJsonpMapper(Json.mapper())));
    }

    /** For CDI's proxy alone. */
    protected SearchGateway() {
        client = null;
    }

    /** @throws SearchUnavailable also when no answer came within {@code patience} */
    IndexAnswer search(Tenant tenant, LanguageFamily family, IndexQuery query, Duration patience) {
        return SearchAnswers.hits(find(TenantScope.search(tenant, family, query), patience));
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
        return SearchAnswers.documents(find(TenantScope.scan(tenant, family, after, size), PATIENT));
    }

    /** How many documents a shop has that can be found. */
    public long count(Tenant tenant) {
        return present().stream().mapToLong(family -> SearchCall.await(client.count(TenantScope.count(tenant, family)), PATIENT).count()).sum();
    }

    /** What was written before can be found by what is asked next. */
    public void settle(Tenant tenant) {
        for (var family : present()) {
            SearchCall.await(client.indices().refresh(refresh -> refresh.index(family.alias())), PATIENT);
        }
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
        try {
            SearchCall.await(client.indices().create(definition(family)), PATIENT);
        } catch (SearchUnavailable e) {
            if (!(e.getCause() instanceof ElasticsearchException refused) || !THERE_ALREADY.equals(refused.error().type())) {
                throw e;
            }
        }
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
        var indices = SearchCall.await(client.indices().getAlias(), PATIENT).aliases();
        var present = EnumSet.noneOf(LanguageFamily.class);
        for (var family : LanguageFamily.values()) {
            if (indices.containsKey(family.index())) {
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

    private BulkResponse bulk(Tenant tenant, List<? extends IndexWrite> writes, Visibility visibility) {
        var request = new BulkRequest.Builder().requireAlias(true).refresh(visibility.refresh())
                .operations(writes.stream().map(write -> TenantScope.write(tenant, write)).toList());
        return SearchCall.await(client.bulk(request.build()), PATIENT);
    }

    private SearchResponse<ObjectNode> find(SearchRequest request, Duration patience) {
        return SearchCall.await(client.search(request, ObjectNode.class), patience);
    }

    private static CreateIndexRequest definition(LanguageFamily family) {
        return CreateIndexRequest.of(create -> create.index(family.index()).waitForActiveShards(shards -> shards.count(1))
                .withJson(new StringReader(IndexDefinition.of(family))));
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

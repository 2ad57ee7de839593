package shop.argosy.storefront.search.internal;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.CountRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.util.Collection;
import shop.argosy.kernel.Tenant;

/** Confines what is sent to one shop: its filter around a query, its name and routing on every written document. */
final class TenantScope {

    private static final SortOptions BEST_FIRST = SortOptions.of(sort -> sort.score(score -> score));

    private TenantScope() {
    }

    static String routing(Tenant tenant) {
        return tenant.id().toString();
    }

    /** @throws IllegalArgumentException for an aggregation that looks past the query */
    static SearchRequest search(Tenant tenant, LanguageFamily family, IndexQuery query) {
        if (looksPast(query.aggregations().values())) {
            throw new IllegalArgumentException("A global aggregation would count other shops' documents");
        }
        return request(tenant, family).ignoreUnavailable(true)
                .query(all -> all.bool(bool -> bool.filter(own(tenant)).must(query.query())))
                .aggregations(query.aggregations()).from(query.from()).size(query.size())
                .trackTotalHits(total -> total.enabled(true)).sort(BEST_FIRST, by("product_id", SortOrder.Desc)).build();
    }

    static CountRequest count(Tenant tenant, LanguageFamily family) {
        return CountRequest.of(count -> count.index(family.alias()).routing(routing(tenant)).query(all -> all.bool(bool -> bool.filter(own(tenant)))));
    }

    /** All documents in the order of product and language, after the given one. */
    static SearchRequest scan(Tenant tenant, LanguageFamily family, IndexedDocument after, int size) {
        var request = request(tenant, family).query(all -> all.bool(bool -> bool.filter(own(tenant))))
                .size(size).sort(by("product_id", SortOrder.Asc), by("locale", SortOrder.Asc));
        if (after != null) {
            request.searchAfter(place -> place.stringValue(after.productId().toString()))
                    .searchAfter(place -> place.stringValue(after.locale().toLanguageTag()));
        }
        return request.build();
    }

    /** Ids begin with the shop's, so that no two shops' documents can ever be the same. */
    static BulkOperation write(Tenant tenant, IndexWrite write) {
        String index = LanguageFamily.of(write.locale()).alias();
        String id = tenant.id() + "." + write.productId() + "." + write.locale().toLanguageTag();
        return switch (write) {
            case IndexWrite.Put put -> BulkOperation.of(bulk -> bulk.index(one -> one.index(index).id(id).routing(routing(tenant))
                    .version(put.version()).versionType(VersionType.ExternalGte).document(put.document().put("tenant", routing(tenant)))));
            case IndexWrite.Remove remove -> BulkOperation.of(bulk -> bulk.delete(one -> one.index(index).id(id).routing(routing(tenant))
                    .version(remove.version()).versionType(VersionType.ExternalGte)));
        };
    }

    private static SearchRequest.Builder request(Tenant tenant, LanguageFamily family) {
        return new SearchRequest.Builder().index(family.alias()).routing(routing(tenant)).version(true);
    }

    private static Query own(Tenant tenant) {
        return Query.of(query -> query.term(term -> term.field("tenant").value(routing(tenant))));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(one -> one.field(field).order(order)));
    }

    private static boolean looksPast(Collection<Aggregation> aggregations) {
        return aggregations.stream().anyMatch(aggregation -> aggregation.isGlobal() || looksPast(aggregation.aggregations().values()));
    }
}

package shop.argosy.storefront.search.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import shop.argosy.foundation.http.Json;
import shop.argosy.kernel.Tenant;

/** Confines what is sent to one shop: its filter around a query, its name and routing on every written document. */
final class TenantScope {

    private TenantScope() {
    }

    static String routing(Tenant tenant) {
        return tenant.id().toString();
    }

    /** @throws IllegalArgumentException for an aggregation that looks past the query */
    static ObjectNode search(Tenant tenant, IndexQuery query) {
        var body = Json.mapper().createObjectNode();
        var bool = body.putObject("query").putObject("bool");
        bool.putArray("filter").addObject().putObject("term").put("tenant", routing(tenant));
        bool.putArray("must").add(query.query());
        if (query.aggregations() != null) {
            if (query.aggregations().findValue("global") != null) {
                throw new IllegalArgumentException("A global aggregation would count other shops' documents");
            }
            body.set("aggs", query.aggregations());
        }
        body.put("from", query.from()).put("size", query.size()).put("track_total_hits", true).put("version", true);
        var sort = body.putArray("sort");
        sort.add("_score");
        sort.addObject().put("product_id", "desc");
        return body;
    }

    /** All documents in the order of product and language, after the given one. */
    static ObjectNode scan(Tenant tenant, IndexedDocument after, int size) {
        var body = Json.mapper().createObjectNode();
        body.putObject("query").putObject("bool").putArray("filter").addObject().putObject("term").put("tenant", routing(tenant));
        body.put("size", size).put("version", true);
        body.putArray("sort").add("product_id").add("locale");
        if (after != null) {
            body.putArray("search_after").add(after.productId().toString()).add(after.locale().toLanguageTag());
        }
        return body;
    }

    /** Lines of a bulk request. Ids begin with the shop's, so that no two shops' documents can ever be the same. */
    static String bulk(Tenant tenant, List<? extends IndexWrite> writes) {
        var lines = new StringBuilder();
        for (var write : writes) {
            switch (write) {
                case IndexWrite.Put put -> lines.append(action("index", tenant, put)).append('\n')
                        .append(put.document().put("tenant", routing(tenant))).append('\n');
                case IndexWrite.Remove remove -> lines.append(action("delete", tenant, remove)).append('\n');
            }
        }
        return lines.toString();
    }

    private static ObjectNode action(String name, Tenant tenant, IndexWrite write) {
        var action = Json.mapper().createObjectNode();
        action.putObject(name).put("_index", LanguageFamily.of(write.locale()).alias())
                .put("_id", tenant.id() + "." + write.productId() + "." + write.locale().toLanguageTag())
                .put("routing", routing(tenant)).put("version", write.version()).put("version_type", "external_gte");
        return action;
    }
}

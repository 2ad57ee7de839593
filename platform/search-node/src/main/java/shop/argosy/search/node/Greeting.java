package shop.argosy.search.node;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.Version;
import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.xcontent.XContentBuilder;

/** {@code GET /} and {@code HEAD /}: what clients read to learn which product and version they talk to. */
final class Greeting extends BaseRestHandler {

    @Override
    public String getName() {
        return "argosy_greeting";
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(RestRequest.Method.GET, "/"), new Route(RestRequest.Method.HEAD, "/"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
        return channel -> channel.sendResponse(new RestResponse(RestStatus.OK, body(channel.newBuilder(), client)));
    }

    private static XContentBuilder body(XContentBuilder json, NodeClient client) throws IOException {
        json.startObject();
        json.field("name", client.settings().get("node.name"));
        json.field("cluster_name", client.settings().get("cluster.name"));
        json.startObject("version");
        json.field("number", Build.current().version());
        json.field("build_flavor", "default");
        json.field("lucene_version", Version.LATEST.toString());
        json.endObject();
        json.field("tagline", "You Know, for Search");
        return json.endObject();
    }
}

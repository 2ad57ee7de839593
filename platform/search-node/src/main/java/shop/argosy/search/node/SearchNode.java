package shop.argosy.search.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.EmbeddedNode;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/** Runs one node on loopback until it is told to stop: {@code SearchNode DATA_FOLDER HTTP_PORT TRANSPORT_PORT}. */
public final class SearchNode {

    private SearchNode() {
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        Path config = Files.createDirectories(home.resolve("config"));
        LogConfigurator.configureESLogging();
        Settings settings = settings(home, arguments[1], arguments[2]);
        EmbeddedNode node = new EmbeddedNode(new Environment(settings, config), List.of(Netty4Plugin.class, LuceneAnalysis.class));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node)));
        node.start();
        new CountDownLatch(1).await();
    }

    private static Settings settings(Path home, String httpPort, String transportPort) {
        return Settings.builder()
            .put("cluster.name", "argosy")
            .put("node.name", "argosy-search")
            .put("path.home", home.toString())
            .put("path.data", home.resolve("data").toString())
            .put("path.logs", home.resolve("logs").toString())
            .put("network.host", "127.0.0.1")
            .put("http.port", httpPort)
            .put("transport.port", transportPort)
            .put("discovery.type", "single-node")
            .put("node.processors", Math.min(2, Runtime.getRuntime().availableProcessors()))
            .put("cluster.routing.allocation.disk.watermark.low", "97%")
            .put("cluster.routing.allocation.disk.watermark.high", "98%")
            .put("cluster.routing.allocation.disk.watermark.flood_stage", "99%")
            .build();
    }

    private static void close(EmbeddedNode node) {
        try {
            node.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

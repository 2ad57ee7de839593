package shop.argosy.local.service;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import shop.argosy.local.Checkout;
import shop.argosy.local.ServiceProcess;

/** Elasticsearch, started by the search-node module in a JVM of its own. */
public record Search(Checkout checkout, Path data, int port, int transportPort) {

    private static final List<String> FLAGS = List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:MaxDirectMemorySize=128m",
        "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-Des.networkaddress.cache.ttl=60",
        "-Djava.awt.headless=true");

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public ServiceProcess start(Path log) {
        Java java = new Java(FLAGS, checkout.searchClasspath(), "shop.argosy.search.node.SearchNode",
            List.of(data.toString(), Integer.toString(port), Integer.toString(transportPort)));
        return ServiceProcess.start("search", java.command(), Map.of(), log);
    }

    /** HTTP answers before the shards are back. */
    public void awaitReady(ServiceProcess process) {
        URI health = URI.create(url() + "/_cluster/health?wait_for_status=yellow&timeout=1s");
        process.awaitReady(Duration.ofSeconds(120), () -> Answers.statusOf(health) == 200);
    }
}

package shop.argosy.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import shop.argosy.local.balancer.Balancer;
import shop.argosy.local.data.DataFolder;
import shop.argosy.local.data.Ports;
import shop.argosy.local.service.Answers;
import shop.argosy.local.service.Grid;
import shop.argosy.local.service.Java;
import shop.argosy.local.service.Payara;

/** The application servers of a platform: a single one on the platform's port, or several with a balancer there. */
final class PlatformNodes {

    /** Where the nodes find each other's grid when something stands between them, one port a node, with commas. */
    static final String GRID_PORTS = "ARGOSY_LOCAL_GRID_PORTS";
    /** All nodes together must leave the database some of its 500. */
    private static final int CONNECTIONS_TOGETHER = 460;
    private static final int OTHER_CONNECTIONS = 28;
    private static final int MOST_CONNECTIONS = 200;

    private final Checkout checkout;
    private final DataFolder folder;
    private final int port;
    private final List<Node> nodes;

    private record Node(int number, int port, Grid grid) {

        String service() {
            return serviceName(number);
        }
    }

    PlatformNodes(Checkout checkout, DataFolder folder, Ports ports, Options options, Optional<String> gridPorts) {
        this.checkout = checkout;
        this.folder = folder;
        port = ports.platform(options.port());
        int count = options.nodes();
        List<Integer> own = IntStream.rangeClosed(1, count).map(number -> ports.service(number == 1 ? "grid" : "grid-" + number, 23200)).boxed().toList();
        List<Integer> seen = gridPorts.map(PlatformNodes::numbers).filter(given -> given.size() == count).orElse(own);
        nodes = IntStream.rangeClosed(1, count).mapToObj(number -> new Node(number,
            count == 1 ? ports.keep(serviceName(1), port) : ports.service(serviceName(number), 21800), new Grid(own.get(number - 1), seen.get(number - 1), seen))).toList();
    }

    /** {@code payara}, {@code payara-2}, ... */
    static String serviceName(int number) {
        return number == 1 ? "payara" : "payara-" + number;
    }

    int port() {
        return port;
    }

    /** For each of several nodes; a single one takes the usual number. */
    OptionalInt tenantConnections() {
        return nodes.size() == 1 ? OptionalInt.empty() : OptionalInt.of(Math.min(MOST_CONNECTIONS, CONNECTIONS_TOGETHER / nodes.size() - OTHER_CONNECTIONS));
    }

    /** In the order in which they are started: the first node brings the database up to date for the others. */
    List<Service> services(Supplier<Map<String, String>> environment) {
        List<Service> services = new ArrayList<>();
        if (nodes.size() > 1) {
            services.add(balancer());
        }
        nodes.forEach(node -> services.add(payara(node, environment)));
        return services;
    }

    private Service payara(Node node, Supplier<Map<String, String>> environment) {
        Payara payara = new Payara(checkout, node.service(), folder.resolve(node.service()), node.port(), node.grid());
        String title = nodes.size() == 1 ? "Payara Micro and the platform" : "Payara Micro, node " + node.number();
        return new Service(node.service(), title + " " + Versions.of("payara"), () -> payara.start(environment.get(), folder.log(node.service())), payara::awaitReady);
    }

    private Service balancer() {
        List<String> arguments = new ArrayList<>(List.of(Integer.toString(port)));
        nodes.forEach(node -> arguments.add(Integer.toString(node.port())));
        Java java = new Java(List.of("-Xmx64m", "-XX:+UseSerialGC"), checkout.launcherClasspath(), Balancer.class.getName(), arguments);
        Path log = folder.log("balancer");
        return new Service("balancer", "Balancer", () -> ServiceProcess.start("balancer", java.command(), Map.of(), log),
            process -> process.awaitReady(Duration.ofSeconds(30), () -> Answers.statusOf(URI.create("http://localhost:" + port + "/health/ready")) > 0));
    }

    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
    }
}

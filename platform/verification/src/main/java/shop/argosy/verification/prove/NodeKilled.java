package shop.argosy.verification.prove;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Processes;
import shop.argosy.verification.platform.RunningPlatform;

/**
 * Scenario 1, small: each node is killed once while people buy. Only what the dead node was working on may fail, only
 * what changes something, and never what was begun after its death.
 */
final class NodeKilled implements Scenario {

    private static final int ORDERS_BEFORE = 20;
    private static final int SECONDS = 120;

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String title() {
        return "Nodes are killed while people buy";
    }

    @Override
    public int nodes() {
        return 2;
    }

    @Override
    public List<String> run(Trial trial) {
        RunningPlatform platform = trial.place().platform();
        List<Long> deaths = new ArrayList<>();
        int unbalanced = 0;
        Buyers buyers = Buyers.in(trial);
        try (buyers) {
            for (String node : platform.nodes()) {
                int before = buyers.orders();
                Patience.of(SECONDS).until("Orders came", () -> buyers.orders() >= before + ORDERS_BEFORE);
                Processes.kill(platform.process(node));
                deaths.add(System.nanoTime());
                unbalanced += callsPastTheBalancer(platform, node);
                Nodes.awaitReady(platform);
            }
        }
        buyers.failures().forEach(failure -> judge(failure, deaths));
        NotAsPromised.unless(unbalanced > 0, "Control: calls past the balancer did not notice that the node was dead");
        return List.of(buyers.orders() + " orders in " + buyers.requests() + " requests", deaths.size() + " nodes killed",
            buyers.failures().size() + " requests noticed, all under way at that instant; no page",
            "control: past the balancer " + unbalanced + " of " + deaths.size() + " calls failed");
    }

    private static void judge(Buyers.Failure failure, List<Long> deaths) {
        NotAsPromised.unless(!failure.read(), "A page failed: " + failure.call());
        NotAsPromised.unless(deaths.stream().anyMatch(death -> failure.began() < death && death - failure.began() < 60e9),
            "A request failed that no dead node had taken: " + failure.call());
    }

    private static int callsPastTheBalancer(RunningPlatform platform, String node) {
        return Nodes.ready(platform, node) ? 0 : 1;
    }
}

package shop.argosy.verification.prove;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Processes;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.ShopRows;

/**
 * Scenario 12: the node whose worker holds a shop's jobs is killed in their midst. SMTP knows no transactions: the one
 * mail that the server had taken and the worker had not yet noted may come twice, with the same Message-ID.
 */
final class WorkerKilled implements Scenario {

    private static final int JOBS = 500;
    private static final int UNGUARDED_JOBS = 60;
    private static final int RECLAIMED_SECONDS = 60;
    private static final int DONE_SECONDS = 180;

    @Override
    public int number() {
        return 12;
    }

    @Override
    public String title() {
        return "A node is killed that holds " + JOBS + " leased jobs";
    }

    @Override
    public int nodes() {
        return 2;
    }

    @Override
    public List<String> run(Trial trial) {
        try (ShopRows rows = ShopRows.of(trial.shop())) {
            MailPile pile = MailPile.in(trial, rows);
            pile.add(JOBS);
            Patience.of(60).until("The jobs began", () -> pile.sent() > JOBS / 10);
            Processes.kill(leaseholder(trial.place().platform(), rows));
            Duration reclaimed = reclaimed(pile);
            Duration done = Patience.of(DONE_SECONDS).until("All jobs were done", () -> pile.queued() == 0);
            pile.allDelivered();
            List<String> repeated = pile.repeated();
            NotAsPromised.unless(repeated.size() <= 1, repeated.size() + " mails came twice, where at most the one under way may");
            int twice = withoutLease(rows, pile) - repeated.size();
            Nodes.awaitReady(trial.place().platform());
            return List.of("taken up again after %.1f s".formatted(seconds(reclaimed)), "all done %.1f s later".formatted(seconds(done)),
                    JOBS + " mails, " + repeated.size() + " came twice", "control: with the lease taken away " + twice + " of " + UNGUARDED_JOBS + " came twice");
        }
    }

    private static Duration reclaimed(MailPile pile) {
        long before = pile.sent();
        return Patience.of(RECLAIMED_SECONDS).until("A dead worker's jobs were taken up again", () -> pile.sent() > before);
    }

    /** The node whose connection to the shop's schema is the busiest. */
    private static long leaseholder(RunningPlatform platform, ShopRows rows) {
        Map<Long, Integer> seen = new HashMap<>();
        List<Long> nodes = platform.nodes().stream().map(platform::process).toList();
        for (int i = 0; i < 9; i++) {
            rows.list("SELECT client_port FROM pg_stat_activity WHERE usename = current_schema() ORDER BY state_change DESC LIMIT 1")
                    .forEach(port -> Processes.withPort(Integer.parseInt(port), nodes).ifPresent(node -> seen.merge(node, 1, Integer::sum)));
        }
        return seen.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElseThrow(() -> new NotAsPromised("No node works for the shop"));
    }

    /** Jobs must come out twice when several workers may have them: else nothing above would have been seen. */
    private static int withoutLease(ShopRows rows, MailPile pile) {
        pile.add(UNGUARDED_JOBS);
        Patience.of(DONE_SECONDS).until("Unguarded jobs were done", () -> {
            rows.execute("DELETE FROM relay.lease WHERE tenant = current_schema() AND kind = 'jobs'");
            return pile.queued() == 0;
        });
        List<String> repeated = pile.repeated();
        NotAsPromised.unless(repeated.size() > 1, "Control: without a lease no job was done twice, so this scenario sees nothing");
        return repeated.size();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}

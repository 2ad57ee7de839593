package shop.argosy.verification.prove;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import shop.argosy.verification.platform.GridLinks;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.Shop;
import shop.argosy.verification.platform.ShopRows;

/** Scenario 21: the nodes lose sight of each other while people buy and jobs run, and find each other again. */
final class GridSplit implements Scenario {

    private static final Duration LENGTH = Duration.ofSeconds(Size.of(20, 120));
    private static final int JOBS = 200;
    private static final int SECONDS = 120;
    private static final int CACHED_SECONDS = 10;

    @Override
    public int number() {
        return 21;
    }

    @Override
    public String title() {
        return "The grid splits for " + LENGTH.toSeconds() + " s and heals";
    }

    @Override
    public int nodes() {
        return 2;
    }

    @Override
    public boolean possibleOn(Place place) {
        return place.links().isPresent();
    }

    @Override
    public List<String> run(Trial trial) {
        GridLinks links = trial.place().links().orElseThrow();
        RunningPlatform platform = trial.place().platform();
        try (ShopRows rows = ShopRows.of(trial.shop())) {
            MailPile pile = MailPile.in(trial, rows);
            members(platform, 2);
            Buyers buyers = Buyers.in(trial);
            try (buyers) {
                links.cut();
                Duration split = members(platform, 1);
                pile.add(JOBS);
                nodesAgree(trial);
                pause(LENGTH.minus(split));
                links.heal();
                members(platform, 2);
                nodesAgree(trial);
            }
            Patience.of(SECONDS).until("All jobs were done", () -> pile.queued() == 0);
            pile.allDelivered();
            NotAsPromised.unlessEqual(List.of(), pile.repeated(), "Mails that came twice");
            NotAsPromised.unless(buyers.failures().isEmpty(), "A request failed: " + buyers.failures().peek());
            return List.of(buyers.orders() + " orders, none lost", JOBS + " jobs, none twice", "sign-ins and changes held on both nodes",
                    "control: a lease kept in the grid was held by " + LeaseInTheGrid.holdersWhileSplit() + " at once");
        }
    }

    /** What the grid's members last wrote about their number. */
    private static Duration members(RunningPlatform platform, int promised) {
        return Patience.of(SECONDS).until("Each node saw " + promised + " members", () -> platform.nodes().stream().allMatch(node -> GridLog.of(platform, node) == promised));
    }

    /** What one node is told, the other knows: at once, or as soon as it has forgotten what it had read before. */
    private static void nodesAgree(Trial trial) {
        RunningPlatform one = trial.place().platform().node("payara");
        RunningPlatform other = trial.place().platform().node("payara-2");
        Shop shop = trial.shop();
        String token = Http.json("POST", one.api("/sessions"), Map.of("email", shop.address() + "@example.com", "password", Shop.PASSWORD)).expect(201).text("access_token");
        Http.get(new Shop(other, shop.address(), token).merchantApi("/orders"), "Authorization", "Bearer " + token).expect(200);
        Http.delete(one.api("/sessions/current"), "Authorization", "Bearer " + token).expect(204);
        Patience.of(CACHED_SECONDS).until("A sign-out on one node worked on the other",
                () -> Http.get(new Shop(other, shop.address(), token).merchantApi("/orders"), "Authorization", "Bearer " + token).status() == 401);
        Shop fresh = Shop.signUp(one);
        Http.get(new Shop(other, fresh.address(), fresh.token()).url() + "/").expect(200);
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(Math.max(0, length.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("Waiting was interrupted", e);
        }
    }
}

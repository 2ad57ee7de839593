package shop.argosy.verification.prove.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import shop.argosy.adapters.sandbox.Sandbox;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Shop;

/** One shop lays siege to its neighbour: all attempts, then a look at what moved, then the same by the one who may. */
public final class Siege {

    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405);
    private static final Set<Integer> STRANGER = Set.of(401, 403, 404);
    /** A variant or a payment of others is wrong in the caller's own cart. */
    private static final Set<Integer> WRONG_INPUT = Set.of(409, 422);

    /** In his own shop the neighbour may make carts. */
    private static final List<String> UNMOVED = List.of("product", "variant", "orders", "payment", "refund", "shipment", "stock_level", "shop");

    private final Shop home;
    private final RandomGenerator chance;
    private final Sandbox sandbox;

    public Siege(Shop home, RandomGenerator chance, Sandbox sandbox) {
        this.home = home;
        this.chance = chance;
        this.sandbox = sandbox;
    }

    /** @param placed is told the numbers of orders that were placed in the besieged shop */
    public List<String> run(Consumer<String> placed) {
        Estate owner = Estate.furnish(home, chance, 2);
        owner.orderNumbers().forEach(placed);
        Estate intruder = Estate.furnish(Shop.signUp(home.platform()), chance, 1);
        var attempts = new Attempts(intruder, owner, sandbox);
        Snapshot before = Snapshot.settled(owner);
        Snapshot intruders = Snapshot.settled(intruder);
        int made = attack(attempts, owner);
        NotAsPromised.unlessEqual(List.of(), before.differences(Snapshot.of(owner)), "Tables of the shop that changed");
        NotAsPromised.unlessEqual(List.of(), intruders.differences(Snapshot.settled(intruder)).stream().filter(UNMOVED::contains).toList(), "Tables of the neighbour that denied calls changed");
        remains(owner);
        return List.of(Routes.ALL.size() + " routes", made + " attempts", "0 hits", "nothing changed", control(attempts, owner));
    }

    private int attack(Attempts attempts, Estate owner) {
        var hits = new ArrayList<String>();
        List<Attempt> all = Routes.ALL.stream().flatMap(attempts::on).toList();
        for (Attempt attempt : all) {
            Answer answer = attempt.make();
            hits.addAll(seen(attempt, answer, owner));
            if (answer.status() >= 500 && answer.status() != 501) {
                hits.add(attempt + " failed: " + answer);
            }
            if (attempt.denied() && !isDenied(attempt, answer)) {
                hits.add(attempt + " was not refused: " + answer);
            }
        }
        NotAsPromised.unless(hits.isEmpty(), hits.size() + " hits: " + String.join("; ", hits.subList(0, Math.min(8, hits.size()))));
        return all.size();
    }

    private static boolean isDenied(Attempt attempt, Answer answer) {
        boolean names = !attempt.route().path().matches(".*\\{.*") && attempt.route().kind() == Route.Kind.BUYER;
        return REFUSALS.contains(answer.status()) || names && WRONG_INPUT.contains(answer.status());
    }

    /** Canaries in the answer that the caller did not bring himself. */
    private static List<String> seen(Attempt attempt, Answer answer, Estate owner) {
        String all = answer.body() + " " + answer.headers().map();
        return owner.canaries().stream().filter(canary -> all.contains(canary) && !attempt.said().contains(canary)).map(canary -> attempt + " showed " + canary).toList();
    }

    private void remains(Estate owner) {
        var remains = new Remains(owner);
        List<String> found = Stream.of(remains.inLogs(), remains.inIndices(), remains.inBucket()).flatMap(List::stream).toList();
        NotAsPromised.unless(found.isEmpty(), "Canaries lie about: " + found);
        NotAsPromised.unless(!remains.documents().isEmpty() && remains.objects() > 0, "Control: not even the shop's own documents and objects are found");
    }

    /**
     * The same calls by the one who may: where he is refused as a stranger, or sees nothing of himself, the attempts
     * on that route proved nothing.
     */
    private String control(Attempts attempts, Estate owner) {
        var blunt = new ArrayList<String>();
        int hits = 0;
        for (Route route : Routes.ALL) {
            if (route.kind() == Route.Kind.STAFF || route.kind() == Route.Kind.BUYER || route.kind() == Route.Kind.ACCOUNT && route.isRead()) {
                Attempt attempt = attempts.byOwner(route);
                Answer answer = attempt.make();
                boolean sees = owner.canaries().stream().anyMatch(answer.body()::contains);
                hits += sees ? 1 : 0;
                if (STRANGER.contains(answer.status()) && !route.barren() || route.reveals() && !sees) {
                    blunt.add(answer.toString());
                }
            }
        }
        NotAsPromised.unless(blunt.isEmpty(), "Control: the owner himself got nothing: " + blunt);
        return "control: " + hits + " hits by the owner himself";
    }
}

package shop.argosy.verification.prove;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All there are: a new one is a class beside this one and a line in one of the lists. */
final class Scenarios {

    /** On one node and with nothing broken in the middle; {@code ops/test} tries them all, within five minutes together. */
    private static final List<Scenario> IN_EVERY_TEST = List.of(
            new Oversell(),
            new DoubleTab(),
            new KeyReuse(),
            new ForgedWebhook(),
            new CrossTenant(),
            new HostConfusion(),
            new SqlInjection());

    /** What takes longer, needs more nodes or breaks something. */
    private static final List<Scenario> THOROUGH = List.of(
            new WorkerKilled(),
            new NodeKilled(),
            new GridSplit(),
            new ErasedBuyer(),
            new DatabaseRestart(),
            new TenantMigrations());

    private Scenarios() {
    }

    static List<Scenario> inEveryTest() {
        return IN_EVERY_TEST;
    }

    /** In the order of their numbers. */
    static List<Scenario> all() {
        return Stream.concat(IN_EVERY_TEST.stream(), THOROUGH.stream()).sorted(Comparator.comparingInt(Scenario::number)).toList();
    }
}

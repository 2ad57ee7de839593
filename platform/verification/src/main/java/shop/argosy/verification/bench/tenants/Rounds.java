package shop.argosy.verification.bench.tenants;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import shop.argosy.verification.Samples;
import shop.argosy.verification.platform.NotAsPromised;

/** One way to reach shops, tried in rounds that take turns with another's, so that whatever else the machine does meets both. */
final class Rounds {

    private final String name;
    private final BarePostgres postgres;
    private final IntFunction<Boolean> visit;
    private final Samples warm = new Samples();
    private final Samples loggedIn = new Samples();
    private final Samples p95s = new Samples();
    private final Samples processor = new Samples();

    Rounds(String name, BarePostgres postgres, IntFunction<Boolean> visit) {
        this.name = name;
        this.postgres = postgres;
        this.visit = visit;
    }

    void warmUp(FixedRate rate) {
        rate.run(0, visit);
    }

    void add(FixedRate rate, long seed) {
        Duration before = postgres.processorTime();
        FixedRate.Result result = rate.run(seed, visit);
        Duration used = postgres.processorTime().minus(before);
        NotAsPromised.unlessEqual(List.of(), result.failures().stream().limit(3).toList(), "Visits that failed, " + name);
        warm.addAll(result.warm());
        loggedIn.addAll(result.loggedIn());
        p95s.add(Duration.ofNanos(Math.round(result.warm().p95() * 1e6)));
        processor.add(used.dividedBy(result.warm().count() + result.loggedIn().count()));
    }

    Samples warm() {
        return warm;
    }

    Samples loggedIn() {
        return loggedIn;
    }

    /** Of the round in the middle. */
    double p95() {
        return p95s.median();
    }

    double shareLoggedIn() {
        return 100.0 * loggedIn.count() / (warm.count() + loggedIn.count());
    }

    /** How far the rounds lie apart, and what PostgreSQL's processes computed for a visit, which other load moves less than it moves times. */
    void tell(TenantMeasures.Sink sink) {
        sink.once(name + ", p95, best round", "ms", p95s.milliseconds(0));
        sink.once(name + ", p95, middle round", "ms", p95s.median());
        sink.once(name + ", p95, worst round", "ms", p95s.milliseconds(1));
        sink.once(name + ", PostgreSQL CPU a visit", "us", processor.median() * 1000);
        sink.once(name + ", CPU, best round", "us", processor.milliseconds(0) * 1000);
        sink.once(name + ", CPU, worst round", "us", processor.milliseconds(1) * 1000);
    }
}

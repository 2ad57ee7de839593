package shop.argosy.verification.bench;

import java.util.List;

/** {@code ops/up} of a built tree: first on an empty data folder, then on what that left. */
final class Boot implements Benchmark {

    @Override
    public String name() {
        return "boot";
    }

    @Override
    public List<Measured> run(Ground ground) {
        return ground.started().map(started -> List.of(Measured.once("boot, empty folder", "s", started.boot().toMillis() / 1000.0),
                Measured.once("boot again", "s", started.restart().toMillis() / 1000.0))).orElse(List.of());
    }
}

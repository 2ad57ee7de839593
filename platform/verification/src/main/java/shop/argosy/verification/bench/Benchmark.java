package shop.argosy.verification.bench;

import java.util.List;

/** Measures one thing, or a few that belong together. */
interface Benchmark {

    String name();

    List<Measured> run(Ground ground);
}

package shop.argosy.verification.prove;

import java.time.Clock;
import java.util.List;
import shop.argosy.adapters.sandbox.Sandbox;
import shop.argosy.verification.prove.wall.Siege;

/** Scenario 24: every route, asked by one shop for what is another's. */
final class CrossTenant implements Scenario {

    @Override
    public int number() {
        return 24;
    }

    @Override
    public String title() {
        return "Every route asked for what belongs to another shop";
    }

    @Override
    public List<String> run(Trial trial) {
        try (var sandbox = new Sandbox(trial.shop().platform().sandbox(), Clock.systemUTC())) {
            return new Siege(trial.shop(), trial.random(), sandbox).run(trial::acknowledge);
        }
    }
}

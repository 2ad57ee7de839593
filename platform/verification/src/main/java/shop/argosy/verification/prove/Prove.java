package shop.argosy.verification.prove;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Options;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.Shop;
import shop.argosy.verification.platform.StartedPlatform;

/** {@code ops/prove}: exit status 0 when all promises held, 1 when one broke, 2 when none could be tried. */
public final class Prove {

    private static final List<Scenario> SCENARIOS = List.of(new Oversell(), new DoubleTab(), new KeyReuse(), new ForgedWebhook(), new CrossTenant(), new HostConfusion());

    private final RunningPlatform platform;
    private final long seed;

    private Prove(RunningPlatform platform, long seed) {
        this.platform = platform;
        this.seed = seed;
    }

    public static void main(String[] arguments) {
        try {
            System.exit(run(arguments) ? 0 : 1);
        } catch (IllegalArgumentException | NotAsPromised e) {
            System.err.println("ops/prove: " + e.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(String[] arguments) {
        var options = Options.parse(arguments, "--scenario", "--seed", "--url", "--data");
        long seed = options.value("--seed").map(Long::parseLong).orElseGet(System::nanoTime);
        List<Scenario> chosen = chosen(options);
        List<Verdict> verdicts = options.running().map(platform -> new Prove(platform, seed).all(chosen)).orElseGet(() -> onOurOwn(chosen, seed));
        boolean onOurOwn = options.running().isEmpty();
        if (onOurOwn && chosen.size() == SCENARIOS.size()) {
            Report.write(Repository.root().resolve("docs/reliability/latest.md"), verdicts, seed);
        }
        long broken = verdicts.stream().filter(verdict -> !verdict.proven()).count();
        System.out.println(verdicts.size() - broken + " of " + verdicts.size() + " scenarios hold (seed " + seed + ")");
        return broken == 0;
    }

    private static List<Scenario> chosen(Options options) {
        List<Scenario> chosen = SCENARIOS.stream()
                .filter(scenario -> options.value("--scenario").map(number -> number.equals(Integer.toString(scenario.number()))).orElse(true)).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("There is no such scenario yet; there are " + SCENARIOS.stream().map(Scenario::number).toList());
        }
        return chosen;
    }

    private static List<Verdict> onOurOwn(List<Scenario> chosen, long seed) {
        try (StartedPlatform started = StartedPlatform.start()) {
            return new Prove(started.platform(), seed).all(chosen);
        }
    }

    private List<Verdict> all(List<Scenario> chosen) {
        var verdicts = new ArrayList<Verdict>();
        for (Scenario scenario : chosen) {
            Verdict verdict = one(scenario);
            System.out.println(verdict.line());
            verdicts.add(verdict);
        }
        return verdicts;
    }

    private Verdict one(Scenario scenario) {
        long began = System.nanoTime();
        try {
            var trial = new Trial(Shop.signUp(platform), Shop.signUp(platform), new SplittableRandom(seed + scenario.number()));
            List<String> figures = scenario.run(trial);
            Invariants.check(trial);
            return new Verdict(scenario, figures, "", since(began), trial.times());
        } catch (NotAsPromised broken) {
            return new Verdict(scenario, List.of(), broken.getMessage(), since(began), Map.of());
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}

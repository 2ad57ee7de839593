package shop.argosy.verification.prove;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Options;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.Shop;
import shop.argosy.verification.platform.StartedPlatform;

/** {@code ops/prove}: exit status 0 when all promises held, 1 when one broke, 2 when none could be tried. */
public final class Prove {

    private final long seed;
    private final List<Verdict> verdicts = new ArrayList<>();

    private Prove(long seed) {
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
        var options = Options.parse(arguments, "--scenario", "--short!", "--seed", "--url", "--data", "--tenants", "--full!");
        if (options.has("--full")) {
            Size.full();
        }
        options.value("--tenants").ifPresent(many -> System.setProperty("argosy.prove.tenants", Long.toString(number(many))));
        var prove = new Prove(options.value("--seed").map(Prove::number).orElseGet(() -> System.nanoTime() & Integer.MAX_VALUE));
        List<Scenario> chosen = chosen(options);
        options.running().map(Place::of).ifPresentOrElse(place -> prove.all(possible(chosen, place), place), () -> prove.onOurOwn(chosen));
        if (options.running().isEmpty()) {
            Report.write(Repository.root().resolve("docs/reliability/latest.md"), prove.verdicts, prove.seed);
        }
        long broken = prove.verdicts.stream().filter(verdict -> !verdict.proven()).count();
        System.out.println(prove.verdicts.size() - broken + " of " + prove.verdicts.size() + " scenarios hold (seed " + prove.seed + ")");
        return broken == 0;
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("--seed and --tenants need a number, not " + text);
        }
        return Long.parseLong(text);
    }

    private static List<Scenario> chosen(Options options) {
        List<Scenario> all = options.has("--short") ? Scenarios.inEveryTest() : Scenarios.all();
        List<String> wanted = options.value("--scenario").map(list -> Arrays.asList(list.split(","))).orElse(List.of());
        List<Integer> known = all.stream().map(Scenario::number).toList();
        wanted.stream().filter(number -> known.stream().map(String::valueOf).noneMatch(number::equals)).findFirst().ifPresent(number -> {
            throw new IllegalArgumentException("There is no scenario " + number + " yet; there are " + known + ".");
        });
        return all.stream().filter(scenario -> wanted.isEmpty() || wanted.contains(Integer.toString(scenario.number()))).toList();
    }

    private static List<Scenario> possible(List<Scenario> chosen, Place place) {
        Map<Boolean, List<Scenario>> parted = chosen.stream().collect(Collectors.partitioningBy(scenario -> scenario.possibleOn(place)));
        parted.get(false).forEach(scenario -> System.out.println("left out: " + scenario.number() + " " + scenario.title() + ", which needs a platform of its own"));
        return parted.get(true);
    }

    /** A platform for each number of nodes that is asked for, one after the other. */
    private void onOurOwn(List<Scenario> chosen) {
        chosen.stream().collect(Collectors.groupingBy(Scenario::nodes, TreeMap::new, Collectors.toList())).forEach((nodes, scenarios) -> {
            try (StartedPlatform started = StartedPlatform.start(nodes)) {
                all(scenarios, Place.of(started));
            }
        });
    }

    private void all(List<Scenario> chosen, Place place) {
        for (Scenario scenario : chosen) {
            Verdict verdict = one(scenario, place);
            System.out.println(verdict.line());
            verdicts.add(verdict);
        }
    }

    private Verdict one(Scenario scenario, Place place) {
        long began = System.nanoTime();
        List<String> figures = List.of();
        try {
            var trial = new Trial(place, Shop.signUp(place.platform()), Shop.signUp(place.platform()), new SplittableRandom(seed + scenario.number()));
            figures = scenario.run(trial);
            Invariants.check(trial);
            return new Verdict(scenario, figures, "", since(began), trial.times());
        } catch (NotAsPromised broken) {
            return new Verdict(scenario, figures, broken.getMessage(), since(began), Map.of());
        } catch (IllegalStateException | UncheckedIOException broken) {
            return new Verdict(scenario, figures, "It could not be tried to its end: " + broken, since(began), Map.of());
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}

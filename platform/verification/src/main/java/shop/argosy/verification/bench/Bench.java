package shop.argosy.verification.bench;

import java.util.List;
import java.util.Optional;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Options;
import shop.argosy.verification.platform.StartedPlatform;

/**
 * The benchmarks that {@code ops/bench} runs on one platform, in this order: memory after the load, boot last, and on a
 * platform of our own alone.
 */
public final class Bench {

    private static final List<Benchmark> BENCHMARKS = List.of(new SignUp(), new ProductPage(), new Search(), new PlaceOrder(), new Memory(), new Tenants(), new Boot());

    private Bench() {
    }

    public static void main(String[] arguments) {
        try {
            var options = Options.parse(arguments, "--json!", "--url", "--data", "--shops");
            options.value("--shops").ifPresent(many -> System.setProperty("argosy.bench.shops", Integer.toString(Integer.parseInt(many))));
            List<Benchmark> chosen = chosen(options.others());
            options.running().ifPresentOrElse(platform -> run(new Ground(platform, Optional.empty()), chosen, options.has("--json")),
                    () -> onOurOwn(chosen, options.has("--json")));
        } catch (IllegalArgumentException | NotAsPromised e) {
            System.err.println("ops/bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void onOurOwn(List<Benchmark> chosen, boolean json) {
        try (StartedPlatform started = StartedPlatform.start()) {
            run(new Ground(started.platform(), Optional.of(started)), chosen, json);
        }
    }

    private static void run(Ground ground, List<Benchmark> chosen, boolean json) {
        for (Benchmark benchmark : chosen) {
            benchmark.run(ground).forEach(measured -> System.out.println(json ? Http.toText(measured.members()) : measured.line()));
        }
    }

    private static List<Benchmark> chosen(List<String> names) {
        List<String> known = BENCHMARKS.stream().map(Benchmark::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("There is no benchmark " + name + "; on a platform there are " + String.join(", ", known) + ".");
        });
        return BENCHMARKS.stream().filter(benchmark -> names.isEmpty() || names.contains(benchmark.name())).toList();
    }
}

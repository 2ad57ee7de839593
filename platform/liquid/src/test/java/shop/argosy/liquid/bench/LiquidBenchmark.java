package shop.argosy.liquid.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.Template;

/** Prints the engine's figures: rendering beside jte, allocation, parsing, memory of a parsed template. */
public final class LiquidBenchmark {

    private static final int ROUNDS = 9;
    private static final int MILLISECONDS = 700;
    private static final int COPIES = 400;

    private final Figures figures = new Figures();
    private final LiquidPage liquid;
    private final JtePage jte;

    private LiquidBenchmark(Path tests) throws IOException {
        liquid = new LiquidPage(tests.resolve("liquid"));
        jte = new JtePage(tests.resolve("jte"));
    }

    /** Prints a table, or with {@code --json} one line. The first argument is the folder with the templates. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LiquidBenchmark benchmark = new LiquidBenchmark(Path.of(arguments[0]));
        benchmark.run();
        boolean json = Arrays.asList(arguments).contains("--json");
        System.out.println(json ? benchmark.figures.json() : benchmark.figures.text());
    }

    private void run() throws InterruptedException {
        requireSamePages();
        rendering();
        allocation();
        parsing();
        memory();
        figures.add("wrong_of_1000000_shared_renders", SharedRenders.wrong(16, 1_000_000));
    }

    private void requireSamePages() {
        if (!liquid.render().equals(jte.render())) {
            throw new IllegalStateException("the engines disagree:\n" + liquid.render() + "\n---\n" + jte.render());
        }
    }

    /** The engines take turns, so that both see the same machine. */
    private void rendering() {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int warm = 0; warm < 4; warm++) {
            Rounds.perSecond(liquid::render, MILLISECONDS);
            Rounds.perSecond(jte::render, MILLISECONDS);
        }
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = Rounds.perSecond(liquid::render, MILLISECONDS);
            theirs[i] = Rounds.perSecond(jte::render, MILLISECONDS);
            ratios[i] = ours[i] / theirs[i];
        }
        figures.add("pages_per_cpu_second", ours);
        figures.add("pages_per_cpu_second_jte", theirs);
        figures.add("ratio_to_jte", ratios);
    }

    private void allocation() {
        int renders = 2_000;
        long before = Rounds.allocated();
        for (int i = 0; i < renders; i++) {
            liquid.render();
        }
        figures.add("allocated_kib_per_render", (Rounds.allocated() - before) / 1024.0 / renders);
        figures.add("page_kib", liquid.render().length() / 1024.0);
    }

    private void parsing() {
        Environment environment = LiquidPage.environment();
        List<String> sources = List.copyOf(liquid.sources().values());
        double megabytes = bytes(sources) / 1e6;
        double[] rates = new double[ROUNDS];
        for (int i = -4; i < ROUNDS; i++) {
            double rate = Rounds.perSecond(() -> parse(environment, sources), MILLISECONDS / 2) * megabytes;
            rates[Math.max(i, 0)] = rate;
        }
        figures.add("parsed_mb_per_cpu_second", rates);
    }

    private static List<Template> parse(Environment environment, List<String> sources) {
        return sources.stream().map(source -> environment.parse("page", source)).toList();
    }

    private static long bytes(List<String> sources) {
        return sources.stream().mapToLong(source -> source.getBytes(StandardCharsets.UTF_8).length).sum();
    }

    private void memory() {
        Environment environment = LiquidPage.environment();
        List<String> sources = List.copyOf(liquid.sources().values());
        List<List<Template>> kept = new ArrayList<>(COPIES);
        long before = usedHeap();
        for (int i = 0; i < COPIES; i++) {
            kept.add(parse(environment, sources));
        }
        double used = usedHeap() - before;
        if (kept.size() != COPIES) {
            throw new IllegalStateException("the templates are gone");
        }
        figures.add("template_memory_to_source", used / COPIES / bytes(sources));
    }

    private static long usedHeap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package shop.argosy.verification.prove;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.argosy.verification.Samples;

/**
 * How one scenario ended.
 *
 * @param broken the promise that broke; empty when all held
 */
record Verdict(Scenario scenario, List<String> figures, String broken, Duration took, Map<String, Samples> times) {

    boolean proven() {
        return broken.isEmpty();
    }

    /** One line for people. */
    String line() {
        return "%-4s %2d  %s: %s (%.1f s)".formatted(proven() ? "ok" : "FAIL", scenario.number(), scenario.title(),
                proven() ? String.join(", ", figures) + ", I1-I5 hold" : broken, seconds());
    }

    /** @param on when, and with which seed */
    String row(String on) {
        return "| %d | %s | %s | %d | %s | %s | %s | %.1f s | %s |".formatted(scenario.number(), scenario.title(), on, scenario.nodes(), proven() ? "holds" : "**broken**",
                proven() ? "hold" : "", String.join("; ", figures) + (proven() ? "" : broken.replace("|", "\\|").replace("\n", " ")), seconds(), timesInWords());
    }

    private String timesInWords() {
        return times.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> "%s %d x, %.0f / %.0f ms".formatted(entry.getKey(), entry.getValue().count(), entry.getValue().median(), entry.getValue().p95()))
                .collect(Collectors.joining("<br>"));
    }

    private double seconds() {
        return took.toMillis() / 1000.0;
    }
}

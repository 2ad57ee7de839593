package shop.argosy.liquid.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The results by name, each with its lowest and highest where there were rounds. */
final class Figures {

    private record Figure(double value, double least, double most) {}

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    void add(String name, double[] rounds) {
        double least = Arrays.stream(rounds).min().orElseThrow();
        double most = Arrays.stream(rounds).max().orElseThrow();
        figures.put(name, new Figure(Rounds.median(rounds), least, most));
    }

    void add(String name, double value) {
        figures.put(name, new Figure(value, value, value));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        figures.forEach((name, figure) -> text.append(line(name, figure)));
        return text.toString();
    }

    private static String line(String name, Figure figure) {
        if (figure.least == figure.most) {
            return String.format(Locale.ROOT, "%-34s %,12.2f%n", name, figure.value);
        }
        return String.format(
                Locale.ROOT, "%-34s %,12.2f   (%,.2f to %,.2f)%n", name, figure.value, figure.least, figure.most);
    }

    String json() {
        StringBuilder json = new StringBuilder("{\"name\": \"liquid\", \"figures\": {");
        String before = "";
        for (Map.Entry<String, Figure> entry : figures.entrySet()) {
            Figure figure = entry.getValue();
            json.append(before).append(String.format(
                    Locale.ROOT,
                    "\"%s\": {\"value\": %.3f, \"min\": %.3f, \"max\": %.3f}",
                    entry.getKey(), figure.value, figure.least, figure.most));
            before = ", ";
        }
        return json.append("}}").toString();
    }
}

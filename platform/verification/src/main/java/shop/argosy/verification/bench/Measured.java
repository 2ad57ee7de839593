package shop.argosy.verification.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import shop.argosy.verification.Samples;

/**
 * One benchmark's figures.
 *
 * @param relativeTo what the ratio of the medians compares with; empty when there is none
 */
record Measured(String name, String unit, int count, double median, double p95, String relativeTo, double ratio) {

    static Measured times(String name, Samples samples) {
        return new Measured(name, "ms", samples.count(), samples.median(), samples.p95(), "", 0);
    }

    static Measured once(String name, String unit, double value) {
        return new Measured(name, unit, 1, value, value, "", 0);
    }

    Measured besides(String what, Samples other) {
        return besides(what, median / other.median());
    }

    /** @param times how often the other's figure goes into this one's, whichever of its figures counts */
    Measured besides(String what, double times) {
        return new Measured(name, unit, count, median, p95, what, times);
    }

    String line() {
        String figures = count == 1 ? String.format(Locale.ROOT, "%10.1f %s", median, unit)
                : String.format(Locale.ROOT, "%10.1f %s median, %.1f p95 of %d", median, unit, p95, count);
        return String.format(Locale.ROOT, "%-32s %s", name, figures) + (relativeTo.isEmpty() ? "" : String.format(Locale.ROOT, ", %.2f x %s", ratio, relativeTo));
    }

    Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("benchmark", name);
        members.put("unit", unit);
        members.put("count", count);
        members.put("median", rounded(median));
        members.put("p95", rounded(p95));
        if (!relativeTo.isEmpty()) {
            members.put("relative_to", relativeTo);
            members.put("ratio", rounded(ratio));
        }
        return members;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}

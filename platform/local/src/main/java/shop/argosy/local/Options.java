package shop.argosy.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands behind {@code ops/up}, {@code ops/down} and {@code ops/status}. */
public record Options(int port, int nodes, Path data, Set<String> switches) {

    static final int USUAL_PORT = 8080;
    static final int MOST_NODES = 4;

    /** @param known the switches that this command has, without value */
    public static Options parse(List<String> arguments, Path usualData, Set<String> known) {
        int port = USUAL_PORT;
        int nodes = 1;
        Path data = usualData;
        Set<String> switches = new HashSet<>();
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String option = left.pop();
            switch (option) {
                case "--port" -> port = port(value(option, left));
                case "--data" -> data = Path.of(value(option, left));
                case "--nodes" -> nodes = nodes(value(option, left));
                default -> {
                    if (!known.contains(option)) {
                        throw new CannotStart("There is no option " + option + ": it takes --data DIR, --port N, --nodes N"
                            + known.stream().sorted().map(", "::concat).reduce("", String::concat) + ".");
                    }
                    switches.add(option);
                }
            }
        }
        return new Options(port, nodes, data.toAbsolutePath().normalize(), switches);
    }

    public boolean has(String option) {
        return switches.contains(option);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new CannotStart("The option " + option + " needs a value after it.");
        }
        return left.pop();
    }

    private static int nodes(String text) {
        if (!text.matches("[1-" + MOST_NODES + "]")) {
            throw new CannotStart("--nodes needs a number from 1 to " + MOST_NODES + ", not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new CannotStart("--port needs a number from 1 to 65535, not " + text + ".", e);
        }
        throw new CannotStart("--port needs a number from 1 to 65535, not " + text + ".");
    }
}

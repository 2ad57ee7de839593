package shop.argosy.verification.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands behind a command.
 *
 * @param named the options with their values; an empty value for one without
 * @param others what is no option
 */
public record Options(Map<String, String> named, List<String> others) {

    /**
     * @param known the options that there are; those without a value end in {@code !}
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static Options parse(String[] arguments, String... known) {
        List<String> names = List.of(known);
        var named = new HashMap<String, String>();
        var others = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i++) {
            if (names.contains(arguments[i] + "!")) {
                named.put(arguments[i], "");
            } else if (names.contains(arguments[i]) && i + 1 < arguments.length) {
                named.put(arguments[i], arguments[++i]);
            } else if (arguments[i].startsWith("-")) {
                throw new IllegalArgumentException("There is no option " + arguments[i] + ", or its value is missing; there are " + names);
            } else {
                others.add(arguments[i]);
            }
        }
        return new Options(named, others);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(named.get(name));
    }

    public boolean has(String name) {
        return named.containsKey(name);
    }

    /** The platform named by {@code --url}, whose data are in {@code --data}, else in the checkout's usual folder. */
    public Optional<RunningPlatform> running() {
        Path data = value("--data").map(Path::of).orElseGet(() -> Repository.root().resolve(".argosy"));
        return value("--url").map(url -> new RunningPlatform(url.replaceAll("/$", ""), data));
    }
}

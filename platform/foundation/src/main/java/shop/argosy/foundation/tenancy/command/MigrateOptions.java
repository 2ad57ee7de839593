package shop.argosy.foundation.tenancy.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What stands behind {@code ops/migrate}.
 *
 * @param tenant an address or a schema; null for all
 */
record MigrateOptions(boolean statusOnly, boolean retry, boolean json, String tenant) {

    static MigrateOptions parse(List<String> arguments) {
        var options = new MigrateOptions(false, false, false, null);
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            options = options.with(left.pop(), left);
        }
        return options;
    }

    private MigrateOptions with(String option, Deque<String> left) {
        return switch (option) {
            case "--status" -> new MigrateOptions(true, retry, json, tenant);
            case "--retry" -> new MigrateOptions(statusOnly, true, json, tenant);
            case "--json" -> new MigrateOptions(statusOnly, retry, true, tenant);
            case "--tenant" -> new MigrateOptions(statusOnly, retry, json, value(left));
            default -> throw new IllegalArgumentException("There is no option " + option + ": it takes --status, --tenant SHOP, --retry, --json and --data DIR.");
        };
    }

    private static String value(Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException("--tenant needs a shop's address or schema after it.");
        }
        return left.pop();
    }
}

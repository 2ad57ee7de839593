package shop.argosy.verification.prove.wall;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A route that the server registers, and what is tried on it.
 *
 * @param path as it is registered, parameters as {name}
 * @param body what an unsafe call sends, with the neighbour's keys as ${key}; empty for none. Best one that its owner
 *     would hear 422 for, so that the control changes nothing
 * @param reveals whether its owner sees something of himself in the answer
 * @param barren whether not even its owner finds anything there
 */
record Route(String verb, String path, Kind kind, String body, boolean reveals, boolean barren) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    enum Kind {
        /** The same for everybody. */
        OPEN,
        /** Below a shop on the platform's host, for its staff. */
        STAFF,
        /** On a shop's host, for whoever knows a key or a handle. */
        BUYER,
        /** For whoever is signed in, about himself. */
        ACCOUNT,
        /** For the platform's own people. */
        ADMIN,
        /** Signed by the payment company. */
        WEBHOOK
    }

    static Route open(String route) {
        return of(route, Kind.OPEN, "");
    }

    static Route staff(String route) {
        return of(route, Kind.STAFF, "");
    }

    static Route staff(String route, String body) {
        return of(route, Kind.STAFF, body);
    }

    static Route buyer(String route) {
        return of(route, Kind.BUYER, "");
    }

    static Route buyer(String route, String body) {
        return of(route, Kind.BUYER, body);
    }

    static Route account(String route) {
        return of(route, Kind.ACCOUNT, "");
    }

    static Route admin(String route) {
        return of(route, Kind.ADMIN, "{}");
    }

    static Route webhook(String route) {
        return of(route, Kind.WEBHOOK, "");
    }

    /** Its owner sees nothing of himself there either. */
    Route quiet() {
        return new Route(verb, path, kind, body, false, barren);
    }

    /** A fresh shop has nothing there, so that its owner finds nothing either. */
    Route empty() {
        return new Route(verb, path, kind, body, false, true);
    }

    boolean isRead() {
        return verb.equals("GET");
    }

    boolean isOfPlatform() {
        return path.startsWith("/platform");
    }

    /** Whether it names more than the shop. */
    boolean namesThings() {
        return path.replace("{shop}", "").contains("{");
    }

    /** As a caller writes it, with what the estate owns. */
    String address(Estate owner) {
        String outside = path.replaceFirst("^/(platform|shop)", "");
        String filled = PARAMETER.matcher(outside).replaceAll(found -> Matcher.quoteReplacement(owner.key(keyOf(outside, found.start(), found.group(1)))));
        return filled.isEmpty() ? "/" : filled;
    }

    String bodyWith(Estate owner) {
        return Pattern.compile("\\$\\{([\\w.]+)}").matcher(body).replaceAll(found -> Matcher.quoteReplacement(owner.key(found.group(1))));
    }

    /** {@code products.id} for {@code .../products/{id}}; {@code shop} for the shop alone. */
    private static String keyOf(String path, int parameter, String name) {
        String before = path.substring(0, parameter - 1);
        return name.equals("shop") ? name : before.substring(before.lastIndexOf('/') + 1).replaceAll("[{}]", "") + "." + name;
    }

    private static Route of(String route, Kind kind, String body) {
        String[] parts = route.split(" ");
        return new Route(parts[0], parts[1], kind, body, parts[0].equals("GET") && (kind == Kind.STAFF || kind == Kind.BUYER || kind == Kind.ACCOUNT), false);
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}

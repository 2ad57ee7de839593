package shop.argosy.local;

import java.util.LinkedHashMap;
import java.util.Map;
import shop.argosy.local.data.DataFolder;
import shop.argosy.local.data.State;

/**
 * Where everything is, for people: what {@code ops/up} ends with and {@code ops/status} repeats.
 *
 * @param tellsPasswords false where what is said becomes a file
 */
record Greeting(DataFolder folder, State state, boolean tellsPasswords) {

    static final String DEMO_EMAIL = "demo@argosy.shop";
    static final String ADMIN_EMAIL = "admin@argosy.shop";

    Map<String, String> lines() {
        String port = state.get("port.platform").orElse("8080");
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Platform", "http://localhost:" + port);
        if (hasDemo()) {
            lines.put("Demo shop", "http://demo.localhost:" + port);
            lines.put("Sign in at", "http://localhost:" + port + "/signin");
            lines.put("  e-mail", DEMO_EMAIL);
            lines.put("  password", password("demo-password"));
        }
        lines.put("Platform admin", "http://localhost:" + port + "/admin");
        lines.put("  its e-mail", ADMIN_EMAIL);
        lines.put("  its password", password("admin-password"));
        state.get("port.inbox").ifPresent(inbox -> lines.put("Mail catcher", "http://127.0.0.1:" + inbox));
        lines.put("Data folder", folder.path().toString());
        lines.put("Stop with", "ops/down" + (folder.path().endsWith(".argosy") ? "" : " --data " + folder.path()));
        return lines;
    }

    private String password(String name) {
        return tellsPasswords ? folder.secrets().known(name).orElse("not known") : "ask ops/status";
    }

    /** Whether a person reads along, so that nothing of it stays. */
    static boolean onTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    boolean hasDemo() {
        return state.get("demo").filter("true"::equals).isPresent();
    }

    void print() {
        lines().forEach((name, value) -> System.out.printf("  %-14s %s%n", name, value));
    }
}

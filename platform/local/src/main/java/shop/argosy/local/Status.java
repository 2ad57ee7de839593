package shop.argosy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import shop.argosy.local.data.DataFolder;
import shop.argosy.local.data.State;
import shop.argosy.local.service.Answers;

/** {@code ops/status}: what runs, where, since when, with how much memory. Exit status 0 when the platform is ready, 3 when not. */
public final class Status {

    private final DataFolder folder;
    private final State state;
    private final String url;

    private Status(DataFolder folder) {
        this.folder = folder;
        state = folder.state();
        url = "http://localhost:" + state.get("port.platform").orElse("8080");
    }

    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(List.of(arguments), Checkout.here().root().resolve(".argosy"), Set.of("--json"));
            System.exit(tell(new DataFolder(options.data()), options.has("--json")));
        } catch (CannotStart e) {
            System.err.println("ops/status: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int tell(DataFolder folder, boolean json) {
        if (folder.wasStarted()) {
            return new Status(folder).print(json);
        }
        System.err.println("ops/status: Nothing was started with the data folder " + folder.path() + ".");
        return 3;
    }

    private int print(boolean json) {
        boolean ready = running() && Answers.statusOf(URI.create(url + "/health/ready")) == 200;
        if (json) {
            System.out.println(JsonText.of(report(ready)));
        } else {
            printForPeople(ready);
        }
        return ready ? 0 : 3;
    }

    private boolean running() {
        return state.process("launcher").filter(LiveProcess::alive).isPresent();
    }

    private Map<String, Object> report(boolean ready) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("status", ready ? "ready" : running() ? "starting" : "stopped");
        report.put("url", url);
        report.put("data", folder.path().toString());
        report.put("java", System.getProperty("java.version"));
        state.get("port.inbox").ifPresent(port -> report.put("mail_url", "http://127.0.0.1:" + port));
        Greeting greeting = new Greeting(folder, state, true);
        if (greeting.hasDemo()) {
            report.put("demo_shop_url", greeting.lines().get("Demo shop"));
            report.put("sign_ins", List.of(Map.of("email", Greeting.DEMO_EMAIL, "password", folder.secrets().known("demo-password").orElse(""))));
        }
        report.put("admin_url", url + "/admin");
        report.put("admin_sign_in", Map.of("email", Greeting.ADMIN_EMAIL, "password", folder.secrets().known("admin-password").orElse("")));
        report.put("processes", processes());
        return report;
    }

    private List<Map<String, Object>> processes() {
        return Stream.concat(Stream.of("launcher"), StopOrder.names().stream())
            .flatMap(name -> state.process(name).stream()).filter(LiveProcess::alive).map(this::describe).toList();
    }

    private Map<String, Object> describe(LiveProcess process) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("name", process.name());
        line.put("version", Versions.of(process.name()));
        line.put("pid", process.pid());
        state.get("port." + portName(process.name())).ifPresent(port -> line.put("port", Integer.valueOf(port)));
        ProcessHandle.of(process.pid()).flatMap(handle -> handle.info().startInstant()).ifPresent(start -> line.put("started", start.toString()));
        line.put("memory_mib", memory(process));
        return line;
    }

    private static String portName(String process) {
        return switch (process) {
            case "balancer" -> "platform";
            case "mail" -> "smtp";
            default -> process;
        };
    }

    /** Pss: what the machine would gain if it ended, PostgreSQL with a process for each connection. */
    private static long memory(LiveProcess process) {
        List<Long> family = new ArrayList<>(List.of(process.pid()));
        if (process.name().equals("postgresql")) {
            ProcessHandle.of(process.pid()).stream().flatMap(ProcessHandle::children).map(ProcessHandle::pid).forEach(family::add);
        }
        return family.stream().mapToLong(Status::proportionalKilobytes).sum() / 1024;
    }

    private static long proportionalKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private void printForPeople(boolean ready) {
        System.out.println(ready ? "Argosy is up." : running() ? "Argosy is starting." : "Argosy is not running.");
        if (running()) {
            new Greeting(folder, state, true).print();
        }
        processes().forEach(line -> System.out.printf("  %-12s %-18s process %-8s port %-6s %5s MiB%n", line.get("name"), line.get("version"),
            line.get("pid"), line.getOrDefault("port", "-"), line.get("memory_mib")));
    }
}

package shop.argosy.local;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import shop.argosy.local.data.DataFolder;
import shop.argosy.local.data.Ports;
import shop.argosy.local.data.Secrets;
import shop.argosy.local.data.State;
import shop.argosy.local.service.Bootstrap;
import shop.argosy.local.service.Mail;
import shop.argosy.local.service.Postgres;
import shop.argosy.local.service.Search;
import shop.argosy.local.service.Storage;

/** All services of one platform. A service whose address the environment already names is somebody else's and not started. */
final class Stack {

    private final Checkout checkout;
    private final DataFolder folder;
    private final State state;
    private final Secrets secrets;
    private final Ports ports;
    private final Options options;
    private final Map<String, String> outside;
    private final Map<String, String> environment = new ConcurrentHashMap<>();
    private final Map<String, Service> services = new ConcurrentHashMap<>();
    private final Map<String, ServiceProcess> processes = new ConcurrentHashMap<>();
    private final Steps steps;

    Stack(Checkout checkout, DataFolder folder, State state, Options options, Steps steps, Map<String, String> outside) {
        this.checkout = checkout;
        this.folder = folder;
        this.state = state;
        this.options = options;
        this.steps = steps;
        this.outside = outside;
        secrets = folder.secrets();
        ports = new Ports(folder, state);
    }

    /** Side by side where nothing depends on each other; the application server begins as soon as its database is there. */
    void start() {
        PlatformNodes nodes = new PlatformNodes(checkout, folder, ports, options, Optional.ofNullable(outside.get(PlatformNodes.GRID_PORTS)));
        Executor threads = Executors.newVirtualThreadPerTaskExecutor();
        var search = CompletableFuture.runAsync(() -> search().ifPresent(this::start), threads);
        var storage = CompletableFuture.runAsync(() -> storage().ifPresent(this::start), threads);
        var mail = CompletableFuture.runAsync(() -> mail().ifPresent(this::start), threads);
        addPlatformVariables(nodes);
        var database = CompletableFuture.runAsync(() -> database().ifPresent(this::start), threads);
        try {
            CompletableFuture.allOf(database, storage).join();
            nodes.services(this::merged).forEach(this::start);
            CompletableFuture.allOf(search, mail).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart sentence ? sentence : e;
        }
    }

    Map<String, ServiceProcess> processes() {
        return Map.copyOf(processes);
    }

    void restart(String name) {
        start(services.get(name));
    }

    private void start(Service service) {
        Instant since = Instant.now();
        services.put(service.name(), service);
        ServiceProcess process = service.start().get();
        state.remember(process.identity());
        processes.put(service.name(), process);
        service.awaitReady().accept(process);
        steps.done(service.title(), since);
    }

    private Optional<Service> database() {
        if (outside.containsKey("ARGOSY_DB_URL")) {
            return Optional.empty();
        }
        Postgres postgres = new Postgres(folder.resolve("postgres"), ports.service("postgresql", 25432), secrets.word("postgres-superuser"), true);
        Bootstrap bootstrap = new Bootstrap(checkout.bootstrapSql(), secrets.word("postgres-owner"), secrets.word("postgres-platform"));
        environment.put("ARGOSY_DB_URL", postgres.url("argosy"));
        environment.put("ARGOSY_DB_OWNER_USER", "argosy_owner");
        environment.put("ARGOSY_DB_OWNER_PASSWORD", bootstrap.ownerPassword());
        environment.put("ARGOSY_DB_USER", "argosy_platform");
        environment.put("ARGOSY_DB_PASSWORD", bootstrap.platformPassword());
        return Optional.of(new Service("postgresql", title("PostgreSQL", "postgresql"), () -> postgres.start(folder.log("postgresql")), process -> {
            postgres.awaitReady(process);
            bootstrap.run(postgres);
        }));
    }

    private Optional<Service> search() {
        if (outside.containsKey("ARGOSY_SEARCH_URL")) {
            return Optional.empty();
        }
        Search search = new Search(checkout, folder.resolve("search"), ports.service("search", 29200), ports.service("search-transport", 19900));
        environment.put("ARGOSY_SEARCH_URL", search.url().toString());
        return Optional.of(new Service("search", title("Elasticsearch", "search"), () -> search.start(folder.log("search")), search::awaitReady));
    }

    private Optional<Service> storage() {
        if (outside.containsKey("ARGOSY_S3_ENDPOINT")) {
            return Optional.empty();
        }
        Storage storage = new Storage(checkout, folder.resolve("storage"), ports.service("storage", 16600), "argosy", secrets.word("storage"));
        environment.put("ARGOSY_S3_ENDPOINT", storage.endpoint().toString());
        environment.put("ARGOSY_S3_BUCKET", "argosy");
        environment.put("ARGOSY_S3_ACCESS_KEY", storage.accessKey());
        environment.put("ARGOSY_S3_SECRET_KEY", storage.secretKey());
        return Optional.of(new Service("storage", title("S3 storage", "storage"), () -> storage.start(folder.log("storage")), storage::awaitReady));
    }

    private Optional<Service> mail() {
        if (outside.containsKey("ARGOSY_SMTP_HOST")) {
            return Optional.empty();
        }
        Mail mail = new Mail(checkout, ports.service("smtp", 13300), ports.service("inbox", 10000));
        environment.put("ARGOSY_SMTP_HOST", "127.0.0.1");
        environment.put("ARGOSY_SMTP_PORT", Integer.toString(mail.smtpPort()));
        return Optional.of(new Service("mail", title("Mail catcher", "mail"), () -> mail.start(folder.log("mail")), mail::awaitReady));
    }

    private void addPlatformVariables(PlatformNodes nodes) {
        environment.put("ARGOSY_MASTER_KEY", secrets.key("master-key"));
        environment.put("ARGOSY_SANDBOX_FOLDER", folder.resolve("sandbox").toString());
        environment.put("ARGOSY_PLATFORM_HOST", "localhost");
        environment.put("ARGOSY_PUBLIC_PORT", Integer.toString(nodes.port()));
        nodes.tenantConnections().ifPresent(connections -> environment.put("ARGOSY_TENANT_CONNECTIONS", Integer.toString(connections)));
        environment.put("ARGOSY_DEMO", Boolean.toString(!options.has("--empty")));
        environment.put("ARGOSY_DEMO_PASSWORD", options.has("--empty") ? "" : secrets.spoken("demo-password"));
        environment.put("ARGOSY_ADMIN_EMAIL", Greeting.ADMIN_EMAIL);
        environment.put("ARGOSY_ADMIN_PASSWORD", secrets.spoken("admin-password"));
        environment.put("ARGOSY_DNS_FILE", folder.resolve("dns.txt").toString());
        environment.put("ARGOSY_ADDRESS_LIMITS", options.has("--no-address-limits") ? "off" : "on");
    }

    private static String title(String name, String service) {
        return name + " " + Versions.of(service);
    }

    /** What the environment says wins over what is made up here. */
    private Map<String, String> merged() {
        Map<String, String> merged = new LinkedHashMap<>(environment);
        outside.forEach((name, value) -> {
            if (name.startsWith("ARGOSY_")) {
                merged.put(name, value);
            }
        });
        return merged;
    }
}

package shop.argosy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import shop.argosy.local.data.DataFolder;
import shop.argosy.local.data.Ports;
import shop.argosy.local.data.State;
import shop.argosy.local.service.Mail;
import shop.argosy.local.service.Postgres;
import shop.argosy.local.service.Search;
import shop.argosy.local.service.Storage;

/**
 * Real services for integration tests: each is started when the first test asks for it, shared by all test JVMs of one
 * build, and ended when the build ends. Tests keep apart by databases, index names and buckets of their own.
 */
public final class LocalServices {

    private static final String FOLDER = "ARGOSY_TEST_SERVICES";

    private final Checkout checkout = Checkout.here();
    private final DataFolder folder;

    private LocalServices() {
        String given = System.getenv(FOLDER);
        folder = DataFolder.prepared(given == null ? checkout.root().resolve("platform/local/target/test-services") : Path.of(given));
    }

    /** A superuser's way in; not durable. */
    public record PostgresAccess(int port, String superuser, String password) {
        public String url(String database) {
            return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        }
    }

    public record StorageAccess(URI endpoint, String accessKey, String secretKey) {
    }

    /** The inbox speaks HTTP: {@code GET /api/user/ADDRESS/messages}. */
    public record MailAccess(int smtpPort, URI inbox) {
    }

    public static PostgresAccess postgres() {
        return new LocalServices().ensurePostgres();
    }

    public static URI search() {
        return new LocalServices().ensureSearch();
    }

    public static StorageAccess storage() {
        return new LocalServices().ensureStorage();
    }

    public static MailAccess mail() {
        return new LocalServices().ensureMail();
    }

    private PostgresAccess ensurePostgres() {
        return alone(state -> {
            String password = folder.secrets().word("postgres-superuser");
            Postgres postgres = new Postgres(folder.resolve("postgres"), port(state, "postgresql", 26432, "postgresql"), password, false);
            ensure(state, new Service("postgresql", "", () -> postgres.start(folder.log("postgresql")), postgres::awaitReady));
            return new PostgresAccess(postgres.port(), "postgres", password);
        });
    }

    private URI ensureSearch() {
        return alone(state -> {
            Search search = new Search(checkout, folder.resolve("search"), port(state, "search", 30200, "search"), port(state, "search", 40200, "search-transport"));
            ensure(state, new Service("search", "", () -> search.start(folder.log("search")), search::awaitReady));
            return search.url();
        });
    }

    private StorageAccess ensureStorage() {
        return alone(state -> {
            String secret = folder.secrets().word("storage");
            Storage storage = new Storage(checkout, folder.resolve("storage"), port(state, "storage", 34800, "storage"), "argosy", secret);
            ensure(state, new Service("storage", "", () -> storage.start(folder.log("storage")), storage::awaitReady));
            return new StorageAccess(storage.endpoint(), storage.accessKey(), secret);
        });
    }

    private MailAccess ensureMail() {
        return alone(state -> {
            Mail mail = new Mail(checkout, port(state, "mail", 44525, "smtp"), port(state, "mail", 46080, "inbox"));
            ensure(state, new Service("mail", "", () -> mail.start(folder.log("mail")), mail::awaitReady));
            return new MailAccess(mail.smtpPort(), mail.inbox());
        });
    }

    /** That of the running service, else a free one. */
    private int port(State state, String service, int usual, String name) {
        Optional<String> used = state.get("port." + name).filter(port -> runs(state, service));
        return used.map(Integer::parseInt).orElseGet(() -> new Ports(folder, state).service(name, usual));
    }

    private static boolean runs(State state, String service) {
        return state.process(service).filter(LiveProcess::alive).isPresent();
    }

    private void ensure(State state, Service service) {
        if (runs(state, service.name())) {
            return;
        }
        Keeper.ensure(checkout, folder, state);
        ServiceProcess process = service.start().get();
        state.remember(process.identity());
        service.awaitReady().accept(process);
    }

    private interface Step<T> {
        T take(State state);
    }

    /** One test JVM after the other. */
    private <T> T alone(Step<T> step) {
        synchronized (LocalServices.class) {
            try (FileChannel file = FileChannel.open(folder.resolve("test-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock held = file.lock()) {
                assert held.isValid();
                return step.take(folder.state());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

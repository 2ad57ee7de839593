package shop.argosy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shop.argosy.local.data.DataFolder;
import shop.argosy.local.data.OwnerOnly;
import shop.argosy.local.data.State;

/** {@code ops/up}: starts everything and stays until it is told to stop. */
public final class Up {

    static final Set<String> SWITCHES = Set.of("--background", "--empty", "--no-address-limits");

    private final Checkout checkout;
    private final Options options;
    private final DataFolder folder;

    private Up(Checkout checkout, Options options) {
        this.checkout = checkout;
        this.options = options;
        folder = DataFolder.prepared(options.data());
    }

    public static void main(String[] arguments) throws Exception {
        try {
            Checkout checkout = Checkout.here();
            Options options = Options.parse(List.of(arguments), checkout.root().resolve(".argosy"), SWITCHES);
            new Up(checkout, options).run();
        } catch (CannotStart e) {
            System.err.println("ops/up: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws Exception {
        Optional<FileLock> lock = folder.lock();
        if (lock.isEmpty()) {
            System.out.println("Argosy is already up with this data folder.");
            new Greeting(folder, folder.state(), Greeting.onTerminal()).print();
            return;
        }
        if (options.has("--background")) {
            lock.get().release();
            new Background(checkout, options, folder).run();
            return;
        }
        stay();
    }

    private void stay() throws InterruptedException, IOException {
        State state = folder.state();
        state.remember(LiveProcess.of("launcher", ProcessHandle.current().pid()));
        Steps steps = new Steps();
        Stack stack = new Stack(checkout, folder, state, options, steps, System.getenv());
        Supervision supervision = new Supervision(stack);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(supervision, state), "shutdown"));
        if (!Background.isThis()) {
            Files.deleteIfExists(folder.log("up"));
        }
        stopLeftovers(state);
        startWithin(stack);
        state.put("demo", Boolean.toString(!options.has("--empty")));
        System.out.println("Argosy is up after " + steps.total() + ".");
        new Greeting(folder, state, Greeting.onTerminal()).print();
        OwnerOnly.file(folder.readyMark());
        supervision.watch();
    }

    private void stopLeftovers(State state) {
        long left = StopOrder.stopAll(state);
        if (left > 0) {
            System.out.println("An unclean stop had left " + left + " of our processes running: stopped. The data is kept.");
        }
    }

    /** A full disk shows in many ways; the reason is said plainly. */
    private void startWithin(Stack stack) {
        try {
            stack.start();
        } catch (RuntimeException e) {
            if (folder.freeMegabytes() < 20) {
                throw new CannotStart("The data folder " + folder.path() + " is full: free some space there, or choose another folder with --data DIR.", e);
            }
            throw e instanceof CannotStart sentence ? sentence : new CannotStart("The start failed: " + e.getMessage() + ". The logs are in " + folder.resolve("logs") + ".", e);
        }
    }

    private void shutDown(Supervision supervision, State state) {
        supervision.end();
        try {
            Files.deleteIfExists(folder.readyMark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            long stopped = StopOrder.stopAll(state);
            state.forget("launcher");
            if (stopped > 0) {
                System.out.println("Stopped.");
            }
        }
    }
}

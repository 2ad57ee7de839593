package shop.argosy.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shop.argosy.local.data.DataFolder;
import shop.argosy.local.data.State;

/** {@code ops/down}: asks the launcher to stop, or stops in its place what a dead one left. */
public final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private Down() {
    }

    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(List.of(arguments), Checkout.here().root().resolve(".argosy"), Set.of());
            System.out.println(stop(new DataFolder(options.data())));
        } catch (CannotStart e) {
            System.err.println("ops/down: " + e.getMessage());
            System.exit(1);
        }
    }

    private static String stop(DataFolder folder) {
        if (!folder.wasStarted()) {
            return "Nothing was started with the data folder " + folder.path() + ".";
        }
        Optional<LiveProcess> launcher = folder.state().process("launcher").filter(LiveProcess::alive);
        launcher.ifPresent(process -> process.stop("TERM", PATIENCE));
        State state = folder.state();
        long left = StopOrder.stopAll(state);
        state.forget("launcher");
        folder.readyMark().toFile().delete();
        return launcher.isPresent() || left > 0 ? "Stopped. The data stays in " + folder.path() + "." : "Nothing is running with the data folder " + folder.path() + ".";
    }
}

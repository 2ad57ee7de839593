package shop.argosy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shop.argosy.local.data.DataFolder;
import shop.argosy.local.data.State;
import shop.argosy.local.service.Java;
import shop.argosy.local.service.Trees;

/** Outlives the test JVMs and ends their services, and the folder with them, as soon as the build is over. */
public final class Keeper {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private Keeper() {
    }

    static void ensure(Checkout checkout, DataFolder folder, State state) {
        if (state.process("launcher").filter(LiveProcess::alive).isPresent()) {
            return;
        }
        Java java = new Java(List.of("-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), checkout.launcherClasspath(), Keeper.class.getName(),
            List.of(folder.path().toString(), Long.toString(build().pid())));
        ServiceProcess keeper = ServiceProcess.start("launcher", java.command(), Map.of(), folder.log("keeper"));
        state.remember(keeper.identity());
    }

    /** The JVM that started this test JVM, with or without a shell between them; else whoever did. */
    private static ProcessHandle build() {
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        return Stream.iterate(Optional.of(parent), Optional::isPresent, ancestor -> ancestor.flatMap(ProcessHandle::parent)).map(Optional::get)
            .filter(Keeper::isJava).findFirst().orElse(parent);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(command -> command.endsWith("/java")).isPresent();
    }

    public static void main(String[] arguments) throws InterruptedException {
        DataFolder folder = new DataFolder(Path.of(arguments[0]));
        LiveProcess build = LiveProcess.of("build", Long.parseLong(arguments[1]));
        while (build.alive()) {
            Thread.sleep(PAUSE);
        }
        StopOrder.stopAll(folder.state());
        try {
            Trees.delete(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

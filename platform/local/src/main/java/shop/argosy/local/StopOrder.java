package shop.argosy.local;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.argosy.local.data.State;

/** Ends what this data folder's state remembers: who uses first, who is used last. Strangers are never touched. */
final class StopOrder {

    private record Stop(String name, String signal, Duration patience) {
    }

    private static final List<Stop> ORDER = Stream.of(
        Stream.of(new Stop("balancer", "TERM", Duration.ofSeconds(10))),
        nodes(),
        Stream.of(
            new Stop("mail", "TERM", Duration.ofSeconds(10)),
            new Stop("storage", "TERM", Duration.ofSeconds(10)),
            new Stop("search", "TERM", Duration.ofSeconds(30)),
            new Stop("postgresql", "INT", Duration.ofSeconds(90)))).flatMap(Function.identity()).toList();

    private StopOrder() {
    }

    private static Stream<Stop> nodes() {
        return IntStream.rangeClosed(1, Options.MOST_NODES).mapToObj(number -> new Stop(PlatformNodes.serviceName(number), "TERM", Duration.ofSeconds(40)));
    }

    static List<String> names() {
        return ORDER.stream().map(Stop::name).toList();
    }

    /** @return how many were still running */
    static long stopAll(State state) {
        return ORDER.stream().filter(stop -> stop(stop, state)).count();
    }

    private static boolean stop(Stop stop, State state) {
        boolean ran = state.process(stop.name()).filter(LiveProcess::alive).isPresent();
        state.process(stop.name()).ifPresent(process -> process.stop(stop.signal(), stop.patience()));
        state.forget(stop.name());
        return ran;
    }
}

package shop.argosy.verification.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import shop.argosy.verification.Samples;
import shop.argosy.verification.bench.tenants.TenantMeasures;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.Shop;

/** A thousand shops in a PostgreSQL of their own, and ten who sign up at once on the platform. */
final class Tenants implements Benchmark {

    /** A line a shop is too much to read. Held, because java.util.logging forgets what nobody holds. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");
    private static final int AT_ONCE = 10;
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "tenants";
    }

    @Override
    public List<Measured> run(Ground ground) {
        var measured = new ArrayList<Measured>();
        var sink = new Collected(measured);
        sink.times("sign-up, 10 at once", signUps(ground.platform()));
        MIGRATIONS.setLevel(Level.WARNING);
        new TenantMeasures(sink).run();
        return measured;
    }

    private static Samples signUps(RunningPlatform platform) {
        together(platform, new Samples());
        var samples = new Samples();
        for (int i = 0; i < ROUNDS; i++) {
            together(platform, samples);
        }
        return samples;
    }

    private static void together(RunningPlatform platform, Samples samples) {
        Callable<Answer> one = () -> Shop.signUp(platform, Shop.freshAddress()).expect(201);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> each : threads.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(i -> one).toList())) {
                samples.add(each.get().took());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Told on standard error at once: the whole takes minutes. */
    private record Collected(List<Measured> measured) implements TenantMeasures.Sink {

        private void add(Measured one) {
            measured.add(one);
            System.err.println(one.line());
        }

        @Override
        public void times(String name, Samples samples) {
            add(Measured.times(name, samples));
        }

        @Override
        public void timesBeside(String name, Samples samples, String what, double ratio) {
            add(Measured.times(name, samples).besides(what, ratio));
        }

        @Override
        public void once(String name, String unit, double value) {
            add(Measured.once(name, unit, value));
        }
    }
}

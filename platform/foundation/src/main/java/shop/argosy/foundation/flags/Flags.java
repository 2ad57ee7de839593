package shop.argosy.foundation.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Tenant;

/**
 * Asked where a behaviour is released gradually. All flags are held in memory, so that asking costs nothing and works
 * inside transactions; a change arrives within two seconds. A flag that nobody has made is off.
 */
@ApplicationScoped
public class Flags {

    private final PlatformDatabase platform;
    private final FlagRows rows = new FlagRows();
    private final Map<Side, Counts> counts = new ConcurrentHashMap<>();
    private volatile Map<String, Flag> flags = Map.of();

    /** One of a flag's two sides. */
    record Side(String flag, boolean on) {
    }

    private record Counts(LongAdder evaluations, LongAdder errors) {
    }

    @Inject
    public Flags(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** For CDI's proxy alone. */
    protected Flags() {
        this(null);
    }

    public boolean isOn(String name, Tenant shop) {
        Flag flag = flags.get(name);
        boolean on = flag != null && flag.isOn(shop.id());
        counts(name, on).evaluations().increment();
        return on;
    }

    /** Runs the side that the shop is on; what it throws counts as that side's error and goes on to the caller. */
    public <T> T choose(String name, Tenant shop, Supplier<T> on, Supplier<T> off) {
        boolean isOn = isOn(name, shop);
        try {
            return isOn ? on.get() : off.get();
        } catch (RuntimeException e) {
            counts(name, isOn).errors().increment();
            throw e;
        }
    }

    /** Reads all flags anew and writes what was counted since the last time. */
    public void refresh() {
        flags = platform.in(tx -> rows.all(tx)).stream().collect(Collectors.toUnmodifiableMap(Flag::name, Function.identity()));
        counts.keySet().removeIf(side -> !flags.containsKey(side.flag()));
        counts.forEach(this::flush);
    }

    private void flush(Side side, Counts counted) {
        long evaluations = counted.evaluations().sumThenReset();
        long errors = counted.errors().sumThenReset();
        if (evaluations > 0 || errors > 0) {
            platform.run(tx -> rows.count(tx, side, evaluations, errors));
        }
    }

    private Counts counts(String name, boolean on) {
        return counts.computeIfAbsent(new Side(name, on), side -> new Counts(new LongAdder(), new LongAdder()));
    }
}

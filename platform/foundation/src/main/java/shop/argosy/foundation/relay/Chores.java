package shop.argosy.foundation.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

/** All that is done from time to time: on every node, on one node at a time, or in every shop. */
@ApplicationScoped
public class Chores {

    private final List<Chore> everywhere;
    private final List<SoleChore> sole;
    private final List<ShopChore> inShops;
    private final SoleWorker soleWorker;
    private final EveryShop everyShop;

    @Inject
    Chores(@Any Instance<Chore> everywhere, @Any Instance<SoleChore> sole, @Any Instance<ShopChore> inShops, SoleWorker soleWorker, EveryShop everyShop) {
        this(everywhere.stream().toList(), sole.stream().toList(), inShops.stream().toList(), soleWorker, everyShop);
    }

    private Chores(List<Chore> everywhere, List<SoleChore> sole, List<ShopChore> inShops, SoleWorker soleWorker, EveryShop everyShop) {
        this.everywhere = everywhere;
        this.sole = sole;
        this.inShops = inShops;
        this.soleWorker = soleWorker;
        this.everyShop = everyShop;
    }

    /** For CDI's proxy alone. */
    protected Chores() {
        this(List.of(), List.of(), List.of(), null, null);
    }

    /** For a relay that is driven by hand. */
    public static Chores none() {
        return new Chores();
    }

    int count() {
        return everywhere.size() + sole.size() + inShops.size();
    }

    /** Tells the timer of every chore. */
    void schedule(BiConsumer<Runnable, Duration> timer) {
        everywhere.forEach(chore -> timer.accept(chore::run, chore.every()));
        sole.forEach(chore -> timer.accept(() -> run(chore), chore.every()));
        inShops.forEach(chore -> timer.accept(() -> everyShop.run(chore::run), chore.every()));
    }

    private void run(SoleChore chore) {
        if (chore.isDue()) {
            soleWorker.run(chore.name(), chore.longest(), chore::run);
        }
    }
}

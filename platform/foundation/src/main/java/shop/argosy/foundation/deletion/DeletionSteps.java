package shop.argosy.foundation.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.audit.EndChain;
import shop.argosy.foundation.deletion.internal.DeletionRows;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.SchemaRemoval;
import shop.argosy.kernel.Tenant;

/**
 * What is done with a condemned shop, in this order: nobody gets in any more; its audit ends with a signed word; what
 * lies outside its schema goes; its schema, role and key go; a last look; the platform's audit says what there was. Each
 * step first writes down what it finds, and is skipped once it is done.
 */
@ApplicationScoped
public class DeletionSteps {

    private static final String RECORDS = "audit_records";
    private static final String TABLES = "tables";

    private final PlatformDatabase platform;
    private final SchemaRemoval schema;
    private final EndChain chain;
    private final List<ShopRemains> remains;
    private final Audit audit;
    private final Clock clock;
    private final DeletionRows rows = new DeletionRows();

    @Inject
    DeletionSteps(PlatformDatabase platform, SchemaRemoval schema, EndChain chain, @Any Instance<ShopRemains> remains, Audit audit, Clock clock) {
        this(platform, schema, chain, remains.stream().toList(), audit, clock);
    }

    public DeletionSteps(PlatformDatabase platform, SchemaRemoval schema, EndChain chain, List<ShopRemains> remains, Audit audit, Clock clock) {
        this.platform = platform;
        this.schema = schema;
        this.chain = chain;
        this.remains = remains;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected DeletionSteps() {
        this(null, null, null, List.of(), null, null);
    }

    /** @throws IllegalStateException for a shop that is not condemned, of which nothing was touched */
    void all(Tenant shop) {
        schema.lockOut(shop);
        platform.run(tx -> rows.silence(tx, shop));
        step(shop, RECORDS, chain::records, chain::end);
        remains.forEach(kind -> step(shop, kind.what(), kind::count, kind::remove));
        step(shop, TABLES, schema::tables, schema::drop);
        remains.forEach(kind -> lookAgain(shop, kind));
        finish(shop);
    }

    private void step(Tenant shop, String name, ToLongFunction<Tenant> count, Consumer<Tenant> remove) {
        if (platform.in(tx -> rows.isDone(tx, shop, name))) {
            return;
        }
        long found = count.applyAsLong(shop);
        platform.run(tx -> rows.found(tx, shop, name, found));
        remove.accept(shop);
        platform.run(tx -> rows.done(tx, shop, name));
    }

    /** Whoever was at work in the shop when it was condemned may have stored something after its step. */
    private void lookAgain(Tenant shop, ShopRemains kind) {
        long late = kind.count(shop);
        if (late > 0) {
            kind.remove(shop);
            platform.run(tx -> rows.foundLate(tx, shop, kind.what(), late));
        }
    }

    private void finish(Tenant shop) {
        platform.run(tx -> {
            Map<String, Object> details = new HashMap<>(rows.counts(tx, shop));
            if (rows.finish(tx, shop, clock.instant())) {
                audit.record(tx, new Audit.Entry(Actor.SYSTEM, "shop.deleted", "tenant", shop.id().toString(), details));
            }
        });
    }
}

package shop.argosy.foundation.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Problem;

/** What admins decide about flags, and what they judge by. */
@ApplicationScoped
public class FlagSettings {

    private static final int DAYS_SHOWN = 14;

    private final FlagRows rows = new FlagRows();
    private final Audit audit;

    /** A flag's new share; {@code version} is the one that was read. */
    public record Change(int share, boolean stopped, String reason, long version) {
    }

    /** What is decided for one shop alone. */
    public record ShopChoice(UUID shop, boolean on, String reason) {
    }

    @Inject
    public FlagSettings(Audit audit) {
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected FlagSettings() {
        this(null);
    }

    /** By name. */
    public List<Flag> all(PlatformTx tx) {
        return rows.all(tx);
    }

    /** @throws Problem 404 */
    public Flag one(PlatformTx tx, String name) {
        return all(tx).stream().filter(flag -> flag.name().equals(name)).findFirst().orElseThrow(() -> Problem.notFound("flag"));
    }

    /** The last 14 days, newest first. */
    public List<FlagDay> days(PlatformTx tx, String name) {
        return rows.days(tx, name, DAYS_SHOWN);
    }

    /** @throws Problem 404; 409 {@code changed-meanwhile}; 422 */
    public Flag change(PlatformTx tx, Actor actor, String name, Change change) {
        new Validation().check(change.share() >= 0 && change.share() <= 100, "/share", "A share is a number of a hundred shops: 0 to 100.")
                .require("/reason", change.reason(), 500).done();
        one(tx, name);
        if (!rows.update(tx, name, change.share(), change.stopped(), change.version())) {
            throw Problem.changedMeanwhile("flag");
        }
        record(tx, actor, "flag.changed", name, Map.of("share", change.share(), "stopped", change.stopped(), "reason", change.reason()));
        return one(tx, name);
    }

    /** @throws Problem 404 */
    public Flag except(PlatformTx tx, Actor actor, String name, ShopChoice wanted) {
        one(tx, name);
        rows.except(tx, name, wanted.shop(), wanted.on());
        record(tx, actor, "flag.overridden", name, Map.of("tenant", wanted.shop().toString(), "on", wanted.on(), "reason", wanted.reason()));
        return one(tx, name);
    }

    /** @throws Problem 404 */
    public void withdraw(PlatformTx tx, Actor actor, String name, UUID shop) {
        if (!rows.withdraw(tx, name, shop)) {
            throw Problem.notFound("exception of this flag");
        }
        record(tx, actor, "flag.override-withdrawn", name, Map.of("tenant", shop.toString()));
    }

    private void record(PlatformTx tx, Actor actor, String action, String flag, Map<String, Object> details) {
        audit.record(tx, new Audit.Entry(actor, action, "flag", flag, details));
    }
}

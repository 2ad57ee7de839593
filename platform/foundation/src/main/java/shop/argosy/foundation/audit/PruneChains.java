package shop.argosy.foundation.audit;

import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import shop.argosy.foundation.audit.internal.AnchorRows;
import shop.argosy.foundation.audit.internal.HeadRows.Head;
import shop.argosy.foundation.audit.internal.PruningRows;
import shop.argosy.foundation.audit.internal.PruningRows.Prefix;
import shop.argosy.foundation.audit.internal.SignedTexts;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.relay.SoleChore;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.tenancy.Owner;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.TenantState;

/**
 * Deletes records that were kept as long as the operator wants. Only the beginning of a chain can go, only what an
 * anchor has vouched for without the anchored link itself, and a signed row says up to where: what is left verifies as before.
 */
@ApplicationScoped
public class PruneChains implements SoleChore {

    private static final System.Logger LOG = System.getLogger(PruneChains.class.getName());
    private static final String NO_SUCH_TABLE = "42P01";

    private final PlatformDatabase platform;
    private final Owner owner;
    private final PlatformSigner signer;
    private final Duration kept;
    private final Clock clock;
    private final AnchorRows anchors = new AnchorRows();
    private final PruningRows rows = new PruningRows();
    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    @Inject
    public PruneChains(Configuration configuration, PlatformDatabase platform, PlatformSigner signer, Clock clock) {
        this.platform = platform;
        this.signer = signer;
        this.clock = clock;
        owner = new Owner(configuration.database());
        kept = configuration.limits().auditKept();
    }

    /** For CDI's proxy alone. */
    protected PruneChains() {
        platform = null;
        owner = null;
        signer = null;
        kept = null;
        clock = null;
    }

    @Override
    public String name() {
        return "audit-prune";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public Duration longest() {
        return Duration.ofHours(1);
    }

    /** Every chain, a batch at a time. */
    @Override
    public void run() {
        signer.prepare();
        Instant before = clock.instant().minus(kept);
        List<Head> anchored = platform.in(tx -> {
            Set<String> gone = tx.sql().select(TENANT.SCHEMA_NAME).from(TENANT).where(TENANT.STATUS.in(TenantState.gone())).fetchSet(TENANT.SCHEMA_NAME);
            return anchors.upTo(tx.sql(), null).stream().filter(head -> !gone.contains(head.chain())).toList();
        });
        for (Head head : anchored) {
            prune(head, before);
        }
    }

    /** A schema that is gone without the platform's word is for the audit's verification to find; it keeps no other chain from its turn. */
    private void prune(Head head, Instant before) {
        try {
            boolean more;
            do {
                more = owner.in(head.chain(), sql -> prune(sql, head, before));
            } while (more);
        } catch (DataAccessException e) {
            if (!NO_SUCH_TABLE.equals(e.sqlState())) {
                throw e;
            }
            if (missed.add(head.chain())) {
                LOG.log(System.Logger.Level.WARNING, "The audit of {0} was anchored and its tables are gone: nothing to prune there, see ops/audit verify", head.chain());
            }
        }
    }

    private boolean prune(DSLContext sql, Head head, Instant before) {
        Optional<Prefix> expired = rows.expired(sql, before, head.link().sequence() - 1);
        expired.ifPresent(prefix -> {
            var text = new SignedTexts.Pruning(head.chain(), prefix.last().sequence(), prefix.last().hash(), prefix.entries().size(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            rows.delete(sql, prefix);
            rows.insert(sql, text, signer.sign(text.bytes()));
        });
        return expired.isPresent();
    }
}

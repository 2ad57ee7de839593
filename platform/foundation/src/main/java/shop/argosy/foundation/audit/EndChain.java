package shop.argosy.foundation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import shop.argosy.foundation.audit.internal.ChainRows;
import shop.argosy.foundation.audit.internal.HeadRows;
import shop.argosy.foundation.audit.internal.Link;
import shop.argosy.foundation.tenancy.Owner;
import shop.argosy.foundation.audit.internal.PruningRows;
import shop.argosy.foundation.audit.internal.SignedTexts;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.kernel.Tenant;

/**
 * The last word on the records of a shop that is about to be dropped: how many there were and where their chain ended,
 * signed, so that a shop's disappearance can be told from somebody's deletion of its records.
 */
@ApplicationScoped
public class EndChain {

    private final Owner owner;
    private final PlatformSigner signer;
    private final Clock clock;
    private final ChainRows chains = new ChainRows();
    private final HeadRows heads = new HeadRows();
    private final PruningRows prunings = new PruningRows();

    @Inject
    public EndChain(Configuration configuration, PlatformSigner signer, Clock clock) {
        owner = new Owner(configuration.database());
        this.signer = signer;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected EndChain() {
        owner = null;
        signer = null;
        clock = null;
    }

    /** Records that are there. Not to be asked once the schema is gone. */
    public long records(Tenant shop) {
        return owner.in(shop.schema(), chains::records);
    }

    /** Chains what is not chained yet and signs where the chain ends. Again does no harm. */
    public void end(Tenant shop) {
        signer.prepare();
        owner.in(shop.schema(), sql -> {
            boolean more;
            do {
                more = chains.extend(sql, shop.schema()).isPresent();
            } while (more);
            chains.head(sql).ifPresent(head -> sign(sql, shop.schema(), head));
            return null;
        });
    }

    private void sign(DSLContext sql, String chain, Link head) {
        heads.put(sql, chain, head);
        if (prunings.latest(sql, chain).filter(row -> row.text().sequence() == head.sequence()).isEmpty()) {
            var text = new SignedTexts.Pruning(chain, head.sequence(), head.hash(), chains.records(sql), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            prunings.insert(sql, text, signer.sign(text.bytes()));
        }
    }
}

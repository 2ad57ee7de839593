package shop.argosy.foundation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.UUID;
import shop.argosy.foundation.audit.internal.UntoldRows;
import shop.argosy.foundation.audit.internal.UntoldRows.Untold;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;

/**
 * What the platform's transactions have to say to the audits of shops. It is written in the transaction and told right
 * after it. A shop that cannot be reached is told later, and what a node that dies has not told another one tells.
 */
@ApplicationScoped
public class ShopRecords {

    private static final System.Logger LOG = System.getLogger(ShopRecords.class.getName());
    private static final String RECORD = "record";

    private final PlatformDatabase platform;
    private final Tenants tenants;
    private final Audit audit;
    private final UntoldRows rows = new UntoldRows();

    @Inject
    public ShopRecords(PlatformDatabase platform, Tenants tenants, Audit audit) {
        this.platform = platform;
        this.tenants = tenants;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected ShopRecords() {
        this(null, null, null);
    }

    /** Something of the shop was changed. {@link #tell} follows after the transaction. */
    public void add(PlatformTx tx, UUID shop, Audit.Entry entry) {
        rows.add(tx, shop, Audit.CHANGE, entry);
    }

    /** Somebody got into the shop, or left it. */
    public void addAccess(PlatformTx tx, UUID shop, Audit.Entry entry) {
        rows.add(tx, shop, Audit.ACCESS, entry);
    }

    /** Tells the shop what it has not heard, as far as it can be reached. */
    public void tell(UUID shop) {
        try {
            platform.in(tx -> rows.of(tx, shop)).forEach(this::tell);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The audit of the shop " + shop + " cannot be told now what the platform did", e);
        }
    }

    /** A node that dies between its two steps has it told again: the record's id tells whether the shop has it. */
    private void tell(Untold untold) {
        tenants.asWorker(untold.shop(), tx -> {
            if (!rows.isTold(tx, untold.entry(), RECORD, untold.id())) {
                record(tx, untold);
            }
            return null;
        });
        platform.run(tx -> rows.told(tx, untold.id()));
    }

    private void record(TenantTx tx, Untold untold) {
        Audit.Entry entry = untold.entry();
        var details = new LinkedHashMap<String, Object>(entry.details());
        details.put(RECORD, untold.id().toString());
        audit.write(tx, untold.kind(), new Audit.Entry(entry.actor(), entry.action(), entry.entityType(), entry.entityId(), details));
    }
}

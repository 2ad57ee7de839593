package shop.argosy.foundation.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.exception.IntegrityConstraintViolationException;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.rotation.internal.RotationRows;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.TenantKeys;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantKeyRow;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

/** Begins rotations and tells how far they are. The work is done in the background, by whichever node is free. */
@ApplicationScoped
public class Rotation {

    private static final int SHOWN = 100;

    private final PlatformDatabase platform;
    private final TenantKeyRow row;
    private final TenantKeys tenantKeys;
    private final MasterKey masterKey;
    private final Audit audit;
    private final RotationRows rows = new RotationRows();

    @Inject
    public Rotation(PlatformDatabase platform, TenantKeyRow row, TenantKeys tenantKeys, MasterKey masterKey, Audit audit) {
        this.platform = platform;
        this.row = row;
        this.tenantKeys = tenantKeys;
        this.masterKey = masterKey;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected Rotation() {
        this(null, null, null, null, null);
    }

    /**
     * Gives a shop a new key of its own.
     *
     * @throws Problem 404; 409 {@code rotation-running}
     */
    public UUID rotateTenantKey(UUID tenant, Actor by) {
        return begin(tx -> {
            Tenant announced = row.change(tx, tenant, tenantKeys::announced);
            int version = tenantKeys.versions(announced).newest();
            audit.record(tx, new Audit.Entry(by, "tenant-key.rotated", "tenant", tenant.toString(), Map.of("to_version", version)));
            return rows.begin(tx, tenant, version, 0);
        });
    }

    /**
     * Brings everything under the master key that this node has as its current one. Every node must know it first.
     *
     * @throws Problem 409 {@code rotation-running}
     */
    public UUID rotateMasterKey(Actor by) {
        return begin(tx -> {
            audit.record(tx, new Audit.Entry(by, "master-key.rotated", "master_key", Integer.toString(masterKey.version()), Map.of("to_version", masterKey.version())));
            return rows.begin(tx, null, masterKey.version(), 0);
        });
    }

    /** Of the key that this node wraps with. */
    public int masterKeyVersion() {
        return masterKey.version();
    }

    /** Of the master key: the latest hundred, newest first. */
    public List<Progress> ofMasterKey() {
        return platform.in(tx -> rows.latest(tx, null, SHOWN));
    }

    /** Of a shop's key: the latest hundred, newest first. */
    public List<Progress> ofTenant(UUID tenant) {
        return platform.in(tx -> rows.latest(tx, tenant, SHOWN));
    }

    private UUID begin(Function<PlatformTx, UUID> work) {
        try {
            return platform.in(work);
        } catch (IntegrityConstraintViolationException e) {
            throw Problem.conflict("rotation-running", "These keys are being rotated already. Wait until that is done; its progress is shown.");
        }
    }
}

package shop.argosy.foundation.tenancy;

import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jooq.Condition;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.TenantKeys;
import shop.argosy.foundation.sealing.WrappedByMaster;
import shop.argosy.foundation.tenancy.internal.MasterKeyStep;

/** Every shop's wrapped key and database password, those of schemas that wait for a sign-up too. */
@ApplicationScoped
public class ShopsUnderMaster implements WrappedByMaster {

    private final PlatformDatabase platform;
    private final MasterKey masterKey;
    private final MasterKeyStep step;

    @Inject
    public ShopsUnderMaster(Configuration configuration, PlatformDatabase platform, MasterKey masterKey, TenantKeys keys) {
        this.platform = platform;
        this.masterKey = masterKey;
        step = new MasterKeyStep(configuration.database(), masterKey, keys);
    }

    /** For CDI's proxy alone. */
    protected ShopsUnderMaster() {
        platform = null;
        masterKey = null;
        step = null;
    }

    @Override
    public String what() {
        return "shops";
    }

    @Override
    public long left() {
        return platform.in(tx -> tx.sql().fetchCount(TENANT, behind()));
    }

    @Override
    public void renew(int atMost) {
        platform.in(tx -> tx.sql().select(TENANT.ID).from(TENANT).where(behind()).orderBy(TENANT.ID).limit(atMost).fetch(TENANT.ID))
                .forEach((UUID tenant) -> step.renew(tenant));
    }

    private Condition behind() {
        return TENANT.KEY_VERSION.ne((short) masterKey.version()).and(TENANT.STATUS.notIn(TenantState.gone()));
    }
}

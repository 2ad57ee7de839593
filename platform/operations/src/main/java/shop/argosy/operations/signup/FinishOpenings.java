package shop.argosy.operations.signup;

import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Tenant;

/** Opens the shops whose sign-up broke off between its two steps. */
@ApplicationScoped
public class FinishOpenings implements Chore {

    private static final Duration GIVEN_UP = Duration.ofSeconds(20);

    private final PlatformDatabase platform;
    private final ShopOpening opening;

    @Inject
    public FinishOpenings(PlatformDatabase platform, ShopOpening opening) {
        this.platform = platform;
        this.opening = opening;
    }

    /** For CDI's proxy alone. */
    protected FinishOpenings() {
        this(null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        List<Tenant> halfway = platform.in(tx -> tx.sql().selectFrom(TENANT)
                .where(TENANT.STATUS.eq("provisioning"), TENANT.ASSIGNED_AT.lt(Instant.now().minus(GIVEN_UP))).fetch(TenantDirectory::read));
        halfway.forEach(opening::open);
    }
}

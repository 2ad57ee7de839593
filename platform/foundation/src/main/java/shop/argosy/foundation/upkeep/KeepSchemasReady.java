package shop.argosy.foundation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.tenancy.ReadySchemas;

/** Refills the schemas that wait for sign-ups. */
@ApplicationScoped
public class KeepSchemasReady implements Chore {

    private final ReadySchemas schemas;

    @Inject
    public KeepSchemasReady(ReadySchemas schemas) {
        this.schemas = schemas;
    }

    /** For CDI's proxy alone. */
    protected KeepSchemasReady() {
        this(null);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        schemas.refill();
    }
}

package shop.argosy.people.audit.internal;

import static shop.argosy.schema.platform.Tables.TENANT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.audit.AuditRecord;
import shop.argosy.foundation.tenancy.PlatformTx;

/** The names of the shops that records of the platform's audit are about. */
public final class NamedShops {

    private static final String SHOP = "tenant";

    /** By the id that the record has; a shop that is gone has no name. */
    public Map<String, String> of(PlatformTx tx, Collection<AuditRecord> records) {
        List<UUID> ids = records.stream().filter(found -> found.entityType().equals(SHOP)).map(found -> UUID.fromString(found.entityId())).distinct().toList();
        return tx.sql().select(TENANT.ID, TENANT.NAME).from(TENANT).where(TENANT.ID.in(ids)).fetchMap(row -> row.get(TENANT.ID).toString(), row -> row.get(TENANT.NAME));
    }
}

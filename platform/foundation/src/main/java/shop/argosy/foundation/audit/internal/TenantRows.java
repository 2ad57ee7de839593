package shop.argosy.foundation.audit.internal;

import static shop.argosy.schema.platform.Tables.TENANT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import shop.argosy.foundation.tenancy.TenantState;

/** Rows of tenant, as far as a chain needs them. Whoever owns the database can write them: they prove nothing. */
public final class TenantRows {

    /** What the platform holds a chain's schema for. */
    public enum Standing {
        /** A shop's. */
        SHOP,
        /** A shop's that is being deleted or has been. */
        GONE,
        /** Nobody's: made in advance, the platform's own, or one that no row names. */
        NONE
    }

    /** All that there are or were, in the order of their making. */
    public List<String> schemas(DSLContext sql) {
        return sql.select(TENANT.SCHEMA_NAME).from(TENANT).orderBy(TENANT.ID).fetch(TENANT.SCHEMA_NAME);
    }

    public Optional<String> schema(DSLContext sql, String address) {
        return sql.select(TENANT.SCHEMA_NAME).from(TENANT).where(TENANT.ADDRESS.eq(address)).fetchOptional(TENANT.SCHEMA_NAME);
    }

    /** By schema; nothing of schemas that were made in advance. */
    public Map<String, String> addresses(DSLContext sql) {
        return sql.select(TENANT.SCHEMA_NAME, TENANT.ADDRESS).from(TENANT).where(TENANT.ADDRESS.isNotNull()).fetchMap(TENANT.SCHEMA_NAME, TENANT.ADDRESS);
    }

    public Standing standing(DSLContext sql, String schema) {
        return sql.select(TENANT.STATUS).from(TENANT).where(TENANT.SCHEMA_NAME.eq(schema)).fetchOptional(TENANT.STATUS).map(TenantRows::standing).orElse(Standing.NONE);
    }

    private static Standing standing(String status) {
        if (status.equals("ready")) {
            return Standing.NONE;
        }
        return TenantState.gone().contains(status) ? Standing.GONE : Standing.SHOP;
    }
}

package shop.argosy.people.consent.internal;

import static shop.argosy.schema.platform.Tables.SUPPORT_CONSENT;
import static shop.argosy.schema.platform.Tables.SUPPORT_ENTRY;
import static shop.argosy.schema.platform.Tables.TENANT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Tenant;
import shop.argosy.people.consent.Consent;

/** Rows of support_consent and support_entry. */
public final class ConsentRows {

    /** A token's consent as it stands, who has the token, and the hash of that admin's session. */
    public record Entry(Consent consent, UUID admin, Tenant shop, byte[] session) {
    }

    public void insert(PlatformTx tx, Consent consent) {
        tx.sql().insertInto(SUPPORT_CONSENT).set(SUPPORT_CONSENT.ID, consent.id()).set(SUPPORT_CONSENT.TENANT_ID, consent.shop())
                .set(SUPPORT_CONSENT.ACCOUNT_ID, consent.grantedBy()).set(SUPPORT_CONSENT.REASON, consent.reason())
                .set(SUPPORT_CONSENT.GRANTED_AT, consent.grantedAt()).set(SUPPORT_CONSENT.EXPIRES_AT, consent.expiresAt()).execute();
    }

    /** Newest first; at most 100. */
    public List<Consent> of(PlatformTx tx, UUID shop) {
        return tx.sql().selectFrom(SUPPORT_CONSENT).where(SUPPORT_CONSENT.TENANT_ID.eq(shop)).orderBy(SUPPORT_CONSENT.ID.desc()).limit(100).fetch(ConsentRows::read);
    }

    public Optional<Consent> open(PlatformTx tx, UUID shop, Instant now) {
        return tx.sql().selectFrom(SUPPORT_CONSENT)
                .where(SUPPORT_CONSENT.TENANT_ID.eq(shop), SUPPORT_CONSENT.REVOKED_AT.isNull(), SUPPORT_CONSENT.EXPIRES_AT.gt(now)).limit(1).fetchOptional(ConsentRows::read);
    }

    public Optional<Consent> byId(PlatformTx tx, UUID shop, UUID id) {
        return tx.sql().selectFrom(SUPPORT_CONSENT).where(SUPPORT_CONSENT.TENANT_ID.eq(shop), SUPPORT_CONSENT.ID.eq(id)).fetchOptional(ConsentRows::read);
    }

    /** Ends a consent and takes its tokens away. */
    public void revoke(PlatformTx tx, UUID id, Instant now) {
        tx.sql().update(SUPPORT_CONSENT).set(SUPPORT_CONSENT.REVOKED_AT, now).where(SUPPORT_CONSENT.ID.eq(id), SUPPORT_CONSENT.REVOKED_AT.isNull()).execute();
        tx.sql().deleteFrom(SUPPORT_ENTRY).where(SUPPORT_ENTRY.CONSENT_ID.eq(id)).execute();
    }

    /** @param session the hash of the token of the admin's session */
    public void enter(PlatformTx tx, byte[] tokenHash, UUID consent, UUID admin, byte[] session) {
        tx.sql().insertInto(SUPPORT_ENTRY).set(SUPPORT_ENTRY.TOKEN_HASH, tokenHash).set(SUPPORT_ENTRY.CONSENT_ID, consent).set(SUPPORT_ENTRY.ADMIN_ID, admin)
                .set(SUPPORT_ENTRY.SESSION_HASH, session).execute();
    }

    public void leave(PlatformTx tx, byte[] tokenHash) {
        tx.sql().deleteFrom(SUPPORT_ENTRY).where(SUPPORT_ENTRY.TOKEN_HASH.eq(tokenHash)).execute();
    }

    public Optional<Entry> entry(PlatformTx tx, byte[] tokenHash) {
        return tx.sql().select().from(SUPPORT_ENTRY).join(SUPPORT_CONSENT).on(SUPPORT_CONSENT.ID.eq(SUPPORT_ENTRY.CONSENT_ID)).join(TENANT).on(TENANT.ID.eq(SUPPORT_CONSENT.TENANT_ID))
                .where(SUPPORT_ENTRY.TOKEN_HASH.eq(tokenHash), SUPPORT_ENTRY.SESSION_HASH.isNotNull())
                .fetchOptional(row -> new Entry(read(row), row.get(SUPPORT_ENTRY.ADMIN_ID), TenantDirectory.read(row), row.get(SUPPORT_ENTRY.SESSION_HASH)));
    }

    public void accessed(PlatformTx tx, UUID consent, Instant now) {
        tx.sql().update(SUPPORT_CONSENT).set(SUPPORT_CONSENT.ACCESSES, SUPPORT_CONSENT.ACCESSES.plus(1)).set(SUPPORT_CONSENT.LAST_ACCESS_AT, now)
                .where(SUPPORT_CONSENT.ID.eq(consent)).execute();
    }

    public long count(PlatformTx tx, UUID shop) {
        return tx.sql().fetchCount(SUPPORT_CONSENT, SUPPORT_CONSENT.TENANT_ID.eq(shop));
    }

    /** All consents of a shop and the tokens that they gave. */
    public void delete(PlatformTx tx, UUID shop) {
        tx.sql().deleteFrom(SUPPORT_ENTRY).where(SUPPORT_ENTRY.CONSENT_ID.in(DSL.select(SUPPORT_CONSENT.ID).from(SUPPORT_CONSENT).where(SUPPORT_CONSENT.TENANT_ID.eq(shop)))).execute();
        tx.sql().deleteFrom(SUPPORT_CONSENT).where(SUPPORT_CONSENT.TENANT_ID.eq(shop)).execute();
    }

    private static Consent read(Record row) {
        return new Consent(row.get(SUPPORT_CONSENT.ID), row.get(SUPPORT_CONSENT.TENANT_ID), row.get(SUPPORT_CONSENT.ACCOUNT_ID), row.get(SUPPORT_CONSENT.REASON),
                row.get(SUPPORT_CONSENT.GRANTED_AT), row.get(SUPPORT_CONSENT.EXPIRES_AT), row.get(SUPPORT_CONSENT.REVOKED_AT),
                row.get(SUPPORT_CONSENT.ACCESSES), row.get(SUPPORT_CONSENT.LAST_ACCESS_AT));
    }
}

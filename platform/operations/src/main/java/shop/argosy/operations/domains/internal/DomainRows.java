package shop.argosy.operations.domains.internal;

import static shop.argosy.schema.platform.Tables.DOMAIN;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.operations.domains.Domain;
import shop.argosy.operations.domains.HostName;
import shop.argosy.operations.domains.MissingProof;
import shop.argosy.schema.platform.tables.records.DomainRecord;

/** Rows of domain. */
public final class DomainRows {

    /** The shop that asked for a domain. */
    public static final TableField<?, UUID> SHOP = DOMAIN.TENANT_ID;

    /** Oldest first. */
    public List<Domain> of(PlatformTx tx, UUID shop) {
        return list(tx, DOMAIN.TENANT_ID.eq(shop));
    }

    public Optional<Domain> byId(PlatformTx tx, UUID shop, UUID id) {
        return list(tx, DOMAIN.TENANT_ID.eq(shop).and(DOMAIN.ID.eq(id))).stream().findFirst();
    }

    /** Whether another shop has proven this host. */
    public boolean isTaken(PlatformTx tx, String host, UUID shop) {
        return tx.sql().fetchExists(DOMAIN, DOMAIN.HOST.eq(host), DOMAIN.STATE.eq("verified"), DOMAIN.TENANT_ID.ne(shop));
    }

    public int count(PlatformTx tx, UUID shop) {
        return tx.sql().fetchCount(DOMAIN, DOMAIN.TENANT_ID.eq(shop));
    }

    /** @return false when the shop has asked for this host already */
    public boolean insert(PlatformTx tx, Domain domain) {
        return tx.sql().insertInto(DOMAIN).set(DOMAIN.ID, domain.id()).set(DOMAIN.TENANT_ID, domain.shop()).set(DOMAIN.HOST, domain.host().ascii()).set(DOMAIN.TOKEN, domain.token())
                .onConflict(DOMAIN.TENANT_ID, DOMAIN.HOST).doNothing().execute() == 1;
    }

    /** @throws org.jooq.exception.IntegrityConstraintViolationException when another shop has proven this host */
    public void verified(PlatformTx tx, UUID id, Instant now) {
        tx.sql().update(DOMAIN).set(DOMAIN.STATE, "verified").set(DOMAIN.VERIFIED_AT, now).set(DOMAIN.CHECKED_AT, now).setNull(DOMAIN.FAILURE).setNull(DOMAIN.FAILING_SINCE)
                .where(DOMAIN.ID.eq(id)).execute();
    }

    /** The look at {@code now} found no proof; a proven domain stays so for the moment. */
    public void failed(PlatformTx tx, UUID id, MissingProof failure, Instant now) {
        tx.sql().update(DOMAIN).set(DOMAIN.FAILURE, failure.text()).set(DOMAIN.CHECKED_AT, now).set(DOMAIN.FAILING_SINCE, DSL.coalesce(DOMAIN.FAILING_SINCE, DSL.val(now)))
                .where(DOMAIN.ID.eq(id)).execute();
    }

    public void lost(PlatformTx tx, UUID id) {
        tx.sql().update(DOMAIN).set(DOMAIN.STATE, "lost").set(DOMAIN.IS_PRIMARY, false).set(DOMAIN.REDIRECTS, false).where(DOMAIN.ID.eq(id)).execute();
    }

    /** Nobody is the shop's primary domain any more. */
    public void clearPrimary(PlatformTx tx, UUID shop) {
        tx.sql().update(DOMAIN).set(DOMAIN.IS_PRIMARY, false).set(DOMAIN.REDIRECTS, false).where(DOMAIN.TENANT_ID.eq(shop), DOMAIN.IS_PRIMARY.isTrue()).execute();
    }

    public void setPrimary(PlatformTx tx, UUID id, boolean redirects) {
        tx.sql().update(DOMAIN).set(DOMAIN.IS_PRIMARY, true).set(DOMAIN.REDIRECTS, redirects).where(DOMAIN.ID.eq(id)).execute();
    }

    public boolean delete(PlatformTx tx, UUID shop, UUID id) {
        return tx.sql().deleteFrom(DOMAIN).where(DOMAIN.TENANT_ID.eq(shop), DOMAIN.ID.eq(id)).execute() == 1;
    }

    /** Proven domains that were looked at before {@code before}, those first that waited longest. */
    public List<Domain> toRecheck(PlatformTx tx, Instant before, int limit) {
        return tx.sql().selectFrom(DOMAIN).where(DOMAIN.STATE.eq("verified"), DOMAIN.CHECKED_AT.lt(before)).orderBy(DOMAIN.CHECKED_AT).limit(limit).fetch(DomainRows::read);
    }

    private static List<Domain> list(PlatformTx tx, Condition condition) {
        return tx.sql().selectFrom(DOMAIN).where(condition).orderBy(DOMAIN.ID).fetch(DomainRows::read);
    }

    private static Domain read(DomainRecord row) {
        return new Domain(row.getId(), row.getTenantId(), new HostName(row.getHost()), Domain.State.valueOf(row.getState().toUpperCase(Locale.ROOT)), row.getToken(),
                row.getIsPrimary(), row.getRedirects(), MissingProof.of(row.getFailure()).orElse(null), row.getFailingSince(), row.getCheckedAt(), row.getVerifiedAt());
    }
}

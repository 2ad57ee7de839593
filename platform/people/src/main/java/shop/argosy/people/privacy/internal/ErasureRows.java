package shop.argosy.people.privacy.internal;

import static org.jooq.impl.DSL.row;
import static shop.argosy.schema.default_schema.Tables.PRIVACY_ERASURE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import shop.argosy.foundation.http.Cursors.Position;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.people.privacy.Certificate;
import shop.argosy.people.privacy.Erasure;
import shop.argosy.people.privacy.SignedCertificate;
import shop.argosy.schema.default_schema.tables.records.PrivacyErasureRecord;

/** Rows of privacy_erasure, which can be added and read. */
public final class ErasureRows {

    public void insert(TenantTx tx, SignedCertificate signed) {
        Certificate certificate = signed.certificate();
        tx.sql().insertInto(PRIVACY_ERASURE).set(PRIVACY_ERASURE.ID, certificate.id()).set(PRIVACY_ERASURE.ERASED_AT, certificate.erasedAt())
                .set(PRIVACY_ERASURE.REQUESTED_BY, certificate.requestedBy()).set(PRIVACY_ERASURE.CERTIFICATE, JSONB.jsonb(Json.write(certificate)))
                .set(PRIVACY_ERASURE.SHA256, HexFormat.of().parseHex(signed.sha256())).set(PRIVACY_ERASURE.SIGNATURE, Base64.getDecoder().decode(signed.signature()))
                .set(PRIVACY_ERASURE.KEY_ID, signed.keyId()).set(PRIVACY_ERASURE.PUBLIC_KEY, Base64.getDecoder().decode(signed.publicKey())).execute();
    }

    public Optional<Erasure> find(TenantTx tx, UUID id) {
        return tx.sql().selectFrom(PRIVACY_ERASURE).where(PRIVACY_ERASURE.ID.eq(id)).fetchOptional(ErasureRows::read);
    }

    /** Those of the ids that are there. */
    public Set<UUID> known(DSLContext sql, Collection<UUID> ids) {
        return sql.select(PRIVACY_ERASURE.ID).from(PRIVACY_ERASURE).where(PRIVACY_ERASURE.ID.in(ids)).fetchSet(PRIVACY_ERASURE.ID);
    }

    /** Older ones that are in none of the copies. */
    public List<UUID> others(DSLContext sql, Collection<UUID> copied, Instant before) {
        return sql.select(PRIVACY_ERASURE.ID).from(PRIVACY_ERASURE).where(PRIVACY_ERASURE.ID.notIn(copied), PRIVACY_ERASURE.ERASED_AT.lt(before)).orderBy(PRIVACY_ERASURE.ID).fetch(PRIVACY_ERASURE.ID);
    }

    /** One more than the limit, the newest first. */
    public List<Erasure> list(TenantTx tx, int limit, Position after) {
        Condition older = after == null ? DSL.noCondition() : row(PRIVACY_ERASURE.ERASED_AT, PRIVACY_ERASURE.ID).lt(after.at(), after.id());
        return tx.sql().selectFrom(PRIVACY_ERASURE).where(older).orderBy(PRIVACY_ERASURE.ERASED_AT.desc(), PRIVACY_ERASURE.ID.desc()).limit(limit + 1).fetch(ErasureRows::read);
    }

    private static Erasure read(PrivacyErasureRecord row) {
        Certificate certificate = Json.read(row.getCertificate().data().getBytes(StandardCharsets.UTF_8), Certificate.class);
        return new Erasure(row.getId(), new SignedCertificate(certificate, HexFormat.of().formatHex(row.getSha256()), Base64.getEncoder().encodeToString(row.getSignature()),
                row.getKeyId(), Base64.getEncoder().encodeToString(row.getPublicKey())));
    }
}

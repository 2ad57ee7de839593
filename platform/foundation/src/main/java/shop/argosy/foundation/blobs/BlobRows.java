package shop.argosy.foundation.blobs;

import static shop.argosy.schema.default_schema.Tables.BLOB;

import java.math.BigDecimal;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/** What a shop has written down of its objects. */
final class BlobRows {

    /** The same key gives the same row. */
    StoredBlob register(TenantTx tx, NewBlob blob) {
        UUID id = tx.sql().insertInto(BLOB).set(BLOB.ID, Uuid7.next()).set(BLOB.OBJECT_KEY, blob.objectKey()).set(BLOB.SHA256, blob.sha256())
                .set(BLOB.MEDIA_TYPE, blob.mediaType()).set(BLOB.BYTES, blob.bytes()).set(BLOB.WIDTH, blob.width()).set(BLOB.HEIGHT, blob.height())
                .onConflict(BLOB.OBJECT_KEY).doUpdate().set(BLOB.MEDIA_TYPE, blob.mediaType())
                .returningResult(BLOB.ID).fetchSingle().value1();
        return new StoredBlob(id, blob.objectKey(), blob.mediaType(), blob.bytes(), blob.width(), blob.height());
    }

    long bytes(TenantTx tx) {
        return tx.sql().select(DSL.coalesce(DSL.sum(BLOB.BYTES), DSL.val(BigDecimal.ZERO))).from(BLOB).where(BLOB.OBJECT_KEY.startsWith(Blobs.own(tx.tenant())))
                .fetchSingle().value1().longValue();
    }
}

package shop.argosy.operations.exchange.internal;

import static shop.argosy.schema.default_schema.Tables.IMPORT_PICTURE;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.tenancy.TenantTx;

/** Pictures that a run still has to fetch. */
public final class PictureRows {

    public void add(TenantTx tx, UUID run, Collection<WantedPicture> pictures) {
        for (var picture : pictures) {
            tx.sql().insertInto(IMPORT_PICTURE).set(IMPORT_PICTURE.RUN_ID, run).set(IMPORT_PICTURE.IMAGE_ID, picture.imageId())
                    .set(IMPORT_PICTURE.LINE, picture.line()).set(IMPORT_PICTURE.FIELD, picture.field()).onConflictDoNothing().execute();
        }
    }

    public boolean any(TenantTx tx, UUID run) {
        return tx.sql().fetchExists(IMPORT_PICTURE, IMPORT_PICTURE.RUN_ID.eq(run));
    }

    /** In the order of the file. */
    public List<WantedPicture> next(TenantTx tx, UUID run, int limit) {
        return tx.sql().selectFrom(IMPORT_PICTURE).where(IMPORT_PICTURE.RUN_ID.eq(run)).orderBy(IMPORT_PICTURE.LINE, IMPORT_PICTURE.IMAGE_ID).limit(limit)
                .fetch(row -> new WantedPicture(row.getImageId(), row.getLine(), row.getField()));
    }

    public void remove(TenantTx tx, UUID run, UUID image) {
        tx.sql().deleteFrom(IMPORT_PICTURE).where(IMPORT_PICTURE.RUN_ID.eq(run), IMPORT_PICTURE.IMAGE_ID.eq(image)).execute();
    }
}

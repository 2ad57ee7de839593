package shop.argosy.storefront.content.internal;

import static shop.argosy.schema.default_schema.Tables.PAGE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;
import shop.argosy.schema.default_schema.tables.records.PageRecord;
import shop.argosy.storefront.content.ContentPage;

/** The table page. */
public final class PageRows {

    public Optional<ContentPage> byHandle(TenantTx tx, String handle) {
        return tx.sql().selectFrom(PAGE).where(PAGE.HANDLE.eq(handle), PAGE.ARCHIVED_AT.isNull()).fetchOptional(PageRows::page);
    }

    public List<ContentPage> all(TenantTx tx) {
        return tx.sql().selectFrom(PAGE).where(PAGE.ARCHIVED_AT.isNull()).orderBy(PAGE.HANDLE).fetch(PageRows::page);
    }

    /** @return the id of the new page, or of the one that has the handle already */
    public UUID create(TenantTx tx, String handle, String title, String contentHtml) {
        tx.sql().insertInto(PAGE).set(PAGE.ID, Uuid7.next()).set(PAGE.HANDLE, handle).set(PAGE.TITLE, title)
                .set(PAGE.CONTENT_HTML, contentHtml).onConflict(PAGE.HANDLE).doNothing().execute();
        return tx.sql().select(PAGE.ID).from(PAGE).where(PAGE.HANDLE.eq(handle)).fetchSingle(PAGE.ID);
    }

    private static ContentPage page(PageRecord row) {
        return new ContentPage(row.getId(), row.getHandle(), row.getTitle(), row.getContentHtml(), row.getUpdatedAt());
    }
}

package shop.argosy.storefront.themes.internal;

import static shop.argosy.schema.default_schema.Tables.PUBLICATION;

import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;
import shop.argosy.storefront.themes.Publication;
import shop.argosy.storefront.themes.ThemeJson;

/** The table publication. */
public final class PublicationRows {

    public Optional<UUID> liveId(TenantTx tx, UUID storefrontId) {
        return tx.sql().select(PUBLICATION.ID).from(PUBLICATION)
                .where(PUBLICATION.STOREFRONT_ID.eq(storefrontId), PUBLICATION.IS_LIVE.isTrue()).fetchOptional(PUBLICATION.ID);
    }

    public Publication byId(TenantTx tx, UUID id) {
        var row = tx.sql().fetchSingle(PUBLICATION, PUBLICATION.ID.eq(id));
        return new Publication(row.getId(), row.getStorefrontId(), row.getTheme(), row.getThemeVersion(),
                ThemeJson.object("settings", row.getSettings().data()), ThemeJson.object("templates", row.getTemplates().data()));
    }

    public void publish(TenantTx tx, Publication wanted) {
        Optional<UUID> live = liveId(tx, wanted.storefrontId());
        if (live.isPresent() && sameContent(byId(tx, live.get()), wanted)) {
            return;
        }
        tx.sql().update(PUBLICATION).set(PUBLICATION.IS_LIVE, false)
                .where(PUBLICATION.STOREFRONT_ID.eq(wanted.storefrontId()), PUBLICATION.IS_LIVE.isTrue()).execute();
        tx.sql().insertInto(PUBLICATION).set(PUBLICATION.ID, Uuid7.next()).set(PUBLICATION.STOREFRONT_ID, wanted.storefrontId())
                .set(PUBLICATION.THEME, wanted.theme()).set(PUBLICATION.THEME_VERSION, wanted.themeVersion())
                .set(PUBLICATION.SETTINGS, JSONB.valueOf(Json.write(wanted.settings())))
                .set(PUBLICATION.TEMPLATES, JSONB.valueOf(Json.write(wanted.templates())))
                .set(PUBLICATION.IS_LIVE, true).execute();
    }

    private static boolean sameContent(Publication one, Publication other) {
        return one.theme().equals(other.theme()) && one.themeVersion().equals(other.themeVersion())
                && one.settings().equals(other.settings()) && one.templates().equals(other.templates());
    }
}

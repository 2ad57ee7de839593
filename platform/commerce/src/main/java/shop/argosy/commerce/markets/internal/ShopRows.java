package shop.argosy.commerce.markets.internal;

import static shop.argosy.schema.default_schema.Tables.SHOP;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.jooq.impl.DSL;
import shop.argosy.commerce.markets.NewShop;
import shop.argosy.commerce.markets.ShopChange;
import shop.argosy.commerce.markets.ShopProfile;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.schema.default_schema.tables.records.ShopRecord;

/** The one row of the table shop. */
public final class ShopRows {

    public Optional<ShopProfile> read(TenantTx tx) {
        return tx.sql().selectFrom(SHOP).fetchOptional(ShopRows::profile);
    }

    public Optional<ShopProfile> lock(TenantTx tx) {
        return tx.sql().selectFrom(SHOP).forNoKeyUpdate().fetchOptional(ShopRows::profile);
    }

    /** The same without reading it. */
    public void hold(TenantTx tx) {
        tx.sql().select(SHOP.ID).from(SHOP).forNoKeyUpdate().execute();
    }

    /** @return false when the shop has its row already */
    public boolean create(TenantTx tx, NewShop shop) {
        return tx.sql().insertInto(SHOP).set(SHOP.ID, tx.tenant().id())
                .set(SHOP.NAME, shop.name()).set(SHOP.COUNTRY, shop.country()).set(SHOP.CURRENCY, shop.currency().getCurrencyCode())
                .set(SHOP.LOCALE, shop.locale()).set(SHOP.TIME_ZONE, shop.timeZone().getId()).set(SHOP.TEMPLATE, shop.template()).set(SHOP.CONTACT_EMAIL, shop.contactEmail())
                .onConflictDoNothing().execute() == 1;
    }

    /** @return false when nothing differs */
    public boolean change(TenantTx tx, ShopProfile before, ShopChange change) {
        ShopRecord row = tx.sql().fetchSingle(SHOP);
        if (change.name() != null) {
            row.setName(change.name());
        }
        if (change.timeZone() != null) {
            row.setTimeZone(change.timeZone());
        }
        if (change.contactEmail() != null) {
            row.setContactEmail(change.contactEmail().isEmpty() ? null : change.contactEmail());
        }
        if (profile(row).equals(before)) {
            return false;
        }
        return tx.sql().update(SHOP).set(SHOP.NAME, row.getName()).set(SHOP.TIME_ZONE, row.getTimeZone()).set(SHOP.CONTACT_EMAIL, row.getContactEmail())
                .set(SHOP.VERSION, SHOP.VERSION.plus(1)).set(SHOP.UPDATED_AT, DSL.currentInstant())
                .execute() == 1;
    }

    private static ShopProfile profile(ShopRecord row) {
        return new ShopProfile(row.getId(), row.getName(), row.getCountry(), Currency.getInstance(row.getCurrency()), row.getLocale(),
                ZoneId.of(row.getTimeZone()), row.getContactEmail(), row.getTemplate(), row.getCreatedAt(), row.getVersion());
    }
}

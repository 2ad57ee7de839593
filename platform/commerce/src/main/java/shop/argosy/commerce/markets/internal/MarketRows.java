package shop.argosy.commerce.markets.internal;

import static shop.argosy.schema.default_schema.Tables.MARKET;
import static shop.argosy.schema.default_schema.Tables.PRICE_LIST;
import static shop.argosy.schema.default_schema.Tables.STOREFRONT;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.NewShop;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;
import shop.argosy.schema.default_schema.tables.records.MarketRecord;

/** Rows of storefront, market and the price lists that markets point to. */
public final class MarketRows {

    public List<Market> all(TenantTx tx) {
        return tx.sql().select(MARKET.fields()).from(MARKET).join(STOREFRONT).on(STOREFRONT.ID.eq(MARKET.STOREFRONT_ID))
                .where(STOREFRONT.IS_PRIMARY.isTrue(), MARKET.ARCHIVED_AT.isNull())
                .orderBy(MARKET.IS_PRIMARY.desc(), MARKET.HANDLE)
                .fetch(row -> market(row.into(MARKET)));
    }

    /** The first storefront, price list and market, which sells to the whole world in the shop's language and currency. */
    public void createFirst(TenantTx tx, NewShop shop) {
        var currency = shop.currency().getCurrencyCode();
        UUID storefront = Uuid7.next();
        UUID priceList = Uuid7.next();
        tx.sql().insertInto(STOREFRONT).set(STOREFRONT.ID, storefront).set(STOREFRONT.NAME, shop.name()).set(STOREFRONT.IS_PRIMARY, true).execute();
        tx.sql().insertInto(PRICE_LIST).set(PRICE_LIST.ID, priceList).set(PRICE_LIST.NAME, currency).set(PRICE_LIST.CURRENCY, currency).execute();
        tx.sql().insertInto(MARKET).set(MARKET.ID, Uuid7.next()).set(MARKET.STOREFRONT_ID, storefront).set(MARKET.PRICE_LIST_ID, priceList)
                .set(MARKET.HANDLE, "main").set(MARKET.NAME, "Main").set(MARKET.IS_PRIMARY, true)
                .set(MARKET.COUNTRIES, new String[0]).set(MARKET.LOCALES, shop.locales().toArray(String[]::new)).set(MARKET.CURRENCY, currency).execute();
    }

    private static Market market(MarketRecord row) {
        return new Market(row.getId(), row.getStorefrontId(), row.getHandle(), row.getName(), List.of(row.getCountries()), List.of(row.getLocales()),
                Currency.getInstance(row.getCurrency()), row.getPriceListId(), row.getIsPrimary());
    }
}

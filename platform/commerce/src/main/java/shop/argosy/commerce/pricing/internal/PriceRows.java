package shop.argosy.commerce.pricing.internal;

import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static shop.argosy.schema.default_schema.Tables.PRICE;

import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.Table;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Uuid7;
import shop.argosy.schema.default_schema.tables.records.PriceRecord;

/** Rows of price. The latest price that has begun and not ended counts; those for larger quantities are not read here. */
public final class PriceRows {

    public Map<UUID, VariantPrice> of(TenantTx tx, Collection<UUID> variantIds, Market market, Instant now) {
        var prices = new HashMap<UUID, VariantPrice>();
        tx.sql().select(PRICE.fields()).distinctOn(PRICE.VARIANT_ID).from(PRICE)
                .where(PRICE.VARIANT_ID.in(variantIds), valid(market, now))
                .orderBy(PRICE.VARIANT_ID, PRICE.VALID_FROM.desc().nullsLast())
                .forEach(found -> prices.put(found.get(PRICE.VARIANT_ID), price(found.into(PRICE))));
        return prices;
    }

    public Table<Record2<UUID, Long>> today(Market market, Instant now) {
        return select(PRICE.VARIANT_ID, PRICE.AMOUNT).distinctOn(PRICE.VARIANT_ID).from(PRICE)
                .where(valid(market, now))
                .orderBy(PRICE.VARIANT_ID, PRICE.VALID_FROM.desc().nullsLast())
                .asTable("today");
    }

    /** Variants ascending, so that two imports of the same products cannot wait for each other. */
    public Set<UUID> set(TenantTx tx, UUID priceListId, Map<UUID, VariantPrice> prices) {
        var insert = tx.sql().insertInto(PRICE, PRICE.ID, PRICE.VARIANT_ID, PRICE.PRICE_LIST_ID, PRICE.CURRENCY, PRICE.AMOUNT, PRICE.COMPARE_AT_AMOUNT);
        new TreeMap<>(prices).forEach((variant, price) -> insert.values(Uuid7.next(), variant, priceListId,
                price.amount().currency().getCurrencyCode(), price.amount().amount(), price.compareAt() == null ? null : price.compareAt().amount()));
        return insert.onConflict(PRICE.VARIANT_ID, PRICE.PRICE_LIST_ID, PRICE.CURRENCY, PRICE.MIN_QUANTITY, PRICE.VALID_FROM)
                .doUpdate().set(PRICE.AMOUNT, excluded(PRICE.AMOUNT)).set(PRICE.COMPARE_AT_AMOUNT, excluded(PRICE.COMPARE_AT_AMOUNT))
                .set(PRICE.UPDATED_AT, currentInstant())
                .where(row(PRICE.AMOUNT, PRICE.COMPARE_AT_AMOUNT).isDistinctFrom(row(excluded(PRICE.AMOUNT), excluded(PRICE.COMPARE_AT_AMOUNT))))
                .returning(PRICE.VARIANT_ID).fetchSet(PRICE.VARIANT_ID);
    }

    private static Condition valid(Market market, Instant now) {
        return PRICE.PRICE_LIST_ID.eq(market.priceListId()).and(PRICE.CURRENCY.eq(market.currency().getCurrencyCode())).and(PRICE.MIN_QUANTITY.eq(1))
                .and(PRICE.VALID_FROM.isNull().or(PRICE.VALID_FROM.le(now))).and(PRICE.VALID_TO.isNull().or(PRICE.VALID_TO.gt(now)));
    }

    private static VariantPrice price(PriceRecord row) {
        var currency = Currency.getInstance(row.getCurrency());
        return new VariantPrice(new Money(row.getAmount(), currency), row.getCompareAtAmount() == null ? null : new Money(row.getCompareAtAmount(), currency));
    }
}

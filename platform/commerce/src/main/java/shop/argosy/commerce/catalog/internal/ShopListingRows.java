package shop.argosy.commerce.catalog.internal;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.min;
import static shop.argosy.schema.default_schema.Tables.COLLECTION;
import static shop.argosy.schema.default_schema.Tables.COLLECTION_PRODUCT;
import static shop.argosy.schema.default_schema.Tables.PRODUCT;
import static shop.argosy.schema.default_schema.Tables.VARIANT;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import shop.argosy.commerce.catalog.Listing;
import shop.argosy.commerce.catalog.ListingQuery;
import shop.argosy.foundation.tenancy.TenantTx;

/** What shoppers browse: a page of active products and how many there are. */
public final class ShopListingRows {

    private static final Field<UUID> PRICED = DSL.field(DSL.name("lowest", "product_id"), SQLDataType.UUID);
    private static final Field<Long> LOWEST = DSL.field(DSL.name("lowest", "amount"), SQLDataType.BIGINT);

    /** @param today prices as (variant id, amount), at most one row a variant */
    public Listing listing(TenantTx tx, ListingQuery query, Table<Record2<UUID, Long>> today) {
        Table<?> from = query.isEverything() ? PRODUCT
                : PRODUCT.join(COLLECTION_PRODUCT).on(COLLECTION_PRODUCT.PRODUCT_ID.eq(PRODUCT.ID)).join(COLLECTION).on(COLLECTION.ID.eq(COLLECTION_PRODUCT.COLLECTION_ID));
        Condition shown = query.isEverything() ? ListingRows.ACTIVE
                : ListingRows.ACTIVE.and(COLLECTION.HANDLE.eq(query.collection())).and(COLLECTION.ARCHIVED_AT.isNull());
        List<UUID> page = tx.sql().select(PRODUCT.ID).from(sortsByPrice(query) ? from.leftJoin(lowest(today)).on(PRICED.eq(PRODUCT.ID)) : from)
                .where(shown).orderBy(order(query)).offset(query.offset()).limit(query.limit()).fetch(PRODUCT.ID);
        return new Listing(page, tx.sql().selectCount().from(from).where(shown).fetchSingle().value1());
    }

    private static List<SortField<?>> order(ListingQuery query) {
        List<SortField<?>> order = new ArrayList<>(switch (query.sort()) {
            case MANUAL -> query.isEverything() ? List.<SortField<?>>of() : List.<SortField<?>>of(COLLECTION_PRODUCT.POSITION.asc());
            case TITLE -> List.<SortField<?>>of(lower(PRODUCT.TITLE).asc());
            case TITLE_DESCENDING -> List.<SortField<?>>of(lower(PRODUCT.TITLE).desc());
            case PRICE -> List.<SortField<?>>of(LOWEST.asc().nullsLast());
            case PRICE_DESCENDING -> List.<SortField<?>>of(LOWEST.desc().nullsLast());
            case OLDEST -> List.<SortField<?>>of(PRODUCT.CREATED_AT.asc(), PRODUCT.ID.asc());
            case NEWEST -> List.<SortField<?>>of();
        });
        order.add(PRODUCT.CREATED_AT.desc());
        order.add(PRODUCT.ID.desc());
        return order;
    }

    private static boolean sortsByPrice(ListingQuery query) {
        return switch (query.sort()) {
            case PRICE, PRICE_DESCENDING -> true;
            default -> false;
        };
    }

    private static Table<?> lowest(Table<Record2<UUID, Long>> today) {
        Field<UUID> variant = today.field(0, UUID.class);
        Field<Long> amount = today.field(1, Long.class);
        SelectField<Long> cheapest = min(amount).as("amount");
        return DSL.select(VARIANT.PRODUCT_ID, cheapest).from(VARIANT).join(today).on(variant.eq(VARIANT.ID))
                .where(VARIANT.ARCHIVED_AT.isNull()).groupBy(VARIANT.PRODUCT_ID).asTable("lowest");
    }
}

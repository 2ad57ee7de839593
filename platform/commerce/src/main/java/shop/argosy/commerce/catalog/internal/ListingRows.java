package shop.argosy.commerce.catalog.internal;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static shop.argosy.schema.default_schema.Tables.PRODUCT;
import static shop.argosy.schema.default_schema.Tables.VARIANT;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import shop.argosy.commerce.catalog.Listing;
import shop.argosy.commerce.catalog.ProductLink;
import shop.argosy.commerce.catalog.ProductQuery;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Cursors.Position;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Page;

/** Which products, in which order; never what is in them. */
public final class ListingRows {

    static final Condition ACTIVE = PRODUCT.STATUS.eq(ProductStatus.ACTIVE.code());

    public Page<UUID> page(TenantTx tx, ProductQuery query) {
        Position after = Cursors.read(query.cursor());
        var rows = tx.sql().select(PRODUCT.CREATED_AT, PRODUCT.ID).from(PRODUCT)
                .where(query.status() == null ? noCondition() : PRODUCT.STATUS.eq(query.status().code()))
                .and(query.text() == null ? noCondition() : matches(query.text()))
                .and(after == null ? noCondition() : row(PRODUCT.CREATED_AT, PRODUCT.ID).lt(after.at(), after.id()))
                .orderBy(PRODUCT.CREATED_AT.desc(), PRODUCT.ID.desc()).limit(query.limit() + 1)
                .fetch(found -> new Position(found.value1(), found.value2()));
        return Cursors.page(rows, query.limit(), position -> position).map(Position::id);
    }

    private static Condition matches(String text) {
        return PRODUCT.TITLE.containsIgnoreCase(text).or(PRODUCT.VENDOR.containsIgnoreCase(text)).or(PRODUCT.HANDLE.containsIgnoreCase(text))
                .or(exists(selectOne().from(VARIANT).where(VARIANT.PRODUCT_ID.eq(PRODUCT.ID), lower(VARIANT.SKU).eq(text.toLowerCase(Locale.ROOT)))));
    }

    public Listing search(TenantTx tx, String text, int offset, int limit) {
        List<String> words = List.of(text.split("\\s+"));
        Condition inTitle = DSL.and(words.stream().map(PRODUCT.TITLE::containsIgnoreCase).toList());
        Condition anywhere = DSL.and(words.stream().map(ListingRows::shows).toList());
        List<UUID> page = tx.sql().select(PRODUCT.ID).from(PRODUCT).where(ACTIVE, anywhere)
                .orderBy(DSL.field(inTitle).desc(), PRODUCT.CREATED_AT.desc(), PRODUCT.ID.desc()).offset(offset).limit(limit).fetch(PRODUCT.ID);
        return new Listing(page, tx.sql().fetchCount(PRODUCT, ACTIVE, anywhere));
    }

    private static Condition shows(String word) {
        return PRODUCT.TITLE.containsIgnoreCase(word).or(PRODUCT.VENDOR.containsIgnoreCase(word)).or(PRODUCT.TYPE.containsIgnoreCase(word))
                .or(DSL.arrayToString(PRODUCT.TAGS, DSL.inline(" ")).containsIgnoreCase(word));
    }

    public long count(TenantTx tx, ProductStatus status) {
        return tx.sql().fetchCount(PRODUCT, PRODUCT.STATUS.eq(status.code()));
    }

    public List<UUID> idsAfter(TenantTx tx, UUID after, int limit) {
        return tx.sql().select(PRODUCT.ID).from(PRODUCT).where(after == null ? noCondition() : PRODUCT.ID.gt(after))
                .orderBy(PRODUCT.ID).limit(limit).fetch(PRODUCT.ID);
    }

    public List<String> titles(TenantTx tx, int limit) {
        return tx.sql().select(PRODUCT.TITLE).from(PRODUCT).where(ACTIVE).orderBy(PRODUCT.UPDATED_AT.desc(), PRODUCT.ID).limit(limit).fetch(PRODUCT.TITLE);
    }

    public List<ProductLink> links(TenantTx tx, int limit) {
        return tx.sql().select(PRODUCT.HANDLE, PRODUCT.UPDATED_AT).from(PRODUCT).where(ACTIVE)
                .orderBy(PRODUCT.UPDATED_AT.desc(), PRODUCT.ID).limit(limit)
                .fetch(found -> new ProductLink(found.value1(), found.value2()));
    }
}

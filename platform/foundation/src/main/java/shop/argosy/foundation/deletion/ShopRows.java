package shop.argosy.foundation.deletion;

import java.util.List;
import java.util.UUID;
import org.jooq.TableField;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Tenant;

/** A shop's rows in tables of the platform, for features that implement {@link ShopRemains} with them. */
public final class ShopRows {

    private final PlatformDatabase platform;
    private final List<TableField<?, UUID>> columns;

    /** @param columns that name the shop, each in a table of its own; those first whose rows nothing refers to */
    public ShopRows(PlatformDatabase platform, List<TableField<?, UUID>> columns) {
        this.platform = platform;
        this.columns = columns;
    }

    public long count(Tenant shop) {
        return platform.in(tx -> columns.stream().mapToLong(column -> tx.sql().fetchCount(column.getTable(), column.eq(shop.id()))).sum());
    }

    public void remove(Tenant shop) {
        platform.run(tx -> columns.forEach(column -> tx.sql().deleteFrom(column.getTable()).where(column.eq(shop.id())).execute()));
    }
}

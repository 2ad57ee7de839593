package shop.argosy.foundation.deletion;

import java.util.List;
import java.util.UUID;
import org.jooq.TableField;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Tenant;

/** What a feature keeps of a shop in tables of the platform; a bean of each such feature names the columns. */
public abstract class ShopRows implements ShopRemains {

    private final String what;
    private final PlatformDatabase platform;
    private final List<TableField<?, UUID>> columns;

    /** @param columns that name the shop, each in a table of its own; those first whose rows nothing refers to */
    protected ShopRows(String what, PlatformDatabase platform, List<TableField<?, UUID>> columns) {
        this.what = what;
        this.platform = platform;
        this.columns = columns;
    }

    /** For CDI's proxy alone. */
    protected ShopRows() {
        this(null, null, List.of());
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public long count(Tenant shop) {
        return platform.in(tx -> columns.stream().mapToLong(column -> tx.sql().fetchCount(column.getTable(), column.eq(shop.id()))).sum());
    }

    @Override
    public void remove(Tenant shop) {
        platform.run(tx -> columns.forEach(column -> tx.sql().deleteFrom(column.getTable()).where(column.eq(shop.id())).execute()));
    }
}

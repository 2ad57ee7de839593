package shop.argosy.storefront.themes.drops;

import java.util.AbstractList;
import java.util.List;

/** A long list of which a page shows a window; only that is read, when it is first looked at. */
public final class WindowedList extends AbstractList<Object> {

    /** Shown where the theme does not paginate. */
    private static final int UNPAGED = 50;

    private final Source source;
    private long offset;
    private int limit = UNPAGED;
    private List<?> shown;

    /** Where the items come from. */
    public interface Source {
        List<?> items(long offset, int limit);

        long total();
    }

    public WindowedList(Source source) {
        this.source = source;
    }

    public void show(long from, int size) {
        if (from != offset || size != limit) {
            offset = from;
            limit = size;
            shown = null;
        }
    }

    public long total() {
        return source.total();
    }

    @Override
    public Object get(int index) {
        return shown().get(index);
    }

    @Override
    public int size() {
        return shown().size();
    }

    private List<?> shown() {
        if (shown == null) {
            shown = source.items(offset, limit);
        }
        return shown;
    }
}

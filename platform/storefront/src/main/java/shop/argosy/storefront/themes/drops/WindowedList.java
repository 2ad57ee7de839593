package shop.argosy.storefront.themes.drops;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * A long list of which a page shows a window. Its size is known before anything is read, and what is looked at is read
 * a dozen at a time: a row of four out of a thousand products costs what four cost.
 */
public final class WindowedList extends AbstractList<Object> {

    /** Shown where the theme does not paginate. */
    private static final int UNPAGED = 50;
    private static final int AT_ONCE = 12;

    private final Source source;
    private long offset;
    private int limit = UNPAGED;
    private int atOnce = AT_ONCE;
    private List<Object> read = new ArrayList<>();
    private boolean exhausted;

    /** Where the items come from. */
    public interface Source {
        /** Fewer than {@code limit} only where the list ends. */
        List<?> items(long offset, int limit);

        long total();
    }

    public WindowedList(Source source) {
        this.source = source;
    }

    /** Shows these, which are read together. */
    public void show(long from, int size) {
        if (from != offset || size != limit) {
            offset = from;
            limit = size;
            atOnce = size;
            read = new ArrayList<>();
            exhausted = false;
        }
    }

    public long total() {
        return source.total();
    }

    @Override
    public Object get(int index) {
        while (index >= read.size() && !exhausted) {
            int wanted = Math.min(atOnce, limit - read.size());
            List<?> more = wanted <= 0 ? List.of() : source.items(offset + read.size(), wanted);
            read.addAll(more);
            exhausted = more.size() < wanted || wanted <= 0;
        }
        return index < read.size() ? read.get(index) : null;
    }

    @Override
    public int size() {
        return exhausted ? read.size() : (int) Math.clamp(source.total() - offset, 0, limit);
    }
}

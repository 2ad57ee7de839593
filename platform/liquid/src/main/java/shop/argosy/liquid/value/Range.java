package shop.argosy.liquid.value;

import java.math.BigInteger;
import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Whole numbers from the first to the last, both included; none where the last is below the first. Takes no room
 * however long it is. As a list it stops at what an int can count.
 */
public final class Range extends AbstractList<Object> implements RandomAccess {

    private final long first;
    private final long last;

    public Range(long first, long last) {
        this.first = first;
        this.last = last;
    }

    public long first() {
        return first;
    }

    public long last() {
        return last;
    }

    /** How many numbers, up to the largest long. */
    public long count() {
        if (last < first) {
            return 0;
        }
        long count = last - first + 1;
        return count <= 0 ? Long.MAX_VALUE : count;
    }

    /** The numbers from one place up to another, places beyond the ends held to them. */
    public Range slice(long from, long to) {
        long start = Math.clamp(from, 0, count());
        long end = Math.clamp(to, start, count());
        return start == end ? new Range(1, 0) : new Range(first + start, first + end - 1);
    }

    @Override
    public Object get(int index) {
        return first + index;
    }

    @Override
    public int size() {
        return (int) Math.min(Integer.MAX_VALUE, count());
    }

    public boolean includes(Object value) {
        return switch (value) {
            case Long number -> first <= number && number <= last;
            case Double number -> first <= number && number <= last;
            case BigInteger _ -> false;
            case null, default -> false;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range range && range.first == first && range.last == last;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first) * 31 + Long.hashCode(last);
    }

    @Override
    public String toString() {
        return first + ".." + last;
    }
}

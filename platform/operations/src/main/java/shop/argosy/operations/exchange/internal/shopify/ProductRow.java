package shop.argosy.operations.exchange.internal.shopify;

import java.util.List;

/** One line of a file by its columns. */
public record ProductRow(int line, Header header, List<String> values) {

    /** Without spaces around; empty when the column or the value is missing. */
    public String get(Column column) {
        Integer place = header.places().get(column);
        return place == null || place >= values.size() ? "" : values.get(place).strip();
    }

    public boolean has(Column column) {
        return !get(column).isEmpty();
    }

    /** More fields than the first line has names for, and something in them. */
    boolean isTooWide() {
        return values.size() > header.width() && values.subList(header.width(), values.size()).stream().anyMatch(value -> !value.isBlank());
    }

    /** Ends before the price: a line that was cut off would otherwise be sold for nothing. */
    boolean isCutOff() {
        return header.has(Column.PRICE) && values.size() <= header.places().get(Column.PRICE);
    }
}

package shop.argosy.operations.exchange.internal.shopify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.exchange.internal.csv.CsvRecord;

/** Where each column stands in a file, by its first record. Capitals and spaces around a name do not matter. */
public record Header(Map<Column, Integer> places, int width) {

    private static final List<Column> NEEDED = List.of(Column.HANDLE, Column.TITLE);

    /** @throws Problem {@code missing-column} naming the ones that are needed and not there, {@code column-twice} */
    public static Header of(CsvRecord first) {
        var names = first instanceof CsvRecord.Fields fields ? fields.values() : List.<String>of();
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int place = 0; place < names.size(); place++) {
            for (var column : Column.values()) {
                if (column.isNamed(names.get(place)) && places.put(column, place) != null) {
                    throw twice(column);
                }
            }
        }
        var missing = NEEDED.stream().filter(column -> !places.containsKey(column)).map(Column::title).toList();
        if (!missing.isEmpty()) {
            throw missing(missing);
        }
        return new Header(places, names.size());
    }

    public boolean has(Column column) {
        return places.containsKey(column);
    }

    private static Problem twice(Column column) {
        return Problem.of(422, "column-twice", "The first line of the file names the column \"" + column.title()
                + "\" twice, so nobody can tell which of them counts. Take one of them out.").with("columns", List.of(column.title()));
    }

    private static Problem missing(List<String> names) {
        String what = names.size() == 1 ? "the column \"" + names.getFirst() + "\"" : "the columns \"" + String.join("\" and \"", names) + "\"";
        return Problem.of(422, "missing-column", "The first line of the file lacks " + what
                + ". Export the products from Shopify again as CSV, or add the missing name to the first line.").with("columns", names);
    }
}

package shop.argosy.operations.exchange.internal.shopify;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.commerce.catalog.Variant;

/** The options of a product, as its first line names them. */
record Options(List<String> names) {

    private static final List<Column> NAMES = List.of(Column.OPTION1_NAME, Column.OPTION2_NAME, Column.OPTION3_NAME);
    private static final List<Column> VALUES = List.of(Column.OPTION1_VALUE, Column.OPTION2_VALUE, Column.OPTION3_VALUE);

    static Options of(ProductRow first) {
        var names = new ArrayList<String>();
        for (int i = 0; i < NAMES.size() && (first.has(NAMES.get(i)) || i == 0 && first.has(VALUES.getFirst())); i++) {
            names.add(first.has(NAMES.get(i)) ? first.get(NAMES.get(i)) : "Title");
        }
        return new Options(names);
    }

    /** One value for each name; the only variant of a product may leave the first one out. */
    List<String> values(ProductRow row) throws RowProblem {
        var values = new ArrayList<String>();
        for (int i = 0; i < VALUES.size(); i++) {
            String value = row.get(VALUES.get(i));
            if (i < names.size()) {
                values.add(value.isEmpty() && isPlain() ? Variant.DEFAULT_TITLE : required(value, i));
            } else if (!value.isEmpty()) {
                throw new RowProblem(VALUES.get(i), Remarks.OPTION_UNNAMED.with("column", NAMES.get(i).title()));
            }
        }
        return values;
    }

    private boolean isPlain() {
        return names.equals(List.of("Title"));
    }

    private String required(String value, int option) throws RowProblem {
        if (value.isEmpty()) {
            throw new RowProblem(VALUES.get(option), Remarks.OPTION_VALUE_MISSING.with("option", names.get(option)));
        }
        return value;
    }
}

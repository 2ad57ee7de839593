package shop.argosy.operations.exchange.internal.shopify;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.exchange.internal.csv.CsvRecord;
import shop.argosy.operations.exchange.internal.csv.CsvRecords;

/** A file's products in order. Each record belongs to exactly one group. */
public final class ProductGroups {

    private static final int MOST_ISSUES = 500;

    private final CsvRecords records;
    private final Header header;
    private final Map<String, Integer> firstLines = new HashMap<>();
    private ProductRow ahead;

    private ProductGroups(CsvRecords records, Header header) {
        this.records = records;
        this.header = header;
    }

    /** @throws Problem {@code missing-column} */
    public static ProductGroups of(BufferedReader reader) throws IOException {
        var records = CsvRecords.of(reader);
        return new ProductGroups(records, Header.of(records.next()));
    }

    /** True when prices may have a decimal comma. */
    public boolean decimalComma() {
        return records.separator() == ';';
    }

    /** {@code null} at the end. */
    public ProductGroup next() throws IOException {
        var group = new Group();
        for (ProductRow row = nextRow(group); row != null; row = nextRow(group)) {
            if (!group.takes(row)) {
                ahead = row;
                break;
            }
        }
        return group.records == 0 ? null : new ProductGroup(group.rows, group.issues, group.records);
    }

    /** {@code null} at the end of the file or when there are too many issues to keep. */
    private ProductRow nextRow(Group group) throws IOException {
        if (ahead != null) {
            var row = ahead;
            ahead = null;
            return row;
        }
        while (group.issues.size() < MOST_ISSUES) {
            switch (records.next()) {
                case null -> {
                    return null;
                }
                case CsvRecord.Broken broken -> group.refuse(broken.line());
                case CsvRecord.Fields fields -> {
                    return new ProductRow(fields.line(), header, fields.values());
                }
            }
        }
        return null;
    }

    private final class Group {
        private final List<ProductRow> rows = new ArrayList<>();
        private final List<RowIssue> issues = new ArrayList<>();
        private int records;

        /** False when the row begins the next product. */
        private boolean takes(ProductRow row) {
            try {
                RowRules.check(row);
                return takesProductRow(row);
            } catch (RowProblem problem) {
                issues.add(problem.at(row.line()));
                records++;
                return true;
            }
        }

        private boolean takesProductRow(ProductRow row) throws RowProblem {
            String handle = RowRules.handle(row);
            if (!rows.isEmpty() && !handle.equals(RowRules.handle(rows.getFirst()))) {
                return false;
            }
            Integer before = rows.isEmpty() ? firstLines.putIfAbsent(handle, row.line()) : null;
            if (before != null) {
                throw new RowProblem(Column.HANDLE, Remarks.HANDLE_REPEATED.with("handle", handle).with("line", before));
            }
            rows.add(row);
            records++;
            return true;
        }

        private void refuse(int line) {
            issues.add(RowIssue.rejected(line, Column.HANDLE.title(), Remarks.UNREADABLE));
            records++;
        }
    }
}

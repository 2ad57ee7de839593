package shop.argosy.operations.exchange.internal.shopify;

/**
 * Something to report about a line.
 *
 * @param rejected true: the line was not imported; false: it was, with something missing
 * @param field the column's name in the file
 */
public record RowIssue(boolean rejected, int line, String field, Remark remark) {

    public static RowIssue rejected(int line, String field, Remark remark) {
        return new RowIssue(true, line, field, remark);
    }

    public static RowIssue warning(int line, Column column, Remark remark) {
        return new RowIssue(false, line, column.title(), remark);
    }
}

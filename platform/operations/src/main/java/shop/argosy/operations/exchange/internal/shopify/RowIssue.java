package shop.argosy.operations.exchange.internal.shopify;

/**
 * Something to report about a line.
 *
 * @param rejected true: the line was not imported; false: it was, with something missing
 * @param field the column's name in the file
 * @param reason a sentence with the way out
 */
public record RowIssue(boolean rejected, int line, String field, String reason) {

    public static RowIssue rejected(int line, String field, String reason) {
        return new RowIssue(true, line, field, reason);
    }

    public static RowIssue warning(int line, Column column, String reason) {
        return new RowIssue(false, line, column.title(), reason);
    }
}

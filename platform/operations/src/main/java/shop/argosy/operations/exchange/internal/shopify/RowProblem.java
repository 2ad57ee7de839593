package shop.argosy.operations.exchange.internal.shopify;

/** Why a line cannot be imported as it is. The message is a sentence with the way out. */
final class RowProblem extends Exception {

    private final String field;

    RowProblem(Column column, String reason) {
        this(column.title(), reason);
    }

    RowProblem(String field, String reason) {
        super(reason, null, false, false);
        this.field = field;
    }

    RowIssue at(int line) {
        return RowIssue.rejected(line, field, getMessage());
    }
}

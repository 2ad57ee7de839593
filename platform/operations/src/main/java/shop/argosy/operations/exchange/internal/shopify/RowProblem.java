package shop.argosy.operations.exchange.internal.shopify;

/** Why a line cannot be imported as it is. */
final class RowProblem extends Exception {

    private final String field;
    private final transient Remark remark;

    RowProblem(Column column, Remark remark) {
        super(remark.sentence(), null, false, false);
        this.field = column.title();
        this.remark = remark;
    }

    RowIssue at(int line) {
        return RowIssue.rejected(line, field, remark);
    }
}

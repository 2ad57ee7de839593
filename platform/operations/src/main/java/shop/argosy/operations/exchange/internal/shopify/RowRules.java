package shop.argosy.operations.exchange.internal.shopify;

import shop.argosy.commerce.catalog.Handle;

/** What every line must have before it can be looked at as part of a product. */
final class RowRules {

    private RowRules() {
    }

    static void check(ProductRow row) throws RowProblem {
        if (row.isTooWide()) {
            throw new RowProblem(Column.HANDLE, Remarks.TOO_MANY_FIELDS.with("fields", row.values().size()).with("expected", row.header().width()));
        }
        if (!row.has(Column.HANDLE)) {
            throw new RowProblem(Column.HANDLE, Remarks.HANDLE_MISSING);
        }
        if (row.isCutOff()) {
            throw new RowProblem(Column.PRICE, Remarks.CUT_OFF);
        }
        if (row.values().stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw new RowProblem(Column.HANDLE, Remarks.NOT_TEXT);
        }
        handle(row);
    }

    /** As the file writes it when that can stand in an address, else made fit for one: "Blue Shirt" becomes "blue-shirt". */
    static String handle(ProductRow row) throws RowProblem {
        String given = row.get(Column.HANDLE);
        if (Handle.isValid(given)) {
            return given;
        }
        if (given.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new RowProblem(Column.HANDLE, Remarks.HANDLE_UNUSABLE);
        }
        return Handle.of(given);
    }
}

package shop.argosy.operations.exchange.internal.shopify;

import shop.argosy.commerce.catalog.Handle;

/** What every line must have before it can be looked at as part of a product. */
final class RowRules {

    private RowRules() {
    }

    static void check(ProductRow row) throws RowProblem {
        if (row.isTooWide()) {
            throw new RowProblem(Column.HANDLE, "This line has " + row.values().size() + " fields, the first line has " + row.header().width()
                    + ". Put texts that contain the separator into quotation marks.");
        }
        if (!row.has(Column.HANDLE)) {
            throw new RowProblem(Column.HANDLE, "The handle is missing. Write the product's handle on each of its lines.");
        }
        if (row.isCutOff()) {
            throw new RowProblem(Column.PRICE, "This line ends before its price. Fill in the missing fields.");
        }
        if (row.values().stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw new RowProblem(Column.HANDLE, "This line contains a character that is no text. Remove it.");
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
            throw new RowProblem(Column.HANDLE, "A handle needs letters or digits. Write one like \"blue-shirt\".");
        }
        return Handle.of(given);
    }
}

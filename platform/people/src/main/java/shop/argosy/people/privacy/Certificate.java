package shop.argosy.people.privacy;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/**
 * What was erased, without saying whose: ids and counts alone.
 *
 * @param format names this form, {@code argosy-erasure/1}
 * @param requestedBy the account that asked for it
 * @param requestedAs {@code email} or {@code order}
 * @param keys the keys that were dropped, in ascending order
 * @param orders numbers of the orders that no longer name anybody, in ascending order
 * @param counts what was emptied or deleted, by kind: {@code carts, orders, mails, index_entries, ...}
 * @param books SHA-256 in hexadecimal over these orders' amounts, lines, payments, refunds and ledger rows, the same before and after
 * @param check what was looked through afterwards
 */
public record Certificate(String format, UUID id, ShopName shop, Instant erasedAt, UUID requestedBy, String requestedAs, List<UUID> keys, List<String> orders,
        SortedMap<String, Integer> counts, String books, Check check) {

    public static final String FORMAT = "argosy-erasure/1";

    /** The shop by its id and its address at that time. */
    public record ShopName(UUID id, String address) {
    }

    /**
     * The search after the erasure, for the person's own values as they had been known a moment before.
     *
     * @param columns of all {@code tables} of the shop that were read as text and as bytes
     * @param values how many values of the person were looked for: e-mail, telephone, names, lines of addresses
     * @param found where one was still there, as {@code table.column}; empty when nothing is left
     */
    public record Check(int tables, int columns, int values, List<String> found) {
    }

    public boolean complete() {
        return check.found().isEmpty();
    }
}

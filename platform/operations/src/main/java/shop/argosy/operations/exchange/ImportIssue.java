package shop.argosy.operations.exchange;

import shop.argosy.kernel.Nullable;

/**
 * Something to say about one line.
 *
 * @param line of the file, the header being 1
 * @param field the column
 * @param reason a sentence with the way out
 */
public record ImportIssue(int line, @Nullable String field, String reason) {
}

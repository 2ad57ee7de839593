package shop.argosy.operations.exchange.internal.shopify;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.commerce.catalog.ProductDraft;

/**
 * What the lines of a product mean.
 *
 * @param draft null when nothing of it can be imported
 * @param lines that tell of it, the product's first line first
 * @param pictures that the draft names
 */
public record MappedProduct(ProductDraft draft, List<RowIssue> issues, List<Integer> lines, List<PictureSource> pictures) {

    /** False when a line was rejected, so that variants missing in the draft may still be wanted. */
    public boolean isWhole() {
        return issues.stream().noneMatch(RowIssue::rejected);
    }

    public MappedProduct with(ProductDraft other) {
        return new MappedProduct(other, issues, lines, pictures);
    }

    public MappedProduct with(ProductDraft other, RowIssue issue) {
        var more = new ArrayList<>(issues);
        more.add(issue);
        return new MappedProduct(other, more, lines, pictures);
    }

    /** Nothing of it is imported, for this reason. */
    public MappedProduct refused(String field, Remark remark) {
        return with(null, RowIssue.rejected(lines.getFirst(), field, remark)).namingEveryLine();
    }

    MappedProduct namingEveryLine() {
        var more = new ArrayList<>(issues);
        for (int line : lines) {
            if (more.stream().noneMatch(issue -> issue.rejected() && issue.line() == line)) {
                more.add(RowIssue.rejected(line, Column.HANDLE.title(), Remarks.OF_REJECTED_PRODUCT.with("line", lines.getFirst())));
            }
        }
        return new MappedProduct(null, more.stream().filter(RowIssue::rejected).toList(), lines, List.of());
    }
}

package shop.argosy.operations.exchange.internal.shopify;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import shop.argosy.commerce.catalog.ImageDraft;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.kernel.Problem;

/** Turns the lines of a product into its draft. A line with a mistake is rejected alone where the rest still makes sense. */
public final class ProductMapping {

    private final Values values;

    /** @param decimalComma true when a comma may part decimals */
    public ProductMapping(Currency currency, boolean decimalComma) {
        values = new Values(currency, decimalComma);
    }

    public MappedProduct map(ProductGroup group) {
        var attempt = new Attempt(group);
        return group.rows().isEmpty() ? attempt.nothing() : attempt.map();
    }

    private final class Attempt {
        private final List<ProductRow> rows;
        private final List<RowIssue> issues;
        private final List<ProductRow> variantRows = new ArrayList<>();
        private final List<VariantDraft> variants = new ArrayList<>();
        private final Pictures pictures;

        private Attempt(ProductGroup group) {
            rows = group.rows();
            issues = new ArrayList<>(group.issues());
            pictures = Pictures.of(rows);
        }

        private MappedProduct nothing() {
            return new MappedProduct(null, issues, List.of(), List.of());
        }

        private MappedProduct map() {
            try {
                var product = ProductFields.of(rows.getFirst(), values);
                readVariants(Options.of(rows.getFirst()));
                return variants.isEmpty() ? rejected() : built(product);
            } catch (RowProblem problem) {
                issues.add(problem.at(rows.getFirst().line()));
                return rejected();
            }
        }

        private void readVariants(Options options) {
            var reading = new VariantReading(values, options, pictures);
            for (var row : rows) {
                if (row == rows.getFirst() || VariantReading.isVariant(row)) {
                    readVariant(reading, row);
                } else if (!row.has(Column.IMAGE_SRC)) {
                    issues.add(RowIssue.rejected(row.line(), Column.OPTION1_VALUE.title(), Remarks.NOTHING_IN_IT));
                }
            }
        }

        private void readVariant(VariantReading reading, ProductRow row) {
            try {
                var variant = reading.of(row);
                if (VariantReading.isClamped(row, variant)) {
                    issues.add(RowIssue.warning(row.line(), Column.QUANTITY, Remarks.BELOW_ZERO));
                }
                variants.add(variant);
                variantRows.add(row);
            } catch (RowProblem problem) {
                issues.add(problem.at(row.line()));
            }
        }

        /** Each round rejects at least one variant, or all. */
        private MappedProduct built(ProductFields product) {
            while (!variants.isEmpty()) {
                try {
                    var draft = product.draft(Options.of(rows.getFirst()).names(), variants, pictures.drafts());
                    issues.addAll(pictures.issues());
                    return new MappedProduct(draft, issues, lines(), pictures.sources());
                } catch (Problem problem) {
                    if (!rejectVariants(problem)) {
                        break;
                    }
                }
            }
            return rejected();
        }

        /** False when the problem is the product's own. */
        private boolean rejectVariants(Problem problem) {
            var broken = DraftPointers.of(problem);
            for (var error : broken) {
                int line = error.variant() == null ? rows.getFirst().line() : variantRows.get(error.variant()).line();
                issues.add(RowIssue.rejected(line, error.field(), error.remark()));
            }
            var places = broken.stream().map(DraftPointers::variant).filter(place -> place != null).distinct().sorted().toList().reversed();
            places.forEach(place -> {
                variants.remove(place.intValue());
                variantRows.remove(place.intValue());
            });
            return broken.stream().allMatch(error -> error.variant() != null);
        }

        private MappedProduct rejected() {
            return new MappedProduct(null, issues, lines(), List.of()).namingEveryLine();
        }

        private List<Integer> lines() {
            return rows.stream().map(ProductRow::line).toList();
        }
    }

    /** What the first line says about the product as a whole. */
    private record ProductFields(ProductRow row, String handle, ProductStatus status) {

        static ProductFields of(ProductRow row, Values values) throws RowProblem {
            if (!row.has(Column.TITLE)) {
                throw new RowProblem(Column.TITLE, Remarks.TITLE_MISSING);
            }
            return new ProductFields(row, RowRules.handle(row), status(row, values.flag(row, Column.PUBLISHED, true)));
        }

        private static ProductStatus status(ProductRow row, boolean published) throws RowProblem {
            String code = row.get(Column.STATUS).toLowerCase(Locale.ROOT);
            var status = code.isEmpty() ? ProductStatus.ACTIVE : ProductStatus.ofCode(code)
                    .orElseThrow(() -> new RowProblem(Column.STATUS, Remarks.UNKNOWN_STATUS));
            return status == ProductStatus.ACTIVE && !published ? ProductStatus.DRAFT : status;
        }

        ProductDraft draft(List<String> optionNames, List<VariantDraft> variants, List<ImageDraft> images) {
            return new ProductDraft(handle, row.get(Column.TITLE), row.get(Column.BODY), row.get(Column.VENDOR), row.get(Column.TYPE),
                    Values.tags(row), optionNames, status, variants, images);
        }
    }
}

package shop.argosy.commerce.catalog.boundary;

import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.kernel.Problem;

/** A product's status as callers write it. */
final class StatusText {

    private StatusText() {
    }

    /** @return {@code fallback} when nothing is written */
    static ProductStatus read(String text, ProductStatus fallback) {
        return text == null || text.isEmpty() ? fallback
                : ProductStatus.ofCode(text).orElseThrow(() -> Problem.invalid("/status", "A product is active, draft or archived."));
    }
}

package shop.argosy.operations.exchange.internal;

import shop.argosy.commerce.catalog.UpsertResult.Outcome;
import shop.argosy.operations.exchange.ImportRun.Counts;

/** What one product adds to a run's counts. */
final class ImportCounts {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    private ImportCounts() {
    }

    static Counts of(Outcome outcome, int variants) {
        return switch (outcome) {
            case CREATED -> new Counts(1, variants, 1, 0, 0);
            case UPDATED -> new Counts(1, variants, 0, 1, 0);
            case UNCHANGED -> new Counts(1, variants, 0, 0, 1);
        };
    }
}

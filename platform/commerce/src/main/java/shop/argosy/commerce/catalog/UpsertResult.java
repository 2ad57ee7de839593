package shop.argosy.commerce.catalog;

import java.util.UUID;

/** What became of a draft. {@code version} is the product's (or collection's) own after it. */
public record UpsertResult(Outcome outcome, UUID id, long version) {

    public enum Outcome {
        CREATED,
        UPDATED,
        /** Nothing was written and nothing was told. */
        UNCHANGED
    }
}

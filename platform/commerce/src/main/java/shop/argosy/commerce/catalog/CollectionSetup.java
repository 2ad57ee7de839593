package shop.argosy.commerce.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import shop.argosy.commerce.catalog.UpsertResult.Outcome;
import shop.argosy.commerce.catalog.internal.CollectionRows;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.outbox.NewEvent;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/** Brings a collection, known by its handle, into the state of a draft: for starter stores. */
@ApplicationScoped
public class CollectionSetup {

    /** Told at every write of a collection; payload {@code {"collection_id"}}, aggregate {@code collection}. */
    public static final String COLLECTION_CHANGED = "catalog.collection-changed";

    private final Blobs blobs;
    private final Outbox outbox;
    private final CollectionRows rows = new CollectionRows();

    @Inject
    public CollectionSetup(Blobs blobs, Outbox outbox) {
        this.blobs = blobs;
        this.outbox = outbox;
    }

    /** For CDI's proxy alone. */
    protected CollectionSetup() {
        this(null, null);
    }

    /** Writes what differs; when nothing differs nothing is written. */
    public UpsertResult upsert(TenantTx tx, CollectionDraft draft) {
        List<UUID> products = rows.productsWith(tx, draft.productHandles());
        ProductCollection present = rows.byHandle(tx, draft.handle()).orElse(null);
        if (present == null) {
            UUID id = Uuid7.next();
            if (rows.insert(tx, id, draft, blob(tx, draft))) {
                return filled(tx, Outcome.CREATED, id, 1, products);
            }
            present = rows.byHandle(tx, draft.handle()).orElseThrow();
        }
        if (isAs(present, draft) && rows.products(tx, present.id()).equals(products)) {
            return new UpsertResult(Outcome.UNCHANGED, present.id(), present.version());
        }
        return filled(tx, Outcome.UPDATED, present.id(), rows.save(tx, present.id(), draft, blob(tx, draft)), products);
    }

    private UpsertResult filled(TenantTx tx, Outcome outcome, UUID id, long version, List<UUID> products) {
        rows.fill(tx, id, products);
        outbox.publish(tx, new NewEvent("collection", id, version, COLLECTION_CHANGED, Map.of("collection_id", id)));
        return new UpsertResult(outcome, id, version);
    }

    private UUID blob(TenantTx tx, CollectionDraft draft) {
        return draft.image() == null ? null : blobs.register(tx, draft.image()).id();
    }

    private static boolean isAs(ProductCollection present, CollectionDraft draft) {
        return present.title().equals(draft.title()) && present.descriptionHtml().equals(draft.descriptionHtml())
                && Objects.equals(present.imageObjectKey(), draft.image() == null ? null : draft.image().objectKey());
    }
}

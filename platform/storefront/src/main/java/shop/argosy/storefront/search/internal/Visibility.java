package shop.argosy.storefront.search.internal;

import co.elastic.clients.elasticsearch._types.Refresh;

/** When a write can be found. */
public enum Visibility {
    /** Within about a second. */
    SOON(Refresh.False),
    /** As soon as the call returns. */
    AT_ONCE(Refresh.True);

    private final Refresh refresh;

    Visibility(Refresh refresh) {
        this.refresh = refresh;
    }

    Refresh refresh() {
        return refresh;
    }
}

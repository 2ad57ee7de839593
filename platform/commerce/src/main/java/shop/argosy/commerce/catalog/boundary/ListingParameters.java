package shop.argosy.commerce.catalog.boundary;

import jakarta.ws.rs.QueryParam;
import shop.argosy.commerce.catalog.ListingQuery;
import shop.argosy.commerce.catalog.ListingSort;
import shop.argosy.commerce.markets.Market;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.openapi.OneOf;
import shop.argosy.kernel.Problem;

/** The query parameters of a listing. */
public class ListingParameters {

    private static final int USUAL_LIMIT = 24;

    @QueryParam("collection")
    String collection;

    @QueryParam("sort")
    @OneOf({"manual", "title-ascending", "title-descending", "price-ascending", "price-descending", "created-ascending", "created-descending"})
    String sort;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    /** @throws Problem 422 naming the parameter that does not fit */
    ListingQuery in(Market market) {
        return new ListingQuery(collection, sort(), OffsetCursor.read(cursor), Cursors.limit(Parameters.wholeNumber("limit", limit), USUAL_LIMIT), market);
    }

    private ListingSort sort() {
        return sort == null || sort.isEmpty() ? ListingSort.MANUAL
                : ListingSort.ofCode(sort).orElseThrow(() -> Problem.invalid("/sort", "Sort by manual, title-ascending, title-descending, price-ascending, price-descending, created-ascending or created-descending."));
    }
}

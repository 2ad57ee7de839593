package shop.argosy.commerce.orders.boundary;

import java.util.UUID;
import shop.argosy.foundation.http.Validation;

/** What a line in a request must have before its order is looked at. */
final class LineRules {

    private LineRules() {
    }

    static void complete(Validation validation, String pointer, UUID lineId, Integer quantity) {
        validation.check(lineId != null, pointer + "/line_id", "Name the line by its id.")
                .check(quantity != null, pointer + "/quantity", "Say how many units.");
    }
}

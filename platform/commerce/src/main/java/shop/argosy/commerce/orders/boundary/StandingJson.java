package shop.argosy.commerce.orders.boundary;

import java.util.Locale;

/** Statuses as callers read and write them: lower case. */
final class StandingJson {

    private StandingJson() {
    }

    static String of(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}

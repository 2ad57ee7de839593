package shop.argosy.operations.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import shop.argosy.foundation.tenancy.TenantState;

/** A shop in the platform's list, as its row tells of it. */
public record ListedShop(UUID id, String address, String name, TenantState state, Instant stateSince, LocalDate closesOn, String country, String currency, String locale,
        String schema, String cell, int schemaVersion, Instant openedAt) {
}

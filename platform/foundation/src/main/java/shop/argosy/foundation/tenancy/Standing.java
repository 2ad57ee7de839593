package shop.argosy.foundation.tenancy;

import java.time.Instant;
import java.time.LocalDate;
import shop.argosy.kernel.Tenant;

/**
 * What the platform knows of a shop beyond the way to its data.
 *
 * @param since when the state began
 * @param closesOn the first day on which a closing shop is closed, in UTC; null in other states
 */
public record Standing(Tenant tenant, String name, TenantState state, Instant since, LocalDate closesOn) {
}

package shop.argosy.operations.plans;

import java.time.LocalDate;
import java.util.UUID;

/** Orders of one day that were not cancelled, and their totals less what was paid back, in minor units. {@code shop} is null for all together. */
public record Turnover(UUID shop, LocalDate day, String currency, long orders, long gmv) {
}

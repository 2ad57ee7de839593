package shop.argosy.operations.oversight.boundary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;
import shop.argosy.operations.oversight.ListedShop;
import shop.argosy.operations.plans.LimitState;

/** A shop in the admins' list. {@code limits} is the state of the limit that is nearest. */
public record TenantSummaryJson(UUID id, String shop, String name, @NameOf(TenantState.class) String state, String plan, String country, Instant openedAt,
        @Nullable LocalDate closesOn, @JsonProperty("orders_30_days") @Nullable Long orders30Days, @JsonProperty("gmv_30_days") @Nullable Money gmv30Days, @NameOf(LimitState.class) String limits) {

    static TenantSummaryJson of(ListedShop shop, String plan, MonthJson month, String limits) {
        return new TenantSummaryJson(shop.id(), shop.address(), shop.name(), shop.state().code(), plan, shop.country(), shop.openedAt(), shop.closesOn(),
                month.orders(), month.gmv(), limits);
    }

    /** What a shop sold in the last 30 days, as far as it was measured. */
    record MonthJson(Long orders, Money gmv) {
    }
}

package shop.argosy.foundation.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.argosy.foundation.tenancy.TenantState.ACTIVE;
import static shop.argosy.foundation.tenancy.TenantState.APPLIED;
import static shop.argosy.foundation.tenancy.TenantState.CLOSED;
import static shop.argosy.foundation.tenancy.TenantState.CLOSING;
import static shop.argosy.foundation.tenancy.TenantState.RESTRICTED;
import static shop.argosy.foundation.tenancy.TenantState.SUSPENDED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TenantStateTest {

    @Test
    void each_state_leads_to_these_and_no_others() {
        Map<TenantState, Set<TenantState>> steps = Arrays.stream(TenantState.values()).collect(Collectors.toMap(state -> state, TenantState::next));
        assertEquals(Map.of(APPLIED, Set.of(ACTIVE, CLOSED), ACTIVE, Set.of(RESTRICTED, SUSPENDED, CLOSING), RESTRICTED, Set.of(ACTIVE, SUSPENDED, CLOSED),
                SUSPENDED, Set.of(ACTIVE, RESTRICTED, CLOSED), CLOSING, Set.of(ACTIVE, RESTRICTED, SUSPENDED, CLOSED), CLOSED, Set.of(ACTIVE)), steps);
    }

    @Test
    void a_shop_whose_checkout_was_stopped_never_sells_again_by_closing() {
        assertEquals(List.of(ACTIVE), Arrays.stream(TenantState.values()).filter(state -> state.mayBecome(CLOSING)).toList());
    }

    @Test
    void shoppers_see_selling_shops_alone_and_pay_only_where_nothing_is_wrong() {
        assertEquals(List.of(ACTIVE, RESTRICTED, CLOSING), those(TenantState::storefrontOpen));
        assertEquals(List.of(ACTIVE, CLOSING), those(TenantState::checkoutOpen));
        assertEquals(List.of(APPLIED, ACTIVE, RESTRICTED, SUSPENDED, CLOSING), those(TenantState::editable));
    }

    @Test
    void codes_are_read_as_they_are_written() {
        assertEquals(List.of("applied", "active", "restricted", "suspended", "closing", "closed"), TenantState.codes());
        assertEquals(List.of(TenantState.values()), TenantState.codes().stream().map(TenantState::ofCode).toList());
    }

    private static List<TenantState> those(Predicate<TenantState> which) {
        return Arrays.stream(TenantState.values()).filter(which).toList();
    }
}

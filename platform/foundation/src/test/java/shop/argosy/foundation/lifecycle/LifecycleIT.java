package shop.argosy.foundation.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.ShopRecords;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

class LifecycleIT {

    private static final Actor ADMIN = Actor.admin(UUID.randomUUID());
    private static final LocalDate TOMORROW = LocalDate.now(ZoneOffset.UTC).plusDays(1);

    private final Foundation foundation = TestPlatform.foundation();
    private final Tenant shop = foundation.newTenant("life-" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void a_step_changes_the_state_at_once_and_both_audits_know_who_and_why() {
        Transition taken = lifecycle(Clock.systemUTC()).take(shop.id(), step(TenantState.SUSPENDED, null));
        assertEquals(List.of(TenantState.ACTIVE, TenantState.SUSPENDED, ADMIN, "Because of a test"), List.of(taken.from(), taken.to(), taken.by(), taken.reason()));
        assertEquals(TenantState.SUSPENDED, foundation.directory().standing(shop.address()).orElseThrow().state());
        assertEquals(List.of("shop.suspended"), shopAudit(taken));
    }

    @Test
    void a_step_that_is_not_allowed_names_those_that_are_and_changes_nothing() {
        var lifecycle = lifecycle(Clock.systemUTC());
        var problem = assertThrows(Problem.class, () -> lifecycle.take(shop.id(), step(TenantState.APPLIED, null)));
        assertEquals("transition-not-allowed", problem.code());
        assertEquals(Map.of("allowed", List.of("restricted", "suspended", "closing")), problem.extras());
        assertEquals(TenantState.ACTIVE, standing().state());
        assertEquals(List.of(), foundation.platform().in(tx -> lifecycle.of(tx, shop.id())));
    }

    @Test
    void closing_needs_a_day_that_is_to_come_and_a_reason() {
        var lifecycle = lifecycle(Clock.systemUTC());
        var undated = assertThrows(Problem.class, () -> lifecycle.take(shop.id(), new Step(TenantState.CLOSING, ADMIN, "", null)));
        assertEquals(List.of("/reason", "/closes_on"), undated.errors().stream().map(Problem.FieldError::pointer).toList());
        var late = assertThrows(Problem.class, () -> lifecycle.take(shop.id(), step(TenantState.CLOSING, TOMORROW.minusDays(1))));
        assertEquals(List.of("/closes_on"), late.errors().stream().map(Problem.FieldError::pointer).toList());
    }

    @Test
    void a_closing_shop_is_closed_on_its_day_and_not_before() {
        lifecycle(Clock.systemUTC()).take(shop.id(), step(TenantState.CLOSING, TOMORROW));
        lifecycle(Clock.systemUTC()).closeDue();
        assertEquals(TOMORROW, standing().closesOn());
        lifecycle(Clock.offset(Clock.systemUTC(), Duration.ofDays(1))).closeDue();
        assertEquals(TenantState.CLOSED, standing().state());
        assertEquals(Actor.SYSTEM, foundation.platform().in(tx -> lifecycle(Clock.systemUTC()).of(tx, shop.id())).getFirst().by());
    }

    private static Step step(TenantState to, LocalDate closesOn) {
        return new Step(to, ADMIN, " Because of a test ", closesOn);
    }

    private Standing standing() {
        return foundation.platform().in(tx -> lifecycle(Clock.systemUTC()).standing(tx, shop.id())).orElseThrow();
    }

    private List<String> shopAudit(Transition transition) {
        return foundation.tenants().in(shop, tx -> foundation.audit().of(tx, "shop-transition", transition.id().toString())).stream().map(entry -> entry.action()).toList();
    }

    private Lifecycle lifecycle(Clock clock) {
        return new Lifecycle(foundation.platform(), foundation.directory(), foundation.audit(), new ShopRecords(foundation.platform(), foundation.tenants(), foundation.audit()), List.of(), clock);
    }
}

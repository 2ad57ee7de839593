package shop.argosy.storefront.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.audit.ShopRecords;
import shop.argosy.foundation.lifecycle.Step;
import shop.argosy.foundation.lifecycle.boundary.ShopDoor;
import shop.argosy.foundation.tenancy.ReadySchemas;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

class ReviewedShopIT {

    private final Foundation foundation = TestPlatform.foundation();
    private final Tenant shop = signedUp("review-" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void where_the_operator_wants_reviews_a_new_shop_waits_behind_its_notice_until_an_admin_approves() {
        assertEquals(TenantState.APPLIED, standing().state());
        Problem shut = assertThrows(Problem.class, () -> enter("shop/products/anything"));
        assertEquals("503 shop-not-open", shut.status() + " " + shut.code());
        String notice = ErrorPage.shut("de", standing());
        assertTrue(notice.contains("<html lang=\"de\"") && notice.contains("Eröffnung in Kürze"), notice);
        approve();
        assertEquals(TenantState.ACTIVE, standing().state());
        assertDoesNotThrow(() -> enter("shop/products/anything"));
    }

    private void approve() {
        var audit = new ShopRecords(foundation.platform(), foundation.tenants(), foundation.audit());
        new Lifecycle(foundation.platform(), foundation.directory(), foundation.audit(), audit, List.of(), Clock.systemUTC())
                .take(shop.id(), new Step(TenantState.ACTIVE, Actor.admin(UUID.randomUUID()), "Looks sound", null));
    }

    private void enter(String path) {
        Standing asked = standing();
        var address = only(UriInfo.class, Map.of("getPath", path));
        new ShopDoor().filter(only(ContainerRequestContext.class, Map.of("getProperty", asked, "getUriInfo", address)));
    }

    private Standing standing() {
        return foundation.directory().standing(shop.address()).orElseThrow();
    }

    private Tenant signedUp(String address) {
        var schemas = new ReadySchemas(foundation.platform(), TestPlatform.configuration(Map.of("ARGOSY_MASTER_KEY", TestPlatform.key(0), "ARGOSY_SIGNUP_REVIEW", "true")), foundation.masterKey(), foundation.tenantKeys());
        schemas.refill(1);
        return foundation.platform().in(tx -> {
            Tenant assigned = schemas.assign(tx, new ReadySchemas.Assignment(address, address, "none", "DE", "EUR", "en")).orElseThrow();
            schemas.activate(tx, assigned);
            return assigned;
        });
    }

    /** What a request tells, by the names of its methods. */
    private static <T> T only(Class<T> type, Map<String, ?> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answers.get(method.getName())));
    }
}

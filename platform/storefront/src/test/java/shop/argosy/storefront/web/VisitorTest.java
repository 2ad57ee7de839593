package shop.argosy.storefront.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.edge.HostRouting;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantState;

class VisitorTest {

    @Test
    void orders_are_taken_in_shops_that_sell_and_not_in_restricted_ones() {
        assertEquals(List.of(TenantState.ACTIVE, TenantState.CLOSING), Stream.of(TenantState.values()).filter(state -> of(state).mayOrder()).toList());
    }

    private static Visitor of(TenantState state) {
        Standing shop = new Standing(null, "A shop", state, Instant.EPOCH, null);
        var request = Proxy.newProxyInstance(VisitorTest.class.getClassLoader(), new Class<?>[] {ContainerRequestContext.class},
                (proxy, method, arguments) -> HostRouting.STANDING.equals(arguments[0]) ? shop : null);
        Visitor visitor = new Visitor();
        visitor.enter((ContainerRequestContext) request);
        return visitor;
    }
}

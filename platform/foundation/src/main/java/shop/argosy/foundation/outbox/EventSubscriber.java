package shop.argosy.foundation.outbox;

import java.util.List;
import java.util.Set;
import shop.argosy.kernel.Tenant;

/**
 * Hears of events, at least once each, in order per aggregate. Not called inside a transaction. An exception means
 * "again later"; events of the same aggregate wait for it, those of others do not.
 */
public interface EventSubscriber {

    /** Stays the same for ever: what was delivered is remembered under it. */
    String name();

    Set<String> types();

    void receive(Tenant tenant, DeliveredEvent event);

    /** Several at once, in order, for those who can do that cheaper. When it throws they come again one by one. */
    default void receiveAll(Tenant tenant, List<DeliveredEvent> events) {
        events.forEach(event -> receive(tenant, event));
    }
}

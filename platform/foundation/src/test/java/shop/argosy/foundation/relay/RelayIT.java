package shop.argosy.foundation.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.argosy.schema.default_schema.Tables.EVENT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.jobs.NewJob;
import shop.argosy.foundation.outbox.DeliveredEvent;
import shop.argosy.foundation.outbox.EventSubscriber;
import shop.argosy.foundation.outbox.NewEvent;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Tenant;

class RelayIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();

    /** Remembers what it heard; refuses the aggregate that it is told to. */
    private static final class Listener implements EventSubscriber {
        private final String name;
        private final List<String> heard = new ArrayList<>();
        private UUID poison;

        private Listener(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<String> types() {
            return Set.of("test.happened");
        }

        @Override
        public void receive(Tenant tenant, DeliveredEvent event) {
            if (event.aggregateId().equals(poison)) {
                throw new IllegalStateException("poison");
            }
            heard.add(event.aggregateId().toString().substring(0, 4) + ":" + event.aggregateVersion());
        }
    }

    @Test
    void eventsReachEachSubscriberInTheOrderOfTheirVersions() {
        Tenant shop = FOUNDATION.newTenant("relay-order");
        UUID one = UUID.fromString("11111111-0000-7000-8000-000000000000");
        publish(shop, one, 2);
        publish(shop, one, 1);
        publish(shop, one, 3);
        var listener = new Listener("a");
        var other = new Listener("b");
        FOUNDATION.settle(List.of(listener, other), List.of());
        assertEquals(List.of("1111:1", "1111:2", "1111:3"), listener.heard);
        assertEquals(listener.heard, other.heard);
        FOUNDATION.settle(List.of(listener, other), List.of());
        assertEquals(3, listener.heard.size());
    }

    @Test
    void aPoisonousEventStopsItsAggregateForThatSubscriberAndNothingElse() {
        Tenant shop = FOUNDATION.newTenant("relay-poison");
        UUID bad = UUID.fromString("22222222-0000-7000-8000-000000000000");
        UUID good = UUID.fromString("33333333-0000-7000-8000-000000000000");
        publish(shop, bad, 1);
        publish(shop, bad, 2);
        publish(shop, good, 1);
        var choosy = new Listener("choosy");
        choosy.poison = bad;
        var calm = new Listener("calm");
        FOUNDATION.settle(List.of(choosy, calm), List.of());
        assertEquals(List.of("3333:1"), choosy.heard);
        assertEquals(List.of("2222:1", "3333:1", "2222:2"), calm.heard.stream().sorted((a, b) -> a.substring(5).compareTo(b.substring(5))).toList());
        int unpublished = FOUNDATION.tenants().in(shop, tx -> tx.sql().fetch("select 1 from event where published_at is null").size());
        assertEquals(2, unpublished);
    }

    @Test
    void anEventThatIsDeliveredAtLastKeepsNoError() {
        Tenant shop = FOUNDATION.newTenant("relay-recovered");
        UUID event = UUID.fromString("44444444-0000-7000-8000-000000000000");
        publish(shop, event, 1);
        var listener = new Listener("recovering");
        listener.poison = event;
        FOUNDATION.settle(List.of(listener), List.of());
        assertEquals(List.of("IllegalStateException: poison"), errors(shop));
        listener.poison = null;
        FOUNDATION.tenants().run(shop, tx -> tx.sql().execute("update event set retry_at = now()"));
        publish(shop, event, 2);
        FOUNDATION.settle(List.of(listener), List.of());
        assertEquals(List.of("4444:1", "4444:2"), listener.heard);
        assertEquals(List.of(), errors(shop));
    }

    private static List<String> errors(Tenant shop) {
        return FOUNDATION.tenants().in(shop, tx -> tx.sql().selectFrom(EVENT).where(EVENT.LAST_ERROR.isNotNull()).fetch(EVENT.LAST_ERROR));
    }

    @Test
    void aJobThatFailsComesAgainAndOneThatIsDoneDoesNot() {
        Tenant shop = FOUNDATION.newTenant("relay-jobs");
        var attempts = new ArrayList<Integer>();
        JobHandler handler = new JobHandler() {
            @Override
            public String type() {
                return "test.work";
            }

            @Override
            public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
                attempts.add(attempt);
                return attempt == 1 ? JobOutcome.again(Duration.ZERO) : JobOutcome.done();
            }
        };
        FOUNDATION.tenants().run(shop, tx -> {
            FOUNDATION.jobs().schedule(tx, new NewJob("test.work", Map.of(), "once", Instant.now()));
            FOUNDATION.jobs().schedule(tx, new NewJob("test.work", Map.of(), "once", Instant.now()));
        });
        FOUNDATION.settle(List.of(), List.of(handler));
        FOUNDATION.settle(List.of(), List.of(handler));
        assertEquals(List.of(1, 2), attempts);
    }

    private static void publish(Tenant shop, UUID aggregate, long version) {
        FOUNDATION.tenants().run(shop, tx -> FOUNDATION.outbox().publish(tx, new NewEvent("test", aggregate, version, "test.happened", Map.of())));
    }
}

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
import java.util.stream.IntStream;
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

        private List<String> heard(String aggregate) {
            return heard.stream().filter(event -> event.startsWith(aggregate)).toList();
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

    @Test
    void nothingOvertakesAnEventThatFailedHoweverManyOthersThereAre() {
        Tenant shop = FOUNDATION.newTenant("relay-crowd");
        UUID slow = UUID.fromString("55555555-0000-7000-8000-000000000000");
        publish(shop, slow, 1);
        var listener = new Listener("crowded");
        listener.poison = slow;
        FOUNDATION.settle(List.of(listener), List.of());
        listener.poison = null;
        publish(shop, slow, 2);
        FOUNDATION.tenants().run(shop, tx -> IntStream.range(0, 250).forEach(other ->
                FOUNDATION.outbox().publish(tx, new NewEvent("test", new UUID(0x6666_6666L << 32, other), 3, "test.happened", Map.of()))));
        FOUNDATION.settle(List.of(listener), List.of());
        assertEquals(250, listener.heard("6666").size());
        assertEquals(List.of(), listener.heard("5555"));
        retryNow(shop);
        FOUNDATION.settle(List.of(listener), List.of());
        assertEquals(List.of("5555:1", "5555:2"), listener.heard("5555"));
    }

    @Test
    void anEventCountsAsPublishedWhenThoseBeforeItDo() {
        Tenant shop = FOUNDATION.newTenant("relay-published");
        UUID order = UUID.fromString("77777777-0000-7000-8000-000000000000");
        publish(shop, order, 1);
        FOUNDATION.tenants().run(shop, tx -> FOUNDATION.outbox().publish(tx, new NewEvent("test", order, 2, "test.unheard", Map.of())));
        var listener = new Listener("late");
        listener.poison = order;
        FOUNDATION.settle(List.of(listener), List.of());
        assertEquals(List.of(1L, 2L), unpublished(shop));
        listener.poison = null;
        retryNow(shop);
        FOUNDATION.settle(List.of(listener), List.of());
        assertEquals(List.of(), unpublished(shop));
        assertEquals(List.of("7777:1"), listener.heard("7777"));
    }

    @Test
    void aRoundForOthersCallsAgainForAnEventThatWaits() throws Exception {
        Tenant shop = FOUNDATION.newTenant("relay-again");
        UUID waiting = UUID.fromString("88888888-0000-7000-8000-000000000000");
        publish(shop, waiting, 1);
        var listener = new Listener("patient");
        listener.poison = waiting;
        FOUNDATION.settle(List.of(listener), List.of());
        FOUNDATION.tenants().run(shop, tx -> tx.sql().update(EVENT).set(EVENT.RETRY_AT, Instant.now().plusSeconds(3600)).execute());
        try (var superuser = TestPlatform.superuser(); var sql = superuser.createStatement()) {
            sql.execute("DELETE FROM relay.wakeup WHERE tenant = '" + shop.schema() + "'");
            publish(shop, UUID.fromString("99999999-0000-7000-8000-000000000000"), 1);
            FOUNDATION.settle(List.of(listener), List.of());
            try (var later = sql.executeQuery("SELECT count(*) FROM relay.wakeup WHERE tenant = '" + shop.schema() + "' AND kind = 'events' AND due_at > now() + interval '30 minutes'")) {
                later.next();
                assertEquals(1, later.getInt(1));
            }
        }
    }

    private static List<Long> unpublished(Tenant shop) {
        return FOUNDATION.tenants().in(shop, tx -> tx.sql().selectFrom(EVENT).where(EVENT.PUBLISHED_AT.isNull()).orderBy(EVENT.AGGREGATE_VERSION).fetch(EVENT.AGGREGATE_VERSION));
    }

    private static void retryNow(Tenant shop) {
        FOUNDATION.tenants().run(shop, tx -> {
            tx.sql().update(EVENT).set(EVENT.RETRY_AT, Instant.now()).where(EVENT.PUBLISHED_AT.isNull()).execute();
            FOUNDATION.outbox().publish(tx, new NewEvent("test", UUID.randomUUID(), 1, "test.unheard", Map.of()));
        });
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

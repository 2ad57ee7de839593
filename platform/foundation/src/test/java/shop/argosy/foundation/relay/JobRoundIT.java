package shop.argosy.foundation.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.argosy.schema.default_schema.Tables.JOB;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.jobs.NewJob;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Tenant;

class JobRoundIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void a_slow_type_keeps_no_other_waiting_nor_what_becomes_due_meanwhile() {
        Tenant shop = FOUNDATION.newTenant("lanes-slow");
        var mailed = new CountDownLatch(2);
        JobHandler pictures = handler("pictures", number -> await(mailed) + " " + number);
        JobHandler money = handler("money", number -> {
            schedule(shop, "mails", 2);
            return number;
        });
        JobHandler mails = handler("mails", number -> {
            mailed.countDown();
            return number;
        });
        schedule(shop, "pictures", 1);
        schedule(shop, "money", 1);
        schedule(shop, "mails", 1);
        FOUNDATION.settle(List.of(), List.of(pictures, money, mails));
        assertEquals("pictures true 1", done.getLast());
        assertEquals(List.of("mails 1", "mails 2", "money 1", "pictures true 1"), done.stream().sorted().toList());
    }

    @Test
    void jobs_of_a_type_run_one_after_the_other_and_the_oldest_first() {
        Tenant shop = FOUNDATION.newTenant("lanes-order");
        for (int number = 1; number <= 60; number++) {
            schedule(shop, "mails", number);
        }
        FOUNDATION.settle(List.of(), List.of(handler("mails", number -> number)));
        var expected = new ArrayList<String>();
        for (int number = 1; number <= 60; number++) {
            expected.add("mails " + number);
        }
        assertEquals(expected, done);
    }

    @Test
    void what_was_withdrawn_does_not_run_and_its_key_is_free_again() {
        Tenant shop = FOUNDATION.newTenant("lanes-withdrawn");
        schedule(shop, "mails", 1);
        schedule(shop, "mails", 2);
        FOUNDATION.tenants().run(shop, tx -> FOUNDATION.jobs().withdraw(tx, "mails/1", "mails/3"));
        FOUNDATION.settle(List.of(), List.of(handler("mails", number -> number)));
        assertEquals(List.of("mails 2"), done);
        schedule(shop, "mails", 1);
        FOUNDATION.settle(List.of(), List.of(handler("mails", number -> number)));
        assertEquals(List.of("mails 2", "mails 1"), done);
    }

    @Test
    void one_that_fails_leaves_the_others_of_its_type_and_of_all_types_to_be_done() {
        Tenant shop = FOUNDATION.newTenant("lanes-failure");
        schedule(shop, "mails", 1);
        schedule(shop, "mails", 2);
        schedule(shop, "money", 3);
        FOUNDATION.settle(List.of(), List.of(handler("mails", number -> {
            if (number.equals("1")) {
                throw new IllegalStateException("For a test");
            }
            return number;
        }), handler("money", number -> number)));
        assertEquals(List.of("mails 2", "money 3"), done.stream().sorted().toList());
    }

    @Test
    void one_that_ends_its_node_comes_again_and_then_later_each_time() {
        Tenant shop = FOUNDATION.newTenant("lanes-deadly");
        schedule(shop, "deadly", 1);
        var deadly = handler("deadly", number -> {
            done.add("begun");
            throw new StackOverflowError("For a test, as if the node had died");
        });
        settleAfterDeath(deadly);
        settleAfterDeath(deadly);
        settleAfterDeath(deadly);
        assertEquals(List.of("begun", "begun"), done);
        assertEquals(List.of("deadly 2 It was begun and has not ended"), FOUNDATION.tenants().in(shop, tx -> tx.sql().selectFrom(JOB).fetch(job -> job.getType() + " " + job.getAttempts() + " " + job.getLastError())));
    }

    private static void settleAfterDeath(JobHandler handler) {
        FOUNDATION.platform().run(tx -> tx.sql().execute("delete from relay.lease where kind = 'jobs'"));
        FOUNDATION.settle(List.of(), List.of(handler));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JobHandler handler(String type, Function<String, Object> work) {
        return new JobHandler() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
                done.add(type + " " + work.apply(payload.get("number").asText()));
                return JobOutcome.done();
            }
        };
    }

    private static void schedule(Tenant shop, String type, int number) {
        FOUNDATION.tenants().run(shop, tx -> FOUNDATION.jobs().schedule(tx, new NewJob(type, Map.of("number", number), type + "/" + number, Instant.now())));
    }
}

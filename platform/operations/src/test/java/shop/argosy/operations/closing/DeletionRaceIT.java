package shop.argosy.operations.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.lifecycle.Step;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.testkit.TestServices;

/** An admin opens a shop again in the very moment in which its time is over. */
class DeletionRaceIT {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final Deletions DELETIONS = new Deletions(FOUNDATION);

    @RepeatedTest(8)
    void either_the_shop_is_open_and_whole_or_it_is_condemned_and_nobody_was_told_otherwise() throws Exception {
        var shop = new FullShop("race-" + System.nanoTime()).due();
        Map<String, Long> before = shop.all();
        var together = new CyclicBarrier(2);
        var reopened = CompletableFuture.supplyAsync(() -> {
            await(together);
            return reopen(shop);
        });
        await(together);
        DELETIONS.chore(Clock.systemUTC()).run();
        String answer = reopened.get(20, TimeUnit.SECONDS);
        assertEquals(answer.equals("open") ? "active" : "deleting", shop.status());
        DELETIONS.chore(Deletions.in(Duration.ofMinutes(1))).run();
        if (answer.equals("open")) {
            assertEquals(before, shop.all());
        } else {
            assertEquals("shop-deleted deleted", answer + " " + shop.status());
        }
    }

    @Test
    void whoever_is_about_to_open_it_is_waited_for_and_wins() throws Exception {
        var shop = new FullShop("race-reopening").due();
        Map<String, Long> before = shop.all();
        var database = FOUNDATION.configuration().database();
        try (Connection admin = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword()); var statement = admin.createStatement()) {
            admin.setAutoCommit(false);
            statement.execute("UPDATE platform.tenant SET status = 'active', status_since = now() WHERE id = '" + shop.tenant.id() + "'");
            var chore = CompletableFuture.runAsync(() -> DELETIONS.chore(Clock.systemUTC()).run());
            Thread.sleep(500);
            assertFalse(chore.isDone());
            admin.commit();
            chore.get(20, TimeUnit.SECONDS);
        }
        DELETIONS.chore(Deletions.in(Duration.ofMinutes(1))).run();
        assertEquals("active", shop.status());
        assertEquals(before, shop.all());
    }

    private static String reopen(FullShop shop) {
        try {
            DELETIONS.lifecycle(Clock.systemUTC()).take(shop.tenant.id(), new Step(TenantState.ACTIVE, Actor.SYSTEM, "For a test", null));
            return "open";
        } catch (Problem refused) {
            return refused.code();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

package shop.argosy.foundation.edge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.kernel.Problem;

class RateLimitsTest {

    @Test
    void oneMinutesWorthIsThereAtOnceAndThenNoMore() {
        var limits = new RateLimits(configuration("on"));
        for (int i = 0; i < 30; i++) {
            limits.take("cart", "192.0.2.1", 30);
        }
        var problem = assertThrows(Problem.class, () -> limits.take("cart", "192.0.2.1", 30));
        assertEquals("429 too-many-requests", problem.status() + " " + problem.code());
        assertEquals(2, problem.extras().get("retry_after"));
        assertDoesNotThrow(() -> limits.take("cart", "192.0.2.2", 30));
        assertDoesNotThrow(() -> limits.take("payment", "192.0.2.1", 30));
    }

    @Test
    void aBucketFillsSteadily() throws InterruptedException {
        var limits = new RateLimits(configuration("on"));
        for (int i = 0; i < 600; i++) {
            limits.take("cart", "192.0.2.1", 600);
        }
        Thread.sleep(250);
        assertDoesNotThrow(() -> limits.take("cart", "192.0.2.1", 600));
    }

    @Test
    void withoutAddressLimitsThoseOfShopsAndAccountsStillHold() {
        var limits = new RateLimits(configuration("off"));
        limits.take("request", "127.0.0.1", 1);
        assertDoesNotThrow(() -> limits.take("request", "127.0.0.1", 1));
        limits.takeAlways("shop", "t_1", 1);
        assertEquals(60, assertThrows(Problem.class, () -> limits.takeAlways("shop", "t_1", 1)).extras().get("retry_after"));
    }

    @Test
    void whatIsGivenBackCanBeTakenAgainAndNoMore() {
        var limits = new RateLimits(configuration("off"));
        limits.giveBack("wrong-password", "a", 1);
        limits.takeAlways("wrong-password", "a", 1);
        limits.giveBack("wrong-password", "a", 1);
        limits.giveBack("wrong-password", "a", 1);
        limits.takeAlways("wrong-password", "a", 1);
        assertEquals(429, assertThrows(Problem.class, () -> limits.takeAlways("wrong-password", "a", 1)).status());
    }

    static Configuration configuration(String addressLimits, String... more) {
        var environment = new HashMap<>(Map.of("ARGOSY_DB_URL", "jdbc:postgresql://127.0.0.1/argosy", "ARGOSY_DB_OWNER_PASSWORD", "x", "ARGOSY_DB_PASSWORD", "x",
                "ARGOSY_SEARCH_URL", "http://127.0.0.1", "ARGOSY_S3_ENDPOINT", "http://127.0.0.1", "ARGOSY_S3_ACCESS_KEY", "x", "ARGOSY_S3_SECRET_KEY", "x",
                "ARGOSY_MASTER_KEY", "A".repeat(43) + "=", "ARGOSY_ADDRESS_LIMITS", addressLimits));
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return Configuration.from(environment);
    }
}

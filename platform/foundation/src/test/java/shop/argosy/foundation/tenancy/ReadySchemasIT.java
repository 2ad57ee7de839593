package shop.argosy.foundation.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;

class ReadySchemasIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();

    private final ReadySchemas schemas = keeping(ready() + 5);

    @Test
    void theRefillWaitsWhileSomebodySignsUpAndEnoughAreReady() {
        schemas.refill(3);
        long before = ready();
        assertEquals(before, schemas.ahead(() -> {
            schemas.refill();
            return ready();
        }));
    }

    @Test
    void itNeverLeavesFewerThanAFew() {
        takeAll();
        assertEquals(3L, schemas.ahead(() -> {
            schemas.refill();
            return ready();
        }));
    }

    @Test
    void itMakesUpForItWhenTheSignUpsAreOver() {
        long wanted = ready() + 1;
        var some = keeping(wanted);
        some.ahead(() -> 0);
        some.refill();
        assertEquals(Math.max(1, wanted), ready());
    }

    private void takeAll() {
        int taken = 0;
        boolean more = true;
        while (more) {
            String address = "ready-" + taken++;
            more = FOUNDATION.platform().in(tx -> schemas.assign(tx, new ReadySchemas.Assignment(address, address, "none", "DE", "EUR", "en"))).isPresent();
        }
    }

    private static ReadySchemas keeping(long number) {
        Configuration configuration = TestPlatform.configuration(Map.of("ARGOSY_MASTER_KEY", TestPlatform.key(0), "ARGOSY_READY_SCHEMAS", Long.toString(number)));
        return new ReadySchemas(FOUNDATION.platform(), configuration, FOUNDATION.masterKey(), FOUNDATION.tenantKeys());
    }

    private static long ready() {
        return FOUNDATION.platform().in(tx -> tx.sql().fetchSingle("select count(*) from platform.tenant where status = 'ready'").get(0, Long.class));
    }
}

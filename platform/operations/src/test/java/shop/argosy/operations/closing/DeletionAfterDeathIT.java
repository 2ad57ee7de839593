package shop.argosy.operations.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.operations.testkit.TestServices;

/** A node that dies in the middle of a deletion, at each of its steps, and the next node that goes on. */
class DeletionAfterDeathIT {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final Deletions DELETIONS = new Deletions(FOUNDATION);

    @ParameterizedTest
    @EnumSource
    void the_next_node_goes_on_and_the_audit_counts_what_there_was_at_first(DyingDeletion.Place place) throws Exception {
        var shop = new FullShop("death-" + place.name().toLowerCase(Locale.ROOT).replace('_', '-')).due();
        DELETIONS.chore(Clock.systemUTC()).run();
        assertEquals("deleting", shop.status());
        assertEquals(DyingDeletion.DEAD, die(place));
        assertEquals(List.of("shop.deletion-began {}"), shop.told());
        FOUNDATION.platform().run(tx -> tx.sql().execute("delete from relay.lease where kind = 'shop-deletion'"));
        DELETIONS.chore(Deletions.in(Duration.ofMinutes(1))).run();
        assertEquals(Set.of(0L), Set.copyOf(shop.all().values()), shop.all().toString());
        assertEquals("deleted", shop.status());
        String last = shop.told().getLast().replace("\"death\": 0, ", "");
        assertEquals(2, shop.told().size());
        assertTrue(last.contains("\"search_documents\": 1") && last.contains("\"memberships\": 1") && last.contains("\"tables\": ") && !last.contains("\"tables\": 0"), last);
        assertTrue(last.contains("\"objects\": " + FullShop.OBJECTS), last);
    }

    private static int die(DyingDeletion.Place place) throws Exception {
        Path log = Path.of("target", "dying-" + place + ".log");
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                DyingDeletion.class.getName(), place.name()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(TestServices.variables());
        Process process = builder.start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }
}

package shop.argosy.foundation.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.flags.FlagSettings.Change;
import shop.argosy.foundation.flags.FlagSettings.ShopChoice;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

class FlagsIT {

    private static final String NAME = "search-forgiving";
    private static final Actor ADMIN = Actor.admin(UUID.randomUUID());

    private final Foundation foundation = TestPlatform.foundation();
    private final FlagSettings settings = new FlagSettings(foundation.audit());
    private final Flags flags = new Flags(foundation.platform());
    private final Tenant shop = foundation.newTenant("flags-" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void a_flag_is_off_until_it_was_read_and_then_as_the_admins_have_set_it() {
        assertFalse(flags.isOn(NAME, shop));
        flags.refresh();
        assertTrue(flags.isOn(NAME, shop));
        assertFalse(flags.isOn("nobody-made-this", shop));
    }

    @Test
    void an_exception_and_its_withdrawal_arrive_with_the_next_reading() {
        foundation.platform().run(tx -> settings.except(tx, ADMIN, NAME, new ShopChoice(shop.id(), false, "It asked for it")));
        flags.refresh();
        assertFalse(flags.isOn(NAME, shop));
        foundation.platform().run(tx -> settings.withdraw(tx, ADMIN, NAME, shop.id()));
        flags.refresh();
        assertTrue(flags.isOn(NAME, shop));
    }

    @Test
    void each_side_is_counted_with_its_errors() {
        flags.refresh();
        FlagDay before = on();
        assertEquals("on", flags.choose(NAME, shop, () -> "on", () -> "off"));
        assertThrows(IllegalStateException.class, () -> flags.choose(NAME, shop, FlagsIT::fail, () -> "off"));
        flags.refresh();
        FlagDay after = on();
        assertEquals(2, after.evaluations() - before.evaluations());
        assertEquals(1, after.errors() - before.errors());
    }

    @Test
    void who_has_read_an_older_version_changes_nothing() {
        Flag read = foundation.platform().in(tx -> settings.one(tx, NAME));
        var problem = assertThrows(Problem.class, () -> foundation.platform().run(tx -> settings.change(tx, ADMIN, NAME, new Change(0, false, "Older", read.version() - 1))));
        assertEquals("changed-meanwhile", problem.code());
        assertEquals(read, foundation.platform().in(tx -> settings.one(tx, NAME)));
    }

    private FlagDay on() {
        return foundation.platform().in(tx -> settings.days(tx, NAME)).stream().filter(FlagDay::on).findFirst().orElse(new FlagDay(null, true, 0, 0));
    }

    private static String fail() {
        throw new IllegalStateException("broken");
    }
}

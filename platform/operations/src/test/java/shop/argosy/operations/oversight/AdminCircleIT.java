package shop.argosy.operations.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.people.admins.Admin;
import shop.argosy.people.admins.AdminCircle;
import shop.argosy.people.admins.AdminSessions;
import shop.argosy.people.admins.AdminSignIn;
import shop.argosy.people.admins.Admins;
import shop.argosy.people.admins.FirstAdmin;
import shop.argosy.people.staff.Caller;
import shop.argosy.people.staff.KnownDevices;
import shop.argosy.people.staff.PasswordTries;
import shop.argosy.people.staff.Passwords;

/** One admin is always left, and where there is none the operator's start makes one. */
class AdminCircleIT {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final String PASSWORD = "long enough for a test";

    private final Passwords passwords = new Passwords();
    private final Admins admins = new Admins(FOUNDATION.accountKeys(), FOUNDATION.masterKey());
    private final AdminCircle circle = new AdminCircle(FOUNDATION.platform(), admins, passwords, FOUNDATION.audit());
    private final String email = "first-" + UUID.randomUUID() + "@argosy.shop";

    /** Other tests' admins are none as long as one of these tests runs. */
    @BeforeEach
    void setOthersAside() {
        sql("update platform_admin set archived_at = timestamptz 'epoch' where archived_at is null");
    }

    @AfterEach
    void bringOthersBack() {
        sql("update platform_admin set archived_at = null where archived_at = timestamptz 'epoch'");
    }

    @RepeatedTest(5)
    void two_admins_who_remove_each_other_at_the_same_moment_leave_one() throws Exception {
        Admin one = admin();
        Admin other = admin();
        var together = new CyclicBarrier(2);
        var first = CompletableFuture.supplyAsync(() -> remove(together, one, other));
        var second = CompletableFuture.supplyAsync(() -> remove(together, other, one));
        assertEquals(List.of("removed", "sign-in-required"), Stream.of(first.get(), second.get()).sorted().toList());
        assertEquals(List.of(first.get().equals("removed") ? one : other), circle.all());
        assertEquals(List.of("admin.removed"), audited(first.get().equals("removed") ? other : one));
        assertEquals(List.of(), audited(first.get().equals("removed") ? one : other));
    }

    @Test
    void a_removed_admin_removes_nobody() {
        Admin one = admin();
        Admin two = admin();
        Admin three = admin();
        circle.remove(one, two.id());
        assertEquals("sign-in-required", assertThrows(Problem.class, () -> circle.remove(two, three.id())).code());
        assertEquals("not-found", assertThrows(Problem.class, () -> circle.remove(one, two.id())).code());
        assertEquals(List.of(one, three), circle.all());
    }

    @Test
    void a_start_makes_the_configured_admin_once() {
        start("the password of the start");
        Admin first = signIn("the password of the start").orElseThrow();
        start("another password");
        assertEquals(List.of(first), circle.all());
        assertEquals(Optional.empty(), signIn("another password"));
        assertEquals(List.of("admin.created"), audited(first));
    }

    @Test
    void where_no_admin_is_left_a_start_makes_the_configured_one_an_admin_again_with_the_configured_password() {
        start("the password of the start");
        Admin first = circle.all().getFirst();
        sql("update platform_admin set archived_at = now() where archived_at is null");
        assertEquals(Optional.empty(), signIn("the password of the start"));
        start("the password of a later start");
        assertEquals(List.of(first), circle.all());
        assertEquals(Optional.of(first), signIn("the password of a later start"));
        assertEquals(Optional.empty(), signIn("the password of the start"));
        assertEquals(List.of("admin.created", "admin.restored"), audited(first));
    }

    @Test
    void where_another_admin_is_left_a_start_revives_nobody() {
        start("the password of the start");
        Admin first = circle.all().getFirst();
        Admin other = admin();
        circle.remove(other, first.id());
        start("the password of the start");
        assertEquals(List.of(other), circle.all());
        assertEquals(Optional.empty(), signIn("the password of the start"));
        assertEquals(List.of("admin.created", "admin.removed"), audited(first));
    }

    private Admin admin() {
        return FOUNDATION.platform().in(tx -> admins.create(tx, "admin-" + UUID.randomUUID() + "@argosy.shop", passwords.hash(PASSWORD))).orElseThrow();
    }

    private String remove(CyclicBarrier together, Admin by, Admin other) {
        try {
            together.await();
            circle.remove(by, other.id());
            return "removed";
        } catch (Problem problem) {
            return problem.code();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(String password) {
        var variables = new HashMap<>(TestServices.variables());
        variables.put("ARGOSY_ADMIN_EMAIL", email);
        variables.put("ARGOSY_ADMIN_PASSWORD", password);
        new FirstAdmin(Configuration.from(variables), FOUNDATION.platform(), admins, passwords, FOUNDATION.audit()).make();
    }

    private Optional<Admin> signIn(String password) {
        var tries = new PasswordTries(FOUNDATION.rateLimits(), FOUNDATION.masterKey(), new KnownDevices(FOUNDATION.masterKey()));
        var door = new AdminSignIn(FOUNDATION.platform(), admins, passwords, new AdminSessions(FOUNDATION.platform(), Clock.systemUTC()), FOUNDATION.audit(), tries);
        try {
            return Optional.of(door.with(email, password, new Caller("192.0.2.1", "test", null)).admin());
        } catch (Problem problem) {
            assertEquals("wrong-credentials", problem.code());
            return Optional.empty();
        }
    }

    /** Changes alone, oldest first. */
    private static List<String> audited(Admin admin) {
        return FOUNDATION.platform().in(tx -> tx.sql().fetch("select action from audit_entry where kind = 'change' and entity_id = ? order by id", admin.id().toString())
                .map(row -> row.get(0, String.class)));
    }

    private static void sql(String statement) {
        FOUNDATION.platform().run(tx -> tx.sql().execute(statement));
    }
}

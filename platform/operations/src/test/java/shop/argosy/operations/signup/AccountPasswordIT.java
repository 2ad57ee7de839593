package shop.argosy.operations.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.people.staff.AccountPassword;
import shop.argosy.people.staff.Accounts;
import shop.argosy.people.staff.Caller;
import shop.argosy.people.staff.KnownDevices;
import shop.argosy.people.staff.PasswordAgain;
import shop.argosy.people.staff.PasswordTries;
import shop.argosy.people.staff.Passwords;
import shop.argosy.people.staff.Realm;

/** Passwords as sign-in and sign-up try them. */
class AccountPasswordIT {

    private static final String PASSWORD = "long enough for a test";

    private final Foundation foundation = TestServices.foundation();
    private final Accounts accounts = new Accounts(foundation.accountKeys(), foundation.masterKey());
    private final Passwords passwords = new Passwords();
    private final KnownDevices devices = new KnownDevices(foundation.masterKey());
    private final AccountPassword password = new AccountPassword(foundation.platform(), passwords,
            new PasswordTries(foundation.rateLimits(), foundation.masterKey(), devices), foundation.audit());
    private final String email = "tried-" + UUID.randomUUID() + "@example.com";
    private final UUID account = foundation.platform().in(tx -> accounts.create(tx, email, passwords.hash(PASSWORD), "en")).id();
    private final Caller here = new Caller("192.0.2." + account.toString().substring(30), "test", null);

    @Test
    void a_wrong_one_is_written_down_and_a_right_one_is_not() {
        assertTrue(isRight(email, PASSWORD));
        assertEquals(0, failures(account.toString()));
        assertFalse(isRight(email, "a guess"));
        assertFalse(isRight(email, "another guess"));
        assertEquals(2, failures(account.toString()));
    }

    @Test
    void one_for_an_address_that_nobody_has_is_written_down_without_the_address() {
        int before = failures("unknown");
        assertFalse(isRight("nobody-" + email, PASSWORD));
        assertEquals(before + 1, failures("unknown"));
        assertEquals(0, count("details::text like ?", "%" + email + "%"));
    }

    @Test
    void after_ten_even_the_right_one_waits_and_nothing_more_is_written() {
        for (int i = 0; i < 10; i++) {
            assertFalse(isRight(email, "guess " + i));
        }
        assertEquals(429, assertThrows(Problem.class, () -> isRight(email, PASSWORD)).status());
        assertEquals(10, failures(account.toString()));
    }

    @Test
    void a_cookie_of_an_account_whose_address_ends_like_another_is_none_for_that_one() {
        for (int i = 0; i < 10; i++) {
            assertFalse(isRight(email, "guess " + i));
        }
        String[] own = devices.sign(Realm.STAFF, "x/" + email).split("\\.");
        var forged = new Caller(here.address(), "test", own[0] + "/x." + own[1]);
        assertEquals(429, assertThrows(Problem.class, () -> isRight(email, "guess", forged)).status());
        var known = new Caller(here.address(), "test", devices.sign(Realm.STAFF, email));
        assertFalse(isRight(email, "guess", known));
    }

    @Test
    void asked_again_at_once_and_often_no_more_than_five_are_tried_and_each_of_them_is_written_down() {
        var again = new PasswordAgain(foundation.platform(), accounts, passwords, foundation.audit(), foundation.rateLimits());
        var answers = new ConcurrentLinkedQueue<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                threads.submit(() -> answers.add(assertThrows(Problem.class, () -> again.check(account, "a guess")).status()));
            }
        }
        assertEquals(List.of(422, 422, 422, 422, 422, 429, 429, 429), answers.stream().sorted().toList());
        assertEquals(5, count("action = 'account.password-refused' and entity_id = ?", account.toString()));
    }

    @Test
    void whoever_knows_it_may_be_asked_again_often() {
        var again = new PasswordAgain(foundation.platform(), accounts, passwords, foundation.audit(), foundation.rateLimits());
        for (int i = 0; i < 8; i++) {
            again.check(account, PASSWORD);
        }
        assertEquals(0, count("action = 'account.password-refused' and entity_id = ?", account.toString()));
    }

    private boolean isRight(String email, String tried) {
        return isRight(email, tried, here);
    }

    private boolean isRight(String email, String tried, Caller caller) {
        Optional<Accounts.Stored> stored = foundation.platform().in(tx -> accounts.byEmail(tx, email));
        return password.isRight(email, stored, tried, caller);
    }

    private int failures(String account) {
        return count("action = 'account.sign-in-failed' and entity_id = ?", account);
    }

    private int count(String condition, String value) {
        return foundation.platform().in(tx -> tx.sql().fetchSingle("select count(*)::int from audit_entry where " + condition, value).get(0, Integer.class));
    }
}

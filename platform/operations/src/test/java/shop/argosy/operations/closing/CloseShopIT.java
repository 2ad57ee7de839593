package shop.argosy.operations.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.lifecycle.KeepLifecycle;
import shop.argosy.foundation.lifecycle.Step;
import shop.argosy.foundation.lifecycle.Transition;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.notifications.OwnersInbox;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.people.staff.Account;
import shop.argosy.people.staff.PasswordAgain;
import shop.argosy.people.staff.Passwords;
import shop.argosy.people.staff.ShopAccess;

/** A merchant closes the own shop, thinks again, and hears of everything by mail. */
class CloseShopIT {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final Deletions DELETIONS = new Deletions(FOUNDATION);
    private static final String PASSWORD = "three small ships";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final String name = "leaving-" + UUID.randomUUID().toString().substring(0, 8);
    private final Tenant shop = FOUNDATION.newTenant(name);
    private final ShopAccess owner = owner("en");

    @Test
    void the_shop_closes_in_thirty_days_and_both_audits_and_the_owner_hear_of_it() throws Exception {
        Transition taken = close().close(owner, new CloseShop.Wish(" " + name.toUpperCase() + " ", PASSWORD, null));
        assertEquals(List.of(TenantState.CLOSING, owner.actor(), TODAY.plusDays(30)), List.of(taken.to(), taken.by(), taken.closesOn()));
        assertEquals(List.of("shop.closing"), FOUNDATION.tenants().in(shop, tx -> FOUNDATION.audit().of(tx, "shop-transition", taken.id().toString())).stream().map(one -> one.action()).toList());
        OwnersInbox.send(DELETIONS.lifecycle(Clock.systemUTC()), Clock.systemUTC());
        String mail = OwnersInbox.of(email()).getFirst();
        assertTrue(mail.contains("Subject: " + name + " closes on "), mail);
        assertTrue(mail.contains("/shops/" + name + "/settings/closing"), mail);
        assertTrue(mail.contains("From: Argosy <shops@argosy.localhost>"), mail);
    }

    @Test
    void another_name_and_another_password_close_nothing() {
        assertEquals("/name", refusal(new CloseShop.Wish("another", PASSWORD, null)));
        assertEquals("/password", refusal(new CloseShop.Wish(name, "a guess", null)));
        assertEquals("/closes_on", refusal(new CloseShop.Wish(name, PASSWORD, TODAY)));
        assertEquals(TenantState.ACTIVE, close().standing(owner).state());
    }

    @Test
    void a_guesser_at_an_open_screen_has_five_tries_a_minute() {
        for (int i = 0; i < 5; i++) {
            refusal(new CloseShop.Wish(name, "a guess", null));
        }
        assertEquals(429, assertThrows(Problem.class, () -> close().close(owner, new CloseShop.Wish(name, PASSWORD, null))).status());
        assertEquals(TenantState.ACTIVE, close().standing(owner).state());
    }

    @Test
    void support_can_neither_close_nor_keep() {
        var support = new ShopAccess(shop, UUID.randomUUID(), ShopAccess.SUPPORT);
        assertEquals("owner-only", assertThrows(Problem.class, () -> close().close(support, new CloseShop.Wish(name, PASSWORD, null))).code());
        assertEquals("owner-only", assertThrows(Problem.class, () -> close().keep(support)).code());
    }

    @Test
    void until_its_day_the_owner_keeps_the_shop_and_afterwards_not() {
        close().close(owner, new CloseShop.Wish(name, PASSWORD, null));
        close().keep(owner);
        assertEquals(TenantState.ACTIVE, close().standing(owner).state());
        close().close(owner, new CloseShop.Wish(name, PASSWORD, TODAY.plusDays(1)));
        new KeepLifecycle(DELETIONS.lifecycle(Deletions.in(Duration.ofDays(1)))).run();
        assertEquals(TenantState.CLOSED, close().standing(owner).state());
        assertEquals("not-closing", assertThrows(Problem.class, () -> close().keep(owner)).code());
    }

    @Test
    void what_the_platform_has_decided_no_owner_takes_back() {
        take(TenantState.CLOSING, TODAY.plusDays(9));
        assertEquals("closed-by-platform", assertThrows(Problem.class, () -> close().keep(owner)).code());
        assertEquals(TenantState.CLOSING, close().standing(owner).state());
    }

    @Test
    void a_step_after_the_one_that_was_seen_is_not_undone() {
        Transition asked = close().close(owner, new CloseShop.Wish(name, PASSWORD, null));
        take(TenantState.SUSPENDED, null);
        var back = new Step(TenantState.ACTIVE, owner.actor(), "The owner keeps the shop.", null);
        assertEquals("changed-meanwhile", assertThrows(Problem.class, () -> DELETIONS.lifecycle(Clock.systemUTC()).takeAfter(shop.id(), asked.id(), back)).code());
        assertEquals(TenantState.SUSPENDED, close().standing(owner).state());
    }

    @Test
    void an_owner_hears_in_the_own_language_what_comes_next_and_nothing_that_was_overtaken() throws Exception {
        Account chinese = account("zh-CN", "zh-" + email());
        close().close(owner, new CloseShop.Wish(name, PASSWORD, null));
        close().keep(owner);
        take(TenantState.SUSPENDED, null);
        take(TenantState.CLOSED, null);
        OwnersInbox.send(DELETIONS.lifecycle(Clock.systemUTC()), Clock.systemUTC());
        assertEquals(List.of("closed"), OwnersInbox.subjects(email()).stream().map(subject -> subject.replace(name + " has ", "")).toList());
        assertEquals(List.of("「" + name + "」已关闭"), OwnersInbox.subjects(chinese.email()));
    }

    @Test
    void an_owner_hears_of_what_the_platform_does_to_the_shop_unless_it_was_taken_back() throws Exception {
        take(TenantState.SUSPENDED, null);
        take(TenantState.ACTIVE, null);
        OwnersInbox.send(DELETIONS.lifecycle(Clock.systemUTC()), Clock.systemUTC());
        assertEquals(List.of(), OwnersInbox.subjects(email()));
        take(TenantState.RESTRICTED, null);
        OwnersInbox.send(DELETIONS.lifecycle(Clock.systemUTC()), Clock.systemUTC());
        take(TenantState.SUSPENDED, null);
        OwnersInbox.send(DELETIONS.lifecycle(Clock.systemUTC()), Clock.systemUTC());
        assertEquals(Set.of(name + " was restricted", name + " was suspended"), Set.copyOf(OwnersInbox.subjects(email())));
        assertTrue(OwnersInbox.of(email()).stream().noneMatch(mail -> mail.contains("/settings/closing")));
    }

    @Test
    void a_week_and_a_day_before_the_end_the_owner_is_warned_once() throws Exception {
        take(TenantState.SUSPENDED, null);
        take(TenantState.CLOSED, null);
        warn(Duration.ofDays(21));
        assertEquals(0, warnings());
        warn(Duration.ofDays(22).plusMinutes(1));
        warn(Duration.ofDays(23));
        assertEquals(1, warnings());
    }

    private long warnings() throws Exception {
        return OwnersInbox.subjects(email()).stream().filter(subject -> subject.startsWith("The data of " + name + " is deleted on ")).count();
    }

    private static void warn(Duration later) {
        OwnersInbox.warn(DELETIONS.lifecycle(Deletions.in(later)), DELETIONS.notices(Deletions.in(later)));
        OwnersInbox.send(DELETIONS.lifecycle(Clock.systemUTC()), Deletions.in(later));
    }

    private String refusal(CloseShop.Wish wish) {
        return assertThrows(Problem.class, () -> close().close(owner, wish)).errors().getFirst().pointer();
    }

    private void take(TenantState to, LocalDate closesOn) {
        DELETIONS.lifecycle(Clock.systemUTC()).take(shop.id(), new Step(to, Actor.admin(UUID.randomUUID()), "For a test", closesOn));
    }

    private String email() {
        return name + "@example.com";
    }

    private ShopAccess owner(String locale) {
        return new ShopAccess(shop, account(locale, email()).id(), ShopAccess.OWNER);
    }

    private Account account(String locale, String email) {
        return FOUNDATION.platform().in(tx -> {
            Account made = DELETIONS.accounts().create(tx, email, new Passwords().hash(PASSWORD), locale);
            DELETIONS.accounts().join(tx, made, shop);
            return made;
        });
    }

    private static CloseShop close() {
        var passwords = new PasswordAgain(FOUNDATION.platform(), DELETIONS.accounts(), new Passwords(), FOUNDATION.audit(), FOUNDATION.rateLimits());
        return new CloseShop(FOUNDATION.platform(), DELETIONS.lifecycle(Clock.systemUTC()), passwords, Clock.systemUTC());
    }
}

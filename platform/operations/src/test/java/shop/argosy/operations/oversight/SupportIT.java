package shop.argosy.operations.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.audit.AuditQuery;
import shop.argosy.foundation.audit.AuditTrail;
import shop.argosy.foundation.audit.ShopRecords;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.people.admins.Admin;
import shop.argosy.people.admins.AdminSessions;
import shop.argosy.people.admins.AdminSignIn;
import shop.argosy.people.admins.Admins;
import shop.argosy.people.consent.Consent;
import shop.argosy.people.consent.Consents;
import shop.argosy.people.consent.SupportEntries;
import shop.argosy.people.audit.Owners;
import shop.argosy.people.staff.AccountPassword;
import shop.argosy.people.staff.Accounts;
import shop.argosy.people.staff.Caller;
import shop.argosy.people.staff.KnownDevices;
import shop.argosy.people.staff.PasswordTries;
import shop.argosy.people.staff.Passwords;
import shop.argosy.people.staff.Realm;
import shop.argosy.people.staff.Sessions;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.SignIn;

class SupportIT {

    private static final String PASSWORD = "long enough for a test";
    private static final Caller HERE = new Caller("192.0.2.1", "test", null);

    private final Foundation foundation = TestServices.foundation();
    private final Passwords passwords = new Passwords();
    private final Admins admins = new Admins(foundation.accountKeys(), foundation.masterKey());
    private final Accounts accounts = new Accounts(foundation.accountKeys(), foundation.masterKey());
    private final String email = "admin-" + UUID.randomUUID() + "@argosy.shop";
    private final Admin admin = foundation.platform().in(tx -> admins.create(tx, email, passwords.hash(PASSWORD))).orElseThrow();
    private final Tenant shop = foundation.newTenant("support-" + UUID.randomUUID().toString().substring(0, 8));
    private final ShopAccess owner = owner();
    private final KnownDevices devices = new KnownDevices(foundation.masterKey());
    private Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Test
    void without_a_consent_no_admin_enters_a_shop() {
        assertEquals("consent-required", assertThrows(Problem.class, () -> enter()).code());
        assertEquals(List.of(), audited("support.entered"));
    }

    @Test
    void with_a_consent_an_admin_enters_as_support_and_each_request_stands_in_the_shops_audit() {
        Consent consent = consents().grant(owner, 2, "The shipping page");
        var entered = enter();
        assertEquals(consent.expiresAt(), entered.expiresAt());
        ShopAccess access = entries().enter(entered.token(), shop.address(), "GET /orders").orElseThrow();
        assertEquals(List.of(shop.id(), admin.id(), "support", "admin"), List.of(access.tenant().id(), access.accountId(), access.role(), access.actor().type()));
        entries().enter(entered.token(), shop.address(), "GET /products");
        assertEquals(List.of("{\"request\": \"GET /products\"}", "{\"request\": \"GET /orders\"}"), audited("support.accessed"));
        assertEquals(2, consents().of(shop.id()).getFirst().accesses());
    }

    @Test
    void support_decides_nothing_that_is_an_owners() {
        var support = new ShopAccess(shop, admin.id(), ShopAccess.SUPPORT);
        assertEquals("owner-only", assertThrows(Problem.class, support::asOwner).code());
    }

    @Test
    void a_token_opens_its_own_shop_alone() {
        consents().grant(owner, 1, null);
        String token = enter().token();
        Tenant other = foundation.newTenant("other-" + UUID.randomUUID().toString().substring(0, 8));
        assertEquals(Optional.empty(), entries().enter(token, other.address(), "GET /orders"));
        assertEquals(List.of(), audited("support.accessed"));
    }

    @Test
    void a_withdrawn_consent_ends_the_access_with_the_next_request() {
        Consent consent = consents().grant(owner, 1, null);
        String token = enter().token();
        assertTrue(entries().enter(token, shop.address(), "GET /orders").isPresent());
        consents().revoke(owner, consent.id());
        assertEquals(Optional.empty(), entries().enter(token, shop.address(), "GET /orders"));
        assertEquals(Optional.empty(), entries().holder(token));
    }

    @Test
    void a_consent_ends_by_itself_and_another_may_follow() {
        consents().grant(owner, 1, null);
        String token = enter().token();
        assertEquals("consent-exists", assertThrows(Problem.class, () -> consents().grant(owner, 1, null)).code());
        now = now.plus(Duration.ofHours(1).plusSeconds(1));
        assertEquals(Optional.empty(), entries().enter(token, shop.address(), "GET /orders"));
        assertEquals(Consent.State.ACTIVE, consents().grant(owner, 1, null).state(now));
    }

    @Test
    void an_admins_session_ends_after_half_an_hour_without_a_request_and_after_twelve_hours_in_any_case() {
        String idle = signIn().with(email, PASSWORD, HERE).token();
        now = now.plus(Duration.ofMinutes(29));
        assertTrue(sessions().find(idle).isPresent());
        now = now.plus(Duration.ofMinutes(29));
        assertTrue(sessions().find(idle).isPresent());
        now = now.plus(Duration.ofMinutes(31));
        assertEquals(Optional.empty(), sessions().find(idle));
        String busy = signIn().with(email, PASSWORD, HERE).token();
        for (int i = 0; i < 35; i++) {
            now = now.plus(Duration.ofMinutes(20));
            assertTrue(sessions().find(busy).isPresent());
        }
        now = now.plus(Duration.ofMinutes(21));
        assertEquals(Optional.empty(), sessions().find(busy));
    }

    @Test
    void the_two_realms_know_nothing_of_each_other() {
        String adminsToken = signIn().with(email, PASSWORD, HERE).token();
        assertEquals(Optional.empty(), new Sessions(foundation.platform(), clock()).account(adminsToken));
        String merchant = "merchant-" + UUID.randomUUID() + "@example.com";
        foundation.platform().run(tx -> accounts.create(tx, merchant, passwords.hash(PASSWORD), "en"));
        var merchants = new SignIn(foundation.platform(), accounts, new AccountPassword(foundation.platform(), passwords, tries(), foundation.audit()), new Sessions(foundation.platform(), clock()), foundation.audit());
        String merchantsToken = merchants.with(merchant, PASSWORD, HERE).token();
        assertEquals(Optional.empty(), sessions().find(merchantsToken));
        assertEquals("wrong-credentials", assertThrows(Problem.class, () -> signIn().with(merchant, PASSWORD, HERE)).code());
        assertEquals("wrong-credentials", assertThrows(Problem.class, () -> merchants.with(email, PASSWORD, HERE)).code());
    }

    @Test
    void wrong_passwords_are_counted_and_then_even_the_right_one_waits() {
        for (int i = 0; i < 5; i++) {
            assertEquals("wrong-credentials", assertThrows(Problem.class, () -> signIn().with(email, "guess", HERE)).code());
        }
        assertEquals(429, assertThrows(Problem.class, () -> signIn().with(email, PASSWORD, HERE)).status());
    }

    @Test
    void a_stranger_stops_himself_and_nobody_else() {
        guess(HERE, 5);
        assertEquals(429, assertThrows(Problem.class, () -> signIn().with(email, PASSWORD, HERE)).status());
        assertTrue(sessions().find(signIn().with(email, PASSWORD, new Caller("192.0.2.2", "test", null)).token()).isPresent());
    }

    @Test
    void many_strangers_are_stopped_together_and_the_device_that_is_known_is_let_in() {
        String known = devices.sign(Realm.ADMINS, email);
        guess(new Caller("192.0.2.1", "test", null), 5);
        guess(new Caller("192.0.2.2", "test", null), 5);
        guess(new Caller("192.0.2.3", "test", null), 5);
        assertEquals(429, assertThrows(Problem.class, () -> signIn().with(email, PASSWORD, new Caller("192.0.2.4", "test", null))).status());
        assertTrue(sessions().find(signIn().with(email, PASSWORD, new Caller("192.0.2.1", "test", known)).token()).isPresent());
    }

    @Test
    void a_known_device_has_no_more_tries_than_an_address_and_is_known_to_its_own_account_alone() {
        var own = new Caller("192.0.2.1", "test", devices.sign(Realm.ADMINS, email));
        guess(own, 5);
        assertEquals(429, assertThrows(Problem.class, () -> signIn().with(email, PASSWORD, own)).status());
        guess(HERE, 5);
        for (String other : List.of(devices.sign(Realm.ADMINS, "x" + email), devices.sign(Realm.STAFF, email), "forged.forged", ".", "")) {
            assertEquals(429, assertThrows(Problem.class, () -> signIn().with(email, PASSWORD, new Caller("192.0.2.1", "test", other))).status(), other);
        }
    }

    @Test
    void an_entry_ends_with_the_session_that_made_it() {
        consents().grant(owner, 72, null);
        String session = signIn().with(email, PASSWORD, HERE).token();
        var entered = entries().open(admin, session, shop);
        assertEquals(now.plus(Duration.ofHours(12)), entered.expiresAt(), "The session's end comes before the consent's");
        assertTrue(entries().enter(entered.token(), shop.address(), "GET /orders").isPresent());
        sessions().close(session);
        assertEquals(Optional.empty(), entries().enter(entered.token(), shop.address(), "GET /orders"));
        assertEquals(Optional.empty(), entries().holder(entered.token()));
    }

    @Test
    void an_entry_that_rests_for_half_an_hour_ends_and_one_in_use_keeps_its_session() {
        consents().grant(owner, 72, null);
        String session = signIn().with(email, PASSWORD, HERE).token();
        String entry = entries().open(admin, session, shop).token();
        now = now.plus(Duration.ofMinutes(29));
        assertTrue(entries().enter(entry, shop.address(), "GET /orders").isPresent());
        now = now.plus(Duration.ofMinutes(29));
        assertTrue(sessions().find(session).isPresent());
        now = now.plus(Duration.ofMinutes(31));
        assertEquals(Optional.empty(), entries().enter(entry, shop.address(), "GET /orders"));
    }

    @Test
    void who_has_an_entry_can_leave() {
        consents().grant(owner, 1, null);
        String token = enter().token();
        assertTrue(entries().leave(token));
        assertEquals(Optional.empty(), entries().enter(token, shop.address(), "GET /orders"));
        assertEquals(1, audited("support.left").size());
        assertEquals(false, entries().leave(token));
    }

    @Test
    void the_owner_is_told_who_was_inside() {
        assertEquals(Map.of(admin.id(), email), new Owners(foundation.platform(), accounts, admins).emails(List.of(admin.id())));
    }

    private void guess(Caller caller, int times) {
        for (int i = 0; i < times; i++) {
            assertEquals("wrong-credentials", assertThrows(Problem.class, () -> signIn().with(email, "guess", caller)).code());
        }
    }

    /** Newest first. */
    private List<String> audited(String action) {
        var query = new AuditQuery(null, action, "access", null, null, null, null, 10, null);
        return foundation.tenants().in(shop, tx -> new AuditTrail().shop(tx, query)).items().stream().map(entry -> entry.details()).toList();
    }

    private ShopAccess owner() {
        var account = foundation.platform().in(tx -> accounts.create(tx, "owner-" + UUID.randomUUID() + "@example.com", "none", "en"));
        return new ShopAccess(shop, account.id(), ShopAccess.OWNER);
    }

    private ShopRecords records() {
        return new ShopRecords(foundation.platform(), foundation.tenants(), foundation.audit());
    }

    private Consents consents() {
        return new Consents(foundation.platform(), records(), foundation.audit(), clock());
    }

    private SupportEntries entries() {
        return new SupportEntries(foundation.platform(), foundation.tenants(), admins, sessions(), foundation.audit(), records(), clock());
    }

    private SupportEntries.Entered enter() {
        return entries().open(admin, signIn().with(email, PASSWORD, HERE).token(), shop);
    }

    private PasswordTries tries() {
        return new PasswordTries(foundation.rateLimits(), foundation.masterKey(), devices);
    }

    private AdminSessions sessions() {
        return new AdminSessions(foundation.platform(), clock());
    }

    private AdminSignIn signIn() {
        return new AdminSignIn(foundation.platform(), admins, passwords, sessions(), foundation.audit(), tries());
    }

    private Clock clock() {
        return InstantSource.fixed(now).withZone(ZoneOffset.UTC);
    }
}

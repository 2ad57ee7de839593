package shop.argosy.operations.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.audit.AuditQuery;
import shop.argosy.foundation.audit.AuditTrail;
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
import shop.argosy.people.staff.Accounts;
import shop.argosy.people.staff.Passwords;
import shop.argosy.people.staff.Sessions;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.SignIn;

class SupportIT {

    private static final String PASSWORD = "long enough for a test";

    private final Foundation foundation = TestServices.foundation();
    private final Passwords passwords = new Passwords();
    private final Admins admins = new Admins(foundation.accountKeys(), foundation.masterKey());
    private final Accounts accounts = new Accounts(foundation.accountKeys(), foundation.masterKey());
    private final String email = "admin-" + UUID.randomUUID() + "@argosy.shop";
    private final Admin admin = foundation.platform().in(tx -> admins.create(tx, email, passwords.hash(PASSWORD))).orElseThrow();
    private final Tenant shop = foundation.newTenant("support-" + UUID.randomUUID().toString().substring(0, 8));
    private final ShopAccess owner = owner();
    private Instant now = Instant.now();

    @Test
    void without_a_consent_no_admin_enters_a_shop() {
        assertEquals("consent-required", assertThrows(Problem.class, () -> entries().open(admin, shop)).code());
        assertEquals(List.of(), audited("support.entered"));
    }

    @Test
    void with_a_consent_an_admin_enters_as_support_and_each_request_stands_in_the_shops_audit() {
        Consent consent = consents().grant(owner, 2, "The shipping page");
        var entered = entries().open(admin, shop);
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
        String token = entries().open(admin, shop).token();
        Tenant other = foundation.newTenant("other-" + UUID.randomUUID().toString().substring(0, 8));
        assertEquals(Optional.empty(), entries().enter(token, other.address(), "GET /orders"));
        assertEquals(List.of(), audited("support.accessed"));
    }

    @Test
    void a_withdrawn_consent_ends_the_access_with_the_next_request() {
        Consent consent = consents().grant(owner, 1, null);
        String token = entries().open(admin, shop).token();
        assertTrue(entries().enter(token, shop.address(), "GET /orders").isPresent());
        consents().revoke(owner, consent.id());
        assertEquals(Optional.empty(), entries().enter(token, shop.address(), "GET /orders"));
        assertEquals(Optional.empty(), entries().holder(token));
    }

    @Test
    void a_consent_ends_by_itself_and_another_may_follow() {
        consents().grant(owner, 1, null);
        String token = entries().open(admin, shop).token();
        assertEquals("consent-exists", assertThrows(Problem.class, () -> consents().grant(owner, 1, null)).code());
        now = now.plus(Duration.ofHours(1).plusSeconds(1));
        assertEquals(Optional.empty(), entries().enter(token, shop.address(), "GET /orders"));
        assertEquals(Consent.State.ACTIVE, consents().grant(owner, 1, null).state(now));
    }

    @Test
    void an_admins_session_ends_after_half_an_hour_without_a_request_and_after_twelve_hours_in_any_case() {
        String idle = signIn().with(email, PASSWORD, "test").token();
        now = now.plus(Duration.ofMinutes(29));
        assertTrue(sessions().find(idle).isPresent());
        now = now.plus(Duration.ofMinutes(29));
        assertTrue(sessions().find(idle).isPresent());
        now = now.plus(Duration.ofMinutes(31));
        assertEquals(Optional.empty(), sessions().find(idle));
        String busy = signIn().with(email, PASSWORD, "test").token();
        for (int i = 0; i < 35; i++) {
            now = now.plus(Duration.ofMinutes(20));
            assertTrue(sessions().find(busy).isPresent());
        }
        now = now.plus(Duration.ofMinutes(21));
        assertEquals(Optional.empty(), sessions().find(busy));
    }

    @Test
    void the_two_realms_know_nothing_of_each_other() {
        String adminsToken = signIn().with(email, PASSWORD, "test").token();
        assertEquals(Optional.empty(), new Sessions(foundation.platform(), clock()).account(adminsToken));
        String merchant = "merchant-" + UUID.randomUUID() + "@example.com";
        foundation.platform().run(tx -> accounts.create(tx, merchant, passwords.hash(PASSWORD), "en"));
        var merchants = new SignIn(foundation.platform(), accounts, passwords, new Sessions(foundation.platform(), clock()), foundation.audit(), foundation.rateLimits());
        String merchantsToken = merchants.with(merchant, PASSWORD, "test").token();
        assertEquals(Optional.empty(), sessions().find(merchantsToken));
        assertEquals("wrong-credentials", assertThrows(Problem.class, () -> signIn().with(merchant, PASSWORD, "test")).code());
        assertEquals("wrong-credentials", assertThrows(Problem.class, () -> merchants.with(email, PASSWORD, "test")).code());
    }

    @Test
    void wrong_passwords_are_counted_and_then_even_the_right_one_waits() {
        for (int i = 0; i < 5; i++) {
            assertEquals("wrong-credentials", assertThrows(Problem.class, () -> signIn().with(email, "guess", "test")).code());
        }
        assertEquals(429, assertThrows(Problem.class, () -> signIn().with(email, PASSWORD, "test")).status());
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

    private Consents consents() {
        return new Consents(foundation.platform(), foundation.tenants(), foundation.audit(), clock());
    }

    private SupportEntries entries() {
        return new SupportEntries(foundation.platform(), foundation.tenants(), admins, foundation.audit(), clock());
    }

    private AdminSessions sessions() {
        return new AdminSessions(foundation.platform(), clock());
    }

    private AdminSignIn signIn() {
        return new AdminSignIn(foundation.platform(), admins, passwords, sessions(), foundation.audit(), foundation.rateLimits());
    }

    private Clock clock() {
        return InstantSource.fixed(now).withZone(ZoneOffset.UTC);
    }
}

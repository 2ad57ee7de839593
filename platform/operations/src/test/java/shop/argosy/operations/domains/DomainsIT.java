package shop.argosy.operations.domains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.argosy.foundation.audit.AuditQuery;
import shop.argosy.foundation.audit.AuditRecord;
import shop.argosy.foundation.audit.AuditTrail;
import shop.argosy.foundation.audit.ShopRecords;
import shop.argosy.foundation.outbound.LoopbackFiles;
import shop.argosy.foundation.outbound.PublicFiles;
import shop.argosy.foundation.outbound.PublicTexts;
import shop.argosy.foundation.tenancy.PrimaryDomains;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.domains.internal.NetworkDns;
import shop.argosy.operations.domains.internal.FileDns;
import shop.argosy.operations.testkit.LoopbackDns;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.people.staff.ShopAccess;

class DomainsIT {

    private final Foundation foundation = TestServices.foundation();
    private final ShopAccess owner = shop();
    private final String host = "shop-" + UUID.randomUUID() + ".example.com";
    private final PrimaryDomains primaries = new PrimaryDomains(foundation.platform());
    private final TenantDirectory directory = new TenantDirectory(foundation.platform(), foundation.configuration(), primaries);
    private Instant now = Instant.now();

    @TempDir
    private Path folder;

    @Test
    void a_domain_serves_its_shop_from_the_moment_of_its_proof_and_not_before() throws IOException {
        Domain domain = domains().ask(owner, host.toUpperCase(Locale.ROOT));
        Domain looked = domains().verify(owner, domain.id());
        assertEquals(Domain.State.PENDING, looked.state());
        assertEquals(new MissingProof(MissingProof.Dns.ABSENT, "host-unknown"), looked.failure());
        assertEquals(Optional.empty(), directory.atDomain(host));
        publish(domain);
        Domain proven = domains().verify(owner, domain.id());
        assertEquals(Domain.State.VERIFIED, proven.state());
        assertNull(proven.failure());
        assertEquals(Optional.of(owner.tenant().id()), directory.atDomain(host).map(Standing::tenant).map(Tenant::id));
    }

    @Test
    void a_record_in_the_dns_proves_a_domain() {
        try (var dns = LoopbackDns.open()) {
            Domains domains = domains(new OwnershipProof(new NetworkDns(dns.url()), new PublicTexts(new PublicFiles())));
            Domain domain = domains.ask(owner, host);
            assertEquals(MissingProof.Dns.ABSENT, domains.verify(owner, domain.id()).failure().dns());
            dns.txt(domain.recordName(), "v=spf1 -all", "somebody else's");
            assertEquals(MissingProof.Dns.DIFFERENT, domains.verify(owner, domain.id()).failure().dns());
            dns.txt(domain.recordName(), "v=spf1 -all", domain.proof());
            assertEquals(Domain.State.VERIFIED, domains.verify(owner, domain.id()).state());
        }
    }

    @Test
    void a_silent_dns_proves_nothing() throws IOException {
        try (var silent = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            assertEquals(List.of(), new NetworkDns("dns://127.0.0.1:" + silent.getLocalPort()).of("_argosy." + host, DnsRecords.Type.TXT));
        }
    }

    @Test
    void a_file_on_the_domain_proves_it() throws IOException {
        var asked = new ArrayList<String>();
        var published = new AtomicReference<>("something else");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/argosy-domain-proof", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host"));
            byte[] text = published.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        server.start();
        try {
            Domains domains = domains(new OwnershipProof(new FileDns(dns()), new PublicTexts(LoopbackFiles.at(server.getAddress().getPort()))));
            Domain domain = domains.ask(owner, host);
            assertEquals(new MissingProof(MissingProof.Dns.ABSENT, "different"), domains.verify(owner, domain.id()).failure());
            published.set(domain.proof() + "\n");
            assertEquals(Domain.State.VERIFIED, domains.verify(owner, domain.id()).state());
            assertEquals(List.of(host, host), asked);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void who_proves_a_domain_first_has_it() throws IOException {
        ShopAccess other = shop();
        Domain mine = domains().ask(owner, host);
        Domain theirs = domains().ask(other, host);
        publish(mine);
        publish(theirs);
        domains().verify(owner, mine.id());
        assertEquals("domain-taken", assertThrows(Problem.class, () -> domains().verify(other, theirs.id())).code());
        assertEquals("domain-taken", assertThrows(Problem.class, () -> domains().ask(shop(), host)).code());
        assertEquals(Optional.of(owner.tenant().id()), directory.atDomain(host).map(Standing::tenant).map(Tenant::id));
    }

    @Test
    void a_shop_has_twenty_at_most_however_many_are_asked_for_at_once() {
        for (int i = 0; i < 19; i++) {
            domains().ask(owner, "d" + i + "." + host);
        }
        var answers = new ConcurrentLinkedQueue<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                String asked = "at-once-" + i + "." + host;
                threads.submit(() -> answers.add(problem(() -> domains().ask(owner, asked))));
            }
        }
        assertEquals(List.of("none", "too-many-domains", "too-many-domains", "too-many-domains"), answers.stream().sorted().toList());
    }

    private static String problem(Runnable work) {
        try {
            work.run();
            return "none";
        } catch (Problem problem) {
            return problem.code();
        }
    }

    @Test
    void another_shops_token_proves_nothing() throws IOException {
        Domain mine = domains().ask(owner, host);
        publish(domains().ask(shop(), host));
        Domain looked = domains().verify(owner, mine.id());
        assertEquals(Domain.State.PENDING, looked.state());
        assertEquals(MissingProof.Dns.DIFFERENT, looked.failure().dns());
    }

    @Test
    void only_a_proven_domain_becomes_primary_and_leads_only_when_the_merchant_says_so() throws IOException {
        Domain domain = domains().ask(owner, host);
        assertEquals("domain-not-verified", assertThrows(Problem.class, () -> domains().makePrimary(owner, domain.id(), true)).code());
        publish(domain);
        domains().verify(owner, domain.id());
        domains().makePrimary(owner, domain.id(), false);
        assertEquals("http://" + owner.tenant().address() + ".localhost:8080", directory.storefrontUrl(owner.tenant()));
        Files.writeString(dns(), host + " CNAME localhost.\n", StandardOpenOption.APPEND);
        domains().makePrimary(owner, domain.id(), true);
        assertEquals("http://" + host + ":8080", directory.storefrontUrl(owner.tenant()));
        domains().dropPrimary(owner);
        assertEquals("http://" + owner.tenant().address() + ".localhost:8080", directory.storefrontUrl(owner.tenant()));
    }

    @Test
    void the_audit_tells_the_turns_of_the_switch_from_the_choice_of_the_domain() throws IOException {
        Domain domain = domains().ask(owner, host);
        publish(domain);
        domains().verify(owner, domain.id());
        Files.writeString(dns(), host + " CNAME localhost.\n", StandardOpenOption.APPEND);
        for (boolean redirects : List.of(true, false, false, true)) {
            domains().makePrimary(owner, domain.id(), redirects);
        }
        var query = new AuditQuery(null, "domain.", null, null, null, null, null, 10, null);
        assertEquals(List.of("domain.redirect-on", "domain.redirect-off", "domain.made-primary", "domain.verified", "domain.added"),
                foundation.tenants().in(owner.tenant(), tx -> new AuditTrail().shop(tx, query)).items().stream().map(AuditRecord::action).toList());
    }

    @Test
    void nobody_is_led_to_a_domain_that_leads_elsewhere() {
        try (var dns = LoopbackDns.open()) {
            var records = new NetworkDns(dns.url());
            Domains domains = domains(records, "edge.argosy.example");
            Domain domain = domains.ask(owner, host);
            dns.txt(domain.recordName(), domain.proof());
            domains.verify(owner, domain.id());
            dns.a("edge.argosy.example", "192.0.2.10");
            Problem refused = assertThrows(Problem.class, () -> domains.makePrimary(owner, domain.id(), true));
            assertEquals("domain-points-elsewhere", refused.code());
            assertTrue(refused.detail().contains("CNAME edge.argosy.example"), refused.detail());
            dns.a(host, "192.0.2.99");
            assertThrows(Problem.class, () -> domains.makePrimary(owner, domain.id(), true));
            assertEquals("http://" + owner.tenant().address() + ".localhost:8080", directory.storefrontUrl(owner.tenant()));
            dns.a(host, "192.0.2.10");
            assertTrue(domains.makePrimary(owner, domain.id(), true).redirects());
        }
    }

    @Test
    void an_alias_of_an_alias_leads_here_and_a_circle_does_not() {
        try (var dns = LoopbackDns.open()) {
            var destination = destination(new NetworkDns(dns.url()), "192.0.2.10");
            assertEquals(new Destination.Entry("A", "192.0.2.10"), destination.entry());
            dns.cname(host, "cdn.example.net");
            dns.cname("cdn.example.net", host);
            assertTrue(destination.missing(HostName.of(host, "localhost")).isPresent());
            dns.cname("cdn.example.net", "last.example.net");
            dns.a("last.example.net", "192.0.2.10");
            assertEquals(Optional.empty(), destination.missing(HostName.of(host, "localhost")));
        }
    }

    @Test
    void a_proof_that_stays_away_for_days_loses_the_domain_and_one_bad_hour_does_not() throws IOException {
        Domain domain = domains().ask(owner, host);
        publish(domain);
        domains().verify(owner, domain.id());
        Files.delete(dns());
        later(Duration.ofHours(7));
        assertEquals(Domain.State.VERIFIED, stored(domain).state());
        publish(domain);
        later(Duration.ofHours(7));
        assertNull(stored(domain).failingSince());
        Files.delete(dns());
        later(Duration.ofHours(7));
        later(Duration.ofDays(4));
        assertEquals(Domain.State.LOST, stored(domain).state());
        assertEquals(Optional.empty(), directory.atDomain(host));
    }

    @Test
    void a_domain_of_another_shop_is_not_there() {
        Domain domain = domains().ask(owner, host);
        assertEquals(404, assertThrows(Problem.class, () -> domains().remove(shop(), domain.id())).status());
        assertEquals(Domain.State.PENDING, stored(domain).state());
    }

    private void later(Duration duration) {
        now = now.plus(duration);
        domains().recheck();
    }

    private Domain stored(Domain domain) {
        return foundation.platform().in(tx -> domains().of(tx, domain.shop())).getFirst();
    }

    private void publish(Domain domain) throws IOException {
        Files.writeString(dns(), domain.recordName() + " TXT " + domain.proof() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Path dns() {
        return folder.resolve("dns.txt");
    }

    private Domains domains() {
        return domains(new OwnershipProof(new FileDns(dns()), new PublicTexts(new PublicFiles())));
    }

    private Domains domains(DnsRecords records, String targets) {
        return domains(new OwnershipProof(records, new PublicTexts(new PublicFiles())), destination(records, targets));
    }

    private static Destination destination(DnsRecords records, String targets) {
        return new Destination(records, TestServices.configurationWith("ARGOSY_DOMAIN_TARGETS", targets));
    }

    private Domains domains(OwnershipProof proof) {
        return domains(proof, new Destination(new FileDns(dns()), foundation.configuration()));
    }

    private Domains domains(OwnershipProof proof, Destination destination) {
        return new Domains(foundation.platform(), new ShopRecords(foundation.platform(), foundation.tenants(), foundation.audit()), directory, primaries, proof, destination, foundation.audit(), foundation.configuration(), clock());
    }

    private Clock clock() {
        return InstantSource.fixed(now).withZone(ZoneOffset.UTC);
    }

    private ShopAccess shop() {
        return new ShopAccess(foundation.newTenant("domains-" + UUID.randomUUID().toString().substring(0, 8)), UUID.randomUUID(), ShopAccess.OWNER);
    }
}

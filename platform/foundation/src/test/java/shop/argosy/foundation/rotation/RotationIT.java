package shop.argosy.foundation.rotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.schema.default_schema.Tables.DATA_KEY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.sealing.AccountKeys;
import shop.argosy.foundation.sealing.DataKeyRewrap;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.MasterKeyRegister;
import shop.argosy.foundation.sealing.PersonKey;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.sealing.SigningKeysUnderMaster;
import shop.argosy.foundation.sealing.TenantKeys;
import shop.argosy.foundation.sealing.WrappedByMaster;
import shop.argosy.foundation.sealing.WrongMasterKey;
import shop.argosy.foundation.tenancy.OutdatedShops;
import shop.argosy.foundation.tenancy.ShopsUnderMaster;
import shop.argosy.foundation.tenancy.TenantKeyRow;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Sealed;
import shop.argosy.kernel.Tenant;

class RotationIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();

    /** A person of a shop, and something that was sealed for them. */
    private record Witness(UUID key, Sealed<String> email) {
    }

    @Test
    void aShopsKeyIsExchangedWhileEverythingStaysReadable() {
        Tenant shop = FOUNDATION.newTenant("rotate-shop");
        List<Witness> before = IntStream.range(0, 450).mapToObj(number -> seal(shop, number)).toList();
        UUID gone = FOUNDATION.tenants().in(shop, tx -> {
            UUID dropped = FOUNDATION.personKeys().create(tx).id();
            FOUNDATION.personKeys().erase(tx, List.of(dropped));
            return dropped;
        });
        var node = new Node("1:" + TestPlatform.key(0), "");
        node.rotation.rotateTenantKey(shop.id(), Actor.SYSTEM);
        assertEquals("rotation-running", assertThrows(Problem.class, () -> node.rotation.rotateTenantKey(shop.id(), Actor.SYSTEM)).code());
        node.turn(Duration.ZERO);
        assertEquals("announced", node.progress(shop).phase());
        assertEquals(List.of(1), versions(shop));
        node.turn(Duration.ofMinutes(1));
        assertEquals("rewrapping", node.progress(shop).phase());
        node.turn(Duration.ofMinutes(2));
        assertEquals("settling", node.progress(shop).phase());
        assertEquals(List.of(451L, 451L), List.of(node.progress(shop).total(), node.progress(shop).done()));
        assertEquals(List.of(2), versions(shop));
        node.turn(Duration.ofMinutes(20));
        assertEquals("done", node.progress(shop).phase());
        Tenant after = FOUNDATION.directory().byId(shop.id()).orElseThrow();
        before.forEach(witness -> assertEquals(email(before.indexOf(witness)), open(FOUNDATION.tenants(), FOUNDATION.personKeys(), after, witness)));
        assertEquals(List.of(before.get(7).key()), FOUNDATION.tenants().in(after, tx -> FOUNDATION.personKeys().index().byEmail(tx, email(7))));
        assertEquals(true, FOUNDATION.tenants().in(after, tx -> FOUNDATION.personKeys().open(tx, gone).erased()));
        assertEquals("busy", assertThrows(Problem.class, () -> open(FOUNDATION.tenants(), FOUNDATION.personKeys(), shop, before.getFirst())).code());
    }

    @Test
    void theMasterKeyIsExchangedAndThenTheOldOneIsNeededByNobody() {
        Tenant shop = FOUNDATION.newTenant("rotate-master");
        Witness witness = seal(shop, 1);
        UUID account = UUID.randomUUID();
        byte[] wrapped = FOUNDATION.accountKeys().newWrapped(account);
        new PlatformSigner(FOUNDATION.platform(), FOUNDATION.masterKey()).prepare();
        var both = new Node("2:" + TestPlatform.key(2), "1:" + TestPlatform.key(0));
        assertEquals(email(1), open(both.tenants, both.personKeys, shop, witness));
        both.rotation.rotateMasterKey(Actor.SYSTEM);
        both.turn(Duration.ZERO);
        Progress turned = both.rotation.ofMasterKey().getFirst();
        assertEquals("done", turned.phase());
        assertTrue(turned.total() >= 2, "A shop and a signing key at least, not " + turned.total());
        assertEquals(turned.total(), turned.done());
        Tenant after = FOUNDATION.directory().byId(shop.id()).orElseThrow();
        assertEquals(2, after.keyVersion());

        var alone = new Node("2:" + TestPlatform.key(2), "");
        assertEquals(email(1), open(alone.tenants, alone.personKeys, after, witness));
        byte[] signature = new PlatformSigner(FOUNDATION.platform(), alone.masterKey).sign("text".getBytes()).signature();
        assertEquals(64, signature.length);
        assertThrows(IllegalStateException.class, () -> new AccountKeys(alone.masterKey).open(account, wrapped));
        byte[] rewrapped = new AccountKeys(both.masterKey).rewrapped(account, wrapped);
        new AccountKeys(alone.masterKey).open(account, rewrapped);

        var forgotten = new Node("1:" + TestPlatform.key(0), "");
        String sentence = assertThrows(WrongMasterKey.class, () -> new MasterKeyRegister(FOUNDATION.platform(), forgotten.masterKey).check()).getMessage();
        assertTrue(sentence.startsWith("Master key 2 is needed and was not given: ARGOSY_MASTER_KEY is key 1"), sentence);
        new MasterKeyRegister(FOUNDATION.platform(), both.masterKey).check();

        back();
    }

    @Test
    void aWrongMasterKeyIsRefusedBeforeItWrapsAnything() {
        new MasterKeyRegister(FOUNDATION.platform(), FOUNDATION.masterKey()).check();
        var wrong = new MasterKey(TestPlatform.configuration(Map.of("ARGOSY_MASTER_KEY", TestPlatform.key(9))));
        String sentence = assertThrows(IllegalStateException.class, () -> new MasterKeyRegister(FOUNDATION.platform(), wrong).check()).getMessage();
        assertEquals(true, sentence.startsWith("Master key 1 is not the one that this database was run with"));
    }

    /** Leaves the shops as the other tests' platform knows them. */
    private static void back() {
        var before = new Node("1:" + TestPlatform.key(0), "2:" + TestPlatform.key(2));
        before.rotation.rotateMasterKey(Actor.SYSTEM);
        before.turn(Duration.ZERO);
    }

    /** A node with master keys of its own. */
    private static final class Node {
        private final MasterKey masterKey;
        private final TenantKeys tenantKeys;
        private final PersonKeys personKeys;
        private final Tenants tenants;
        private final Rotation rotation;
        private final List<WrappedByMaster> underMaster;

        private Node(String current, String previous) {
            Configuration configuration = TestPlatform.configuration(Map.of("ARGOSY_MASTER_KEY", current, "ARGOSY_MASTER_KEY_PREVIOUS", previous));
            masterKey = new MasterKey(configuration);
            tenantKeys = new TenantKeys(masterKey);
            personKeys = new PersonKeys(tenantKeys);
            tenants = new Tenants(configuration, masterKey, FOUNDATION.platform(), new OutdatedShops(configuration, FOUNDATION.platform()));
            rotation = new Rotation(FOUNDATION.platform(), new TenantKeyRow(), tenantKeys, masterKey, FOUNDATION.audit());
            underMaster = List.of(new ShopsUnderMaster(configuration, FOUNDATION.platform(), masterKey, tenantKeys),
                    new SigningKeysUnderMaster(FOUNDATION.platform(), new PlatformSigner(FOUNDATION.platform(), masterKey), masterKey));
        }

        private void turn(Duration later) {
            var turn = new TenantKeyTurn(FOUNDATION.platform(), tenants, new TenantKeyRow(), tenantKeys, new DataKeyRewrap(tenantKeys));
            new RotateKeys(FOUNDATION.platform(), turn, underMaster, masterKey, new Ticking(Instant.now().plus(later))).run();
        }

        private Progress progress(Tenant shop) {
            return rotation.ofTenant(shop.id()).getFirst();
        }
    }

    /** Runs on from a moment of our choice. */
    private static final class Ticking extends Clock {
        private final Duration ahead;

        private Ticking(Instant from) {
            ahead = Duration.between(Instant.now(), from);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static Witness seal(Tenant shop, int number) {
        return FOUNDATION.tenants().in(shop, tx -> {
            PersonKey key = FOUNDATION.personKeys().create(tx);
            FOUNDATION.personKeys().index().email(tx, key.id(), email(number));
            return new Witness(key.id(), key.seal(email(number)));
        });
    }

    private static String email(int number) {
        return "buyer-" + number + "@example.com";
    }

    private static String open(Tenants tenants, PersonKeys keys, Tenant shop, Witness witness) {
        return tenants.in(shop, tx -> keys.open(tx, witness.key()).open(witness.email()));
    }

    private static List<Integer> versions(Tenant shop) {
        return FOUNDATION.tenants().in(shop, tx -> tx.sql().selectDistinct(DATA_KEY.KEY_VERSION).from(DATA_KEY).where(DATA_KEY.WRAPPED.isNotNull()).orderBy(DATA_KEY.KEY_VERSION)
                .fetch(row -> row.value1().intValue()));
    }
}

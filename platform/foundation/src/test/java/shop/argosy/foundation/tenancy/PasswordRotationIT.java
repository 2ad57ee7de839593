package shop.argosy.foundation.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.tenancy.internal.RolePasswords;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Tenant;

class PasswordRotationIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();
    private final PasswordRotation rotation = new PasswordRotation(FOUNDATION.configuration(), FOUNDATION.masterKey());

    @Test
    void aNodeThatKnowsTheOldPasswordWorksOnAndAnotherThatLogsInAnewDoesToo() {
        Tenant asRead = FOUNDATION.newTenant("rotated");
        var here = FOUNDATION.tenants();
        var there = new Tenants(FOUNDATION.configuration(), FOUNDATION.masterKey(), FOUNDATION.platform(), new OutdatedShops(FOUNDATION.configuration(), FOUNDATION.platform()));
        assertEquals(1, count(here, asRead));
        assertEquals(2, rotation.rotate(asRead.id()));
        assertEquals(1, count(here, asRead));
        assertEquals(1, count(there, asRead));
        assertEquals(3, rotation.rotate(asRead.id()));
        assertEquals(1, count(there, asRead));
        assertEquals(1, FOUNDATION.directory().byId(asRead.id()).orElseThrow().keyVersion());
        assertEquals(1, there.shoppers().logins());
        there.close();
    }

    @Test
    void theOldPasswordIsWorthNothingAfterwards() throws SQLException {
        Tenant shop = FOUNDATION.newTenant("rotated-old");
        var passwords = new RolePasswords(FOUNDATION.masterKey());
        login(shop, passwords.of(shop.id(), new RolePasswords.Generation(1, 1)));
        rotation.rotate(shop.id());
        assertEquals("28P01", assertThrows(SQLException.class, () -> login(shop, passwords.of(shop.id(), new RolePasswords.Generation(1, 1)))).getSQLState());
        login(shop, passwords.of(shop.id(), new RolePasswords.Generation(1, 2)));
    }

    @Test
    void aShopThatIsNotThereIsNotRotated() {
        assertThrows(IllegalArgumentException.class, () -> rotation.rotate(UUID.randomUUID()));
    }

    private static int count(Tenants tenants, Tenant shop) {
        return tenants.in(shop, tx -> tx.sql().fetchSingle("select 1").get(0, Integer.class));
    }

    private static void login(Tenant shop, String password) throws SQLException {
        DriverManager.getConnection(FOUNDATION.configuration().database().url(), shop.schema(), password).close();
    }
}

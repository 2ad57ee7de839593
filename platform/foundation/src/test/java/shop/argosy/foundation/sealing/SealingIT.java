package shop.argosy.foundation.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Sealed;
import shop.argosy.kernel.Tenant;

class SealingIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();

    @Test
    void aPersonsDataOpensWithTheirKeyAndWithNoOther() {
        Tenant shop = FOUNDATION.newTenant("sealing");
        var sealed = FOUNDATION.tenants().in(shop, tx -> {
            PersonKey key = FOUNDATION.personKeys().create(tx);
            Sealed<String> email = key.seal("li.wei@example.com");
            assertEquals("li.wei@example.com", FOUNDATION.personKeys().open(tx, key.id()).open(email));
            PersonKey other = FOUNDATION.personKeys().create(tx);
            assertThrows(IllegalStateException.class, () -> other.open(email));
            return email;
        });
        assertFalse(new String(sealed.bytes(), StandardCharsets.ISO_8859_1).contains("example"));
    }

    @Test
    void aDroppedKeyErasesThePerson() {
        Tenant shop = FOUNDATION.newTenant("erasing");
        FOUNDATION.tenants().run(shop, tx -> {
            PersonKey key = FOUNDATION.personKeys().create(tx);
            Sealed<String> email = key.seal("li.wei@example.com");
            tx.sql().execute("update data_key set wrapped = null, erased_at = now() where id = ?", key.id());
            PersonKey erased = FOUNDATION.personKeys().open(tx, key.id());
            assertEquals(true, erased.erased());
            assertEquals(null, erased.open(email));
        });
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        Tenant shop = FOUNDATION.newTenant("sealing-twice");
        FOUNDATION.tenants().run(shop, tx -> {
            PersonKey key = FOUNDATION.personKeys().create(tx);
            assertFalse(Arrays.equals(key.seal("same").bytes(), key.seal("same").bytes()));
            assertArrayEquals(FOUNDATION.masterKey().blindIndex("e", "same"), FOUNDATION.masterKey().blindIndex("e", "same"));
        });
    }
}

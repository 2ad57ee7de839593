package shop.argosy.foundation.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.PostalAddress;
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
            FOUNDATION.personKeys().index().email(tx, key.id(), "li.wei@example.com");
            assertEquals(1, FOUNDATION.personKeys().erase(tx, List.of(key.id())));
            PersonKey erased = FOUNDATION.personKeys().open(tx, key.id());
            assertEquals(true, erased.erased());
            assertEquals(null, erased.open(email));
            FOUNDATION.personKeys().index().email(tx, key.id(), "li.wei@example.com");
            assertEquals(List.of(), FOUNDATION.personKeys().index().byEmail(tx, "li.wei@example.com"));
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

    @Test
    void peopleAreFoundWithoutAWordOfThemInTheTable() {
        Tenant shop = FOUNDATION.newTenant("index");
        FOUNDATION.tenants().run(shop, tx -> {
            PersonIndex index = FOUNDATION.personKeys().index();
            UUID wei = FOUNDATION.personKeys().create(tx).id();
            UUID anna = FOUNDATION.personKeys().create(tx).id();
            UUID weiAgain = FOUNDATION.personKeys().create(tx).id();
            index.describe(tx, wei, "Wei@Example.com", List.of(new PostalAddress("伟", "李", null, "Hauptstr. 1", null, "Berlin", null, "10115", "DE", "+49 30 1234567")));
            index.describe(tx, anna, "anna@example.com", List.of(new PostalAddress("Anna", "Weiß", null, "Nebenstr. 2", null, "Berlin", null, "10115", "DE", null)));
            index.email(tx, weiAgain, "wei@example.com");
            assertEquals(List.of(wei, weiAgain), index.byEmail(tx, " wei@example.COM"));
            assertEquals(List.of(wei, weiAgain), index.samePerson(tx, weiAgain));
            assertEquals(List.of(anna), index.samePerson(tx, anna));
            for (String typed : List.of("李伟", "李", "030 1234567")) {
                assertEquals(Set.of(wei), Set.copyOf(tx.sql().fetch(index.matching(tx, typed)).getValues(0, UUID.class)), typed);
            }
            for (String typed : List.of("an", "ANNA wei", "anna@example.com")) {
                assertEquals(Set.of(anna), Set.copyOf(tx.sql().fetch(index.matching(tx, typed)).getValues(0, UUID.class)), typed);
            }
            assertEquals(List.of(), tx.sql().fetch(index.matching(tx, "bert")).getValues(0, UUID.class));
            assertEquals(0, tx.sql().fetch("select 1 from person_index where length(token) <> 16 or position('wei'::bytea in token) > 0").size());
        });
    }

    @Test
    void anotherShopsTokensForTheSameAddressAreOthers() {
        byte[] here = token(FOUNDATION.newTenant("tokens-here"));
        byte[] there = token(FOUNDATION.newTenant("tokens-there"));
        assertFalse(Arrays.equals(here, there));
    }

    private static byte[] token(Tenant shop) {
        return FOUNDATION.tenants().in(shop, tx -> FOUNDATION.personKeys().index().token(tx, "test", "wei@example.com"));
    }
}

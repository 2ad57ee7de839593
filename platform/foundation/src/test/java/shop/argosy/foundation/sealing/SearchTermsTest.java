package shop.argosy.foundation.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.argosy.kernel.PostalAddress;

class SearchTermsTest {

    @Test
    void anEmailAddressHasOneForm() {
        assertEquals("li.wei@example.com", SearchTerms.email("  Li.Wei@EXAMPLE.com "));
        assertEquals(Set.of("a@b.de"), SearchTerms.emailIn("A@b.de"));
        assertEquals(Set.of(), SearchTerms.emailIn("Li Wei"));
    }

    @Test
    void aTelephoneNumberIsFoundWithAndWithoutTheCountrysCode() {
        assertEquals(Set.of("301234567"), SearchTerms.phones(List.of(address("Li", "Wei", "+49 (0)30 123 45 67"))));
        assertEquals(Set.of("301234567"), SearchTerms.phoneIn("030 1234567"));
        assertEquals(Set.of("138001380"), SearchTerms.phoneIn("138001380"));
        assertEquals(Set.of(), SearchTerms.phoneIn("1001"));
        assertEquals(Set.of(), SearchTerms.phoneIn("Li Wei"));
    }

    @Test
    void aNameIsFoundByTheBeginningsOfItsWordsWithoutAccentsAndCase() {
        assertEquals(Set.of("jo", "jos", "jose", "ne", "nei", "neil", "neill"), SearchTerms.names(List.of(address("José", "O'Neill", null))));
        assertEquals(Set.of("jose", "neill"), SearchTerms.nameIn("José O'Neill"));
        assertEquals(Set.of("ne"), SearchTerms.nameIn("NE"));
        assertEquals(Set.of(), SearchTerms.nameIn("x"));
    }

    @Test
    void aChineseNameIsFoundByEachCharacterAndByPairsWhicheverComesFirst() {
        assertEquals(Set.of("李", "伟", "明", "伟明", "李伟", "明李"), SearchTerms.names(List.of(address("伟明", "李", null))));
        assertEquals(Set.of("李"), SearchTerms.nameIn("李"));
        assertEquals(Set.of("李伟", "伟明"), SearchTerms.nameIn("李伟明"));
    }

    @Test
    void scriptsAreKeptApart() {
        assertEquals(Set.of("李", "anna"), SearchTerms.nameIn("李Anna"));
    }

    private static PostalAddress address(String first, String last, String phone) {
        return new PostalAddress(first, last, null, "Hauptstr. 1", null, "Berlin", null, "10115", "DE", phone);
    }
}

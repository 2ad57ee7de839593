package shop.argosy.commerce.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.markets.Market;
import shop.argosy.foundation.http.Validation;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Problem.FieldError;
import shop.argosy.kernel.Uuid7;

class AddressRulesTest {

    @Test
    void addressesOfManyCountriesAreTakenAsPeopleWriteThem() {
        for (String place : List.of("DE 10119", "us 94107-1234", "GB sw1a 1aa", "CA k1a0b1", "NL 1012 AB", "JP 100-0001", "CN 200000", "BR 01310-100", "HK ", "AE ", "KE 00100", "KE ", "CN ", "IE ", "SA ")) {
            String[] parts = place.split(" ", 2);
            assertEquals(List.of(), errors(address(parts[0], parts[1])), place);
        }
    }

    @Test
    void whereAFormAsksForAProvinceItMustBeThere() {
        assertEquals(List.of(), errors(address("US", "94107")));
        assertEquals(List.of("/a/province"), errors(address("US", "94107"), null, true));
        assertEquals(List.of("/a/province"), errors(address("CN", ""), null, true));
        assertEquals(List.of(), errors(address("DE", "10119"), null, true));
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertEquals(List.of("/a/first_name", "/a/last_name", "/a/address1", "/a/city", "/a/country", "/a/postal_code"),
                errors(new PostalAddress(null, " ", null, null, null, "", null, null, null, null)));
    }

    @Test
    void aWrongCountryOrPostalCodeSaysWhatToDo() {
        assertEquals(List.of("/a/country"), errors(address("XX", "10119")));
        assertEquals(List.of("/a/country"), errors(address("Germany", "10119")));
        assertEquals(List.of("/a/postal_code"), errors(address("DE", "1011")));
        assertEquals(List.of("/a/postal_code"), errors(address("US", "ABCDE")));
        assertEquals(List.of("/a/postal_code"), errors(address("DE", " ")));
    }

    @Test
    void aMarketThatDoesNotSellToACountrySaysSo() {
        var market = new Market(Uuid7.next(), Uuid7.next(), "eu", "EU", List.of("DE", "AT"), List.of("en"), Currency.getInstance("EUR"), Uuid7.next(), true);
        assertEquals(List.of(), errors(address("AT", "1010"), market));
        assertEquals(List.of("/a/country"), errors(address("FR", "75001"), market));
    }

    @Test
    void emailAddressesNeedANameAndAHostWithADot() {
        for (String good : List.of("a@b.co", "first.last+tag@shop.example.com", "用户@例子.广告")) {
            assertEquals("none", email(good), good);
        }
        for (String bad : List.of("", "a", "a@b", "@b.co", "a@b..co", "a b@c.de", "a@b.co\r\nBcc: x@y.z", "<a@b.co>", "a".repeat(65) + "@b.co")) {
            assertEquals("invalid", email(bad), bad);
        }
    }

    private static String email(String email) {
        var validation = new Validation();
        EmailRules.check(validation, "/email", email);
        return validation.failed() ? "invalid" : "none";
    }

    private static List<String> errors(PostalAddress address) {
        return errors(address, null);
    }

    private static List<String> errors(PostalAddress address, Market market) {
        return errors(address, market, false);
    }

    private static List<String> errors(PostalAddress address, Market market, boolean inFull) {
        var validation = new Validation();
        AddressRules.check(validation, "/a", AddressRules.tidy(address), market, inFull);
        try {
            validation.done();
            return List.of();
        } catch (Problem problem) {
            return problem.errors().stream().map(FieldError::pointer).toList();
        }
    }

    private static PostalAddress address(String country, String code) {
        return new PostalAddress("Ada", "Byron", null, "1 Main Street", null, "Town", null, code, country, null);
    }
}

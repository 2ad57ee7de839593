package shop.argosy.commerce.checkout;

import java.util.Locale;
import java.util.Set;
import shop.argosy.commerce.addresses.AddressFormat;
import shop.argosy.commerce.markets.Market;
import shop.argosy.foundation.http.Validation;
import shop.argosy.kernel.PostalAddress;

/** What an address needs so that a carrier can find it. */
public final class AddressRules {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private AddressRules() {
    }

    /** The address as it is kept: trimmed, empty parts null, the country and its code in capitals. */
    public static PostalAddress tidy(PostalAddress address) {
        return new PostalAddress(trim(address.firstName()), trim(address.lastName()), trim(address.company()), trim(address.address1()), trim(address.address2()),
                trim(address.city()), trim(address.province()), upper(trim(address.postalCode())), upper(trim(address.country())), trim(address.phone()));
    }

    /**
     * @param at the address's JSON pointer
     * @param market where it must lie, null for anywhere
     * @param inFull whether every part that the country's addresses have must be there
     */
    static void check(Validation validation, String at, PostalAddress address, Market market, boolean inFull) {
        String country = address.country();
        validation.require(at + "/first_name", address.firstName(), 100).require(at + "/last_name", address.lastName(), 100).atMost(at + "/company", address.company(), 100)
                .require(at + "/address1", address.address1(), 200).atMost(at + "/address2", address.address2(), 200).require(at + "/city", address.city(), 100)
                .atMost(at + "/province", address.province(), 100).atMost(at + "/phone", address.phone(), 40)
                .check(country != null && COUNTRIES.contains(country), at + "/country", "Give the country as two letters of ISO 3166-1, such as DE or US.")
                .check(market == null || country == null || market.sellsTo(country), at + "/country", "This shop does not deliver to this country. Choose another one.");
        printable(validation, at + "/first_name", address.firstName());
        printable(validation, at + "/last_name", address.lastName());
        printable(validation, at + "/company", address.company());
        printable(validation, at + "/address1", address.address1());
        printable(validation, at + "/address2", address.address2());
        printable(validation, at + "/city", address.city());
        printable(validation, at + "/province", address.province());
        printable(validation, at + "/postal_code", address.postalCode());
        printable(validation, at + "/phone", address.phone());
        AddressFormat format = AddressFormat.of(country);
        if (country == null || format.needs("postal_code")) {
            validation.require(at + "/postal_code", address.postalCode(), 20);
        }
        if (inFull && format.needs("province")) {
            validation.require(at + "/province", address.province(), 100);
        }
        validation.atMost(at + "/postal_code", address.postalCode(), 20).check(address.postalCode() == null || format.fits(address.postalCode()), at + "/postal_code",
                "This is no postal code of this country. Check its digits.");
    }

    private static void printable(Validation validation, String pointer, String text) {
        validation.check(text == null || !isUnprintable(text), pointer, "An address has no line breaks or control characters. Type it again.");
    }

    private static boolean isUnprintable(String text) {
        return text.codePoints().anyMatch(character -> Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE);
    }

    private static String trim(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}

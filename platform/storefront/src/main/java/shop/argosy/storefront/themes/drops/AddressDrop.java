package shop.argosy.storefront.themes.drops;

import java.util.List;
import java.util.Locale;
import shop.argosy.commerce.addresses.AddressFormat;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.liquid.Drop;

/** {@code address}. {@code country} is its name in the reader's language, {@code country_code} has two letters. */
public record AddressDrop(PostalAddress address, Locale locale) implements Drop {

    public static AddressDrop of(PostalAddress address, Locale locale) {
        return address == null ? null : new AddressDrop(address, locale);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "name" -> address.fullName(locale.toLanguageTag());
            case "first_name" -> address.firstName();
            case "last_name" -> address.lastName();
            case "company" -> address.company();
            case "address1" -> address.address1();
            case "address2" -> address.address2();
            case "street" -> address.address2() == null ? address.address1() : address.address1() + ", " + address.address2();
            case "city" -> address.city();
            case "province" -> address.province();
            case "zip" -> address.postalCode();
            case "country" -> country();
            case "country_code" -> address.country();
            case "phone" -> address.phone();
            default -> null;
        };
    }

    /** As it stands on a parcel. */
    public List<String> lines() {
        return AddressFormat.lines(address, country(), locale.toLanguageTag());
    }

    private String country() {
        return Locale.of("", address.country()).getDisplayCountry(locale);
    }
}

package shop.argosy.storefront.themes.drops;

import java.util.Locale;
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
            case "country" -> Locale.of("", address.country()).getDisplayCountry(locale);
            case "country_code" -> address.country();
            case "phone" -> address.phone();
            default -> null;
        };
    }
}

package shop.argosy.commerce.addresses;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import shop.argosy.kernel.PostalAddress;

/** A part of a postal address, with its letter in {@code addresses/formats.json}. */
enum AddressPart {
    NAME('N'), COMPANY('O'), STREET('A'), CITY('C'), PROVINCE('S'), POSTAL_CODE('Z');

    private final char letter;

    AddressPart(char letter) {
        this.letter = letter;
    }

    static AddressPart of(char letter) {
        return Stream.of(values()).filter(part -> part.letter == letter).findFirst().orElseThrow(() -> new IllegalArgumentException("No part of an address: " + letter));
    }

    /** Members of an address as the API names them; a name's are asked in the order of the reader's language, not here. */
    List<String> fields() {
        return switch (this) {
            case STREET -> List.of("address1", "address2");
            case NAME -> List.of("first_name", "last_name");
            case COMPANY, CITY, PROVINCE, POSTAL_CODE -> List.of(name().toLowerCase(Locale.ROOT));
        };
    }

    /** What an address has there, line by line; empty when it has nothing. */
    List<String> of(PostalAddress address, String language) {
        return switch (this) {
            case NAME -> present(address.fullName(language));
            case COMPANY -> present(address.company());
            case STREET -> present(address.address1(), address.address2());
            case CITY -> present(address.city());
            case PROVINCE -> present(address.province());
            case POSTAL_CODE -> present(address.postalCode());
        };
    }

    private static List<String> present(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).toList();
    }
}

package shop.argosy.kernel;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Where something goes. {@code country} is ISO 3166-1 alpha-2; {@code company, address2, province, phone} may be null. */
public record PostalAddress(String firstName, String lastName, @Nullable String company, String address1, @Nullable String address2,
        String city, @Nullable String province, String postalCode, String country, @Nullable String phone) {

    private static final Set<UnicodeScript> EAST_ASIAN = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO, UnicodeScript.COMMON);

    /**
     * The person's name as it is written: Chinese, Japanese and Korean names begin with the family name, and so do
     * those of Hungarians.
     *
     * @param language of whoever is addressed, a BCP 47 tag
     */
    public String fullName(String language) {
        String given = orEmpty(firstName);
        String family = orEmpty(lastName);
        if (isEastAsian(given + family)) {
            return isWithoutSpaces(given + family) ? family + given : (family + " " + given).strip();
        }
        boolean hungarian = "HU".equals(country) || language.equals("hu") || language.startsWith("hu-");
        return (hungarian ? family + " " + given : given + " " + family).strip();
    }

    private static boolean isEastAsian(String name) {
        return !name.isBlank() && name.codePoints().filter(Character::isLetter).allMatch(letter -> EAST_ASIAN.contains(UnicodeScript.of(letter)));
    }

    /** Names in Katakana alone are foreign ones; their parts stand apart. */
    private static boolean isWithoutSpaces(String name) {
        return name.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).anyMatch(script -> script == UnicodeScript.HAN || script == UnicodeScript.HANGUL);
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "PostalAddress[" + country + "]";
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}

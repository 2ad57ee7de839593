package shop.argosy.kernel;

/** Where something goes. {@code country} is ISO 3166-1 alpha-2; {@code company, address2, province, phone} may be null. */
public record PostalAddress(String firstName, String lastName, @Nullable String company, String address1, @Nullable String address2,
        String city, @Nullable String province, String postalCode, String country, @Nullable String phone) {

    public String fullName() {
        return (orEmpty(firstName) + " " + orEmpty(lastName)).strip();
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

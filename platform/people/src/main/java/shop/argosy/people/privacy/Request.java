package shop.argosy.people.privacy;

import shop.argosy.foundation.http.Validation;

/** Whom to erase: exactly one of the two is not null. */
public record Request(String email, String order) {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NUMBER = 40;

    /** @throws shop.argosy.kernel.Problem 422 */
    public static Request of(String email, String order) {
        String address = blankToNull(email);
        String number = blankToNull(order);
        new Validation().check((address == null) != (number == null), "/email", "Name the person by an e-mail address or by the number of an order: one of the two.")
                .atMost("/email", address, LONGEST_EMAIL).atMost("/order", number, LONGEST_NUMBER)
                .check(address == null || address.indexOf('@') > 0, "/email", "This is no e-mail address. Write it like name@example.com.").done();
        return new Request(address, number == null ? null : number.replaceFirst("^#", ""));
    }

    /** {@code email} or {@code order}. */
    String kind() {
        return email == null ? "order" : "email";
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "Request[" + kind() + "]";
    }
}

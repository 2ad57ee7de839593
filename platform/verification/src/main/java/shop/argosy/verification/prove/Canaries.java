package shop.argosy.verification.prove;

import java.util.List;
import java.util.Map;

/** A buyer whose every value exists once in the world: whoever meets one knows whose it is. */
record Canaries(String mark, String phone) {

    static Canaries of(Trial trial) {
        return new Canaries(Integer.toHexString(0x1000000 + trial.chosen(0x7000000)) + Integer.toHexString(0x1000 + trial.chosen(0xe000)), Integer.toString(200_000_000 + trial.chosen(700_000_000)));
    }

    String email() {
        return "buyer." + mark + "@example.com";
    }

    /** The values to look for. */
    List<String> all() {
        return List.of(email(), "Anna" + mark, "Koenig" + mark, "Firma" + mark, "Ahornweg" + mark, "Hof" + mark, "Dorf" + mark, phone, "Bill" + mark, "Payer" + mark, "Elm" + mark, "B" + mark);
    }

    Map<String, String> shipping() {
        return Map.of("first_name", "Anna" + mark, "last_name", "Koenig" + mark, "company", "Firma" + mark, "address1", "Ahornweg" + mark, "address2", "Hof" + mark,
                "city", "Dorf" + mark, "postal_code", "10115", "country", "DE", "phone", "+49 " + phone);
    }

    Map<String, String> billing() {
        return Map.of("first_name", "Bill" + mark, "last_name", "Payer" + mark, "address1", "Elm" + mark, "city", "B" + mark, "postal_code", "T12 X70A", "country", "IE");
    }
}

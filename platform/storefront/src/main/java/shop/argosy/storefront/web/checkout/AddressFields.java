package shop.argosy.storefront.web.checkout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.argosy.commerce.addresses.AddressFormat;
import shop.argosy.storefront.themes.page.Visit;

/** The fields of an address below its country, as the country and the reader's language want them. */
record AddressFields(Visit visit, String prefix, String country) {

    static final String BILLING = "billing_";

    private static final Map<String, String> FILLED = Map.of("country", "country", "first_name", "given-name", "last_name", "family-name", "company", "organization",
            "address1", "address-line1", "address2", "address-line2", "city", "address-level2", "province", "address-level1", "postal_code", "postal-code", "phone", "tel");
    private static final List<String> WIDE = List.of("company", "address1", "address2", "phone");
    private static final List<String> WIDTHS = List.of("wide", "half", "third");

    /** All with a name, in the order of the page; a bill needs no telephone. */
    List<String> names() {
        var last = prefix.isEmpty() ? Stream.of("phone") : Stream.<String>empty();
        return Stream.of(Stream.of("country"), people(), Stream.of("company"), AddressFormat.of(country).fields().stream(), last).flatMap(part -> part).map(prefix::concat).toList();
    }

    String label(String field) {
        String word = AddressFormat.of(country).word(field).map(special -> "checkout." + field + "_of." + special).orElse("checkout." + field);
        return visit.platformText(word);
    }

    /** @param values what was typed, by the fields' names without the prefix */
    List<Map<String, Object>> shown(Map<String, Object> values) {
        List<String> fields = names().stream().skip(1).map(name -> name.substring(prefix.length())).toList();
        var shown = new ArrayList<Map<String, Object>>();
        for (String field : fields) {
            shown.add(shown(field, values.get(field), WIDTHS.get(neighbours(fields, field) - 1)));
        }
        return shown;
    }

    private Map<String, Object> shown(String field, Object value, String width) {
        var shown = new HashMap<String, Object>(Map.of("name", prefix + field, "label", label(field), "required", isRequired(field), "width", width,
                "autocomplete", (prefix.isEmpty() ? "shipping " : "billing ") + FILLED.get(field), "max", field.startsWith("address") ? 200 : 100));
        shown.put("value", value);
        switch (field) {
            case "phone" -> shown.putAll(Map.of("type", "tel", "mode", "tel", "max", 40, "direction", "ltr"));
            case "postal_code" -> shown.putAll(Map.of("max", 20, "direction", "ltr"));
            default -> shown.put("direction", "auto");
        }
        return shown;
    }

    private boolean isRequired(String field) {
        return field.endsWith("_name") || AddressFormat.of(country).needs(field);
    }

    private Stream<String> people() {
        return visit.place().language().matches("zh|ja|ko|hu") ? Stream.of("last_name", "first_name") : Stream.of("first_name", "last_name");
    }

    /** How many fields share a row with this one, itself counted: a run of narrow ones fills one row. */
    private static int neighbours(List<String> fields, String field) {
        if (WIDE.contains(field)) {
            return 1;
        }
        int from = fields.indexOf(field);
        int to = from;
        while (from > 0 && !WIDE.contains(fields.get(from - 1))) {
            from--;
        }
        while (to < fields.size() - 1 && !WIDE.contains(fields.get(to + 1))) {
            to++;
        }
        return to - from + 1;
    }
}

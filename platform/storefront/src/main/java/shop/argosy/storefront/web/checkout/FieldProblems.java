package shop.argosy.storefront.web.checkout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Problem.FieldError;
import shop.argosy.storefront.themes.page.Visit;

/** What is wrong with a form, by the names of its fields in the order of the page, in the buyer's language. */
final class FieldProblems {

    private static final String BILLING = "billing_";
    private static final List<String> ADDRESS = List.of("country", "first_name", "last_name", "company", "address1", "address2", "postal_code", "city", "province", "phone");
    private static final List<String> ORDER = Stream.of(Stream.of("email"), ADDRESS.stream(), Stream.of("shipping_method"), ADDRESS.stream().map(BILLING::concat)).flatMap(part -> part).toList();

    private FieldProblems() {
    }

    static Map<String, Object> of(Problem problem, CheckoutForm form, Visit visit) {
        var problems = new LinkedHashMap<String, Object>();
        problem.errors().stream().sorted((one, other) -> Integer.compare(place(one), place(other)))
                .forEach(error -> problems.putIfAbsent(field(error), visit.platformText("checkout.problem." + kind(error, form))));
        return problems;
    }

    /** The fields in question, for who wants to go there. */
    static List<Map<String, Object>> links(Map<String, Object> problems, Visit visit) {
        return problems.keySet().stream().map(field -> Map.<String, Object>of("name", field, "label", label(field, visit))).toList();
    }

    private static String label(String field, Visit visit) {
        if (field.startsWith(BILLING)) {
            return visit.platformText("checkout.billing") + ": " + visit.platformText("checkout." + field.substring(BILLING.length()));
        }
        return visit.platformText("checkout." + (field.equals("shipping_method") ? "delivery_method" : field));
    }

    private static String field(FieldError error) {
        String field = error.pointer().substring(error.pointer().lastIndexOf('/') + 1);
        return error.pointer().startsWith("/billing_address/") ? BILLING + field : field;
    }

    private static int place(FieldError error) {
        int place = ORDER.indexOf(field(error));
        return place < 0 ? ORDER.size() : place;
    }

    private static String kind(FieldError error, CheckoutForm form) {
        String field = field(error);
        if (field.equals("shipping_method")) {
            return field;
        }
        String typed = form.typed(field);
        if (typed == null || typed.isBlank()) {
            return "missing";
        }
        if (error.detail().contains("too long")) {
            return "too_long";
        }
        if (error.detail().contains("control characters")) {
            return "unprintable";
        }
        return switch (field) {
            case "email", "postal_code", "country" -> field;
            case "billing_postal_code" -> "postal_code";
            default -> "other";
        };
    }
}

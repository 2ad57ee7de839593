package shop.argosy.storefront.web.checkout;

import java.util.LinkedHashMap;
import java.util.Map;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Problem.FieldError;
import shop.argosy.storefront.themes.page.Visit;

/** What is wrong with a form, by the names of its fields, in the buyer's language. */
final class FieldProblems {

    private FieldProblems() {
    }

    static Map<String, Object> of(Problem problem, CheckoutForm form, Visit visit) {
        var problems = new LinkedHashMap<String, Object>();
        for (FieldError error : problem.errors()) {
            String field = error.pointer().substring(error.pointer().lastIndexOf('/') + 1);
            problems.putIfAbsent(field, visit.platformText("checkout.problem." + kind(field, error, form)));
        }
        return problems;
    }

    private static String kind(String field, FieldError error, CheckoutForm form) {
        if (field.equals("shipping_method")) {
            return field;
        }
        if (isEmpty(field, form)) {
            return "missing";
        }
        if (error.detail().contains("too long")) {
            return "too_long";
        }
        return switch (field) {
            case "email", "postal_code", "country" -> field;
            default -> "other";
        };
    }

    private static boolean isEmpty(String field, CheckoutForm form) {
        String value = switch (field) {
            case "email" -> form.email();
            case "first_name" -> form.address().firstName();
            case "last_name" -> form.address().lastName();
            case "address1" -> form.address().address1();
            case "city" -> form.address().city();
            case "postal_code" -> form.address().postalCode();
            case "country" -> form.address().country();
            default -> "-";
        };
        return value == null || value.isBlank();
    }
}

package shop.argosy.storefront.web.checkout;

import static shop.argosy.storefront.web.checkout.AddressFields.BILLING;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Problem.FieldError;
import shop.argosy.storefront.themes.page.Visit;

/**
 * What is wrong with a form, in the buyer's language.
 *
 * @param texts by the fields' names, in the order of the page
 */
record FieldProblems(Visit visit, CheckoutForm form, Map<String, Object> texts) {

    static FieldProblems of(Problem problem, CheckoutForm form, Visit visit) {
        List<String> order = order(form, visit);
        var texts = new LinkedHashMap<String, Object>();
        problem.errors().stream().sorted(Comparator.comparingInt(error -> place(error, order)))
                .forEach(error -> texts.putIfAbsent(field(error), visit.platformText("checkout.problem." + kind(error, form))));
        return new FieldProblems(visit, form, texts);
    }

    /** The fields in question, for who wants to go there. */
    List<Map<String, Object>> links() {
        return texts.keySet().stream().map(field -> Map.<String, Object>of("name", field, "label", label(field))).toList();
    }

    private static List<String> order(CheckoutForm form, Visit visit) {
        return Stream.of(Stream.of("email"), shipping(form, visit).names().stream(), Stream.of("shipping_method"), billing(form, visit).names().stream()).flatMap(part -> part).toList();
    }

    private static AddressFields shipping(CheckoutForm form, Visit visit) {
        return new AddressFields(visit, "", form.address().country());
    }

    private static AddressFields billing(CheckoutForm form, Visit visit) {
        return new AddressFields(visit, BILLING, form.billing() == null ? null : form.billing().country());
    }

    private String label(String field) {
        if (field.startsWith(BILLING)) {
            return visit.platformText("checkout.billing") + ": " + billing(form, visit).label(field.substring(BILLING.length()));
        }
        return field.equals("shipping_method") ? visit.platformText("checkout.delivery_method") : shipping(form, visit).label(field);
    }

    private static String field(FieldError error) {
        String field = error.pointer().substring(error.pointer().lastIndexOf('/') + 1);
        return error.pointer().startsWith("/billing_address/") ? BILLING + field : field;
    }

    private static int place(FieldError error, List<String> order) {
        int place = order.indexOf(field(error));
        return place < 0 ? order.size() : place;
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

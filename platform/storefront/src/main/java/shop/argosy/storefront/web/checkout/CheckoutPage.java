package shop.argosy.storefront.web.checkout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.commerce.shipping.ShippingMethod;
import shop.argosy.commerce.shipping.ShippingQuote;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.storefront.themes.Picture;
import shop.argosy.storefront.themes.PlaceholderDrawing;
import shop.argosy.storefront.themes.drops.ImageDrop;
import shop.argosy.storefront.themes.drops.LineNames;
import shop.argosy.storefront.themes.page.Visit;

/** Collects what a page of the checkout shows, under the names that its template uses. */
final class CheckoutPage {

    private static final List<String> STEPS = List.of("information", "payment");

    private final Visit visit;
    private final Map<String, Object> values = new HashMap<>();
    private Money withoutDelivery;

    CheckoutPage(Visit visit, String step) {
        this.visit = visit;
        put("title", text("checkout." + step));
        put("steps", steps(step));
        put("lines", List.of());
        put("problems", Map.of());
        put("tokens", "/checkout/tokens.css?v=" + visit.publication().id());
        put("styles", CheckoutTemplates.address(CheckoutTemplates.STYLES));
        put("script", CheckoutTemplates.address(CheckoutTemplates.SCRIPT));
        put("fonts", asset(visit, "fonts.css"));
        put("icon", asset(visit, "icon.svg"));
        put("information_url", visit.links().to("/checkout"));
    }

    /** What stands in place of a step where the shop takes no new orders: {@code reason} is a key of the platform's texts. */
    static CheckoutPage closed(Visit visit, String step, String reason) {
        return new CheckoutPage(visit, step).put("notice", visit.platformText(reason));
    }

    /** Null when the theme has no such file. */
    private static String asset(Visit visit, String name) {
        return visit.theme().asset(name).map(file -> visit.links().asset(visit.theme(), name)).orElse(null);
    }

    CheckoutPage put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The order's summary beside the page. */
    CheckoutPage cart(CartView cart) {
        var names = LineNames.of(visit, cart.lines().stream().map(CartView.Line::productId).distinct().toList());
        put("lines", cart.lines().stream().map(line -> line(line, names)).toList());
        put("requires_shipping", cart.requiresShipping());
        put("subtotal", cart.totals().subtotal().amount());
        put("discount", cart.totals().discount().amount());
        put("shipping", cart.shippingMethod() == null ? null : Long.valueOf(cart.totals().shipping().amount()));
        put("tax", cart.totals().tax().amount());
        put("total", cart.totals().total().amount());
        withoutDelivery = cart.totals().total().minus(cart.totals().shipping());
        return put("sold_out", cart.lines().stream().anyMatch(line -> !line.available()));
    }

    CheckoutPage email(String email) {
        var field = new HashMap<String, Object>(Map.of("name", "email", "label", text("checkout.email"), "required", true, "width", "wide", "autocomplete", "email",
                "type", "email", "mode", "email", "max", 254, "direction", "ltr"));
        field.put("value", email);
        return put("email_field", field);
    }

    CheckoutPage address(PostalAddress address) {
        return put("address", fields("", address));
    }

    /** {@code address} is null or what was typed before the box was ticked. */
    CheckoutPage billing(PostalAddress address, boolean sameAsShipping) {
        return put("billing", fields(AddressFields.BILLING, address)).put("billing_same", sameAsShipping);
    }

    /** {@code problems} by field, in the order of the page. */
    CheckoutPage problems(FieldProblems found) {
        Map<String, Object> problems = found.texts();
        return put("problems", problems).put("problem_links", found.links()).put("first_problem", problems.keySet().stream().findFirst().orElse(null))
                .put("notice", visit.platformText("checkout.problem.summary", Map.of("count", problems.size())));
    }

    private Map<String, Object> fields(String prefix, PostalAddress address) {
        String country = address == null || address.country() == null || address.country().isEmpty() ? visit.place().country() : address.country();
        var typed = new HashMap<String, Object>();
        if (address != null) {
            typed.put("first_name", address.firstName());
            typed.put("last_name", address.lastName());
            typed.put("company", address.company());
            typed.put("address1", address.address1());
            typed.put("address2", address.address2());
            typed.put("city", address.city());
            typed.put("province", address.province());
            typed.put("postal_code", address.postalCode());
            typed.put("phone", address.phone());
        }
        return Map.of("country", country, "fields", new AddressFields(visit, prefix, country).shown(typed));
    }

    /** {@code chosen} is the method that the buyer wants, null for the first. The summary counts the one that is ticked. */
    CheckoutPage methods(List<ShippingQuote> quotes, Object chosen) {
        boolean known = quotes.stream().anyMatch(quote -> quote.id().equals(chosen));
        var methods = new ArrayList<Map<String, Object>>();
        for (ShippingQuote quote : quotes) {
            boolean checked = known ? quote.id().equals(chosen) : methods.isEmpty();
            methods.add(Map.of("id", quote.id().toString(), "name", LineNames.method(visit, quote.name()), "price", quote.price().amount(),
                    "promise", promise(quote.promise()), "checked", checked));
            if (checked) {
                put("shipping", quote.price().amount()).put("total", withoutDelivery.plus(quote.price()).amount());
            }
        }
        return put("methods", methods);
    }

    String promise(ShippingMethod.Promise promise) {
        return promise.minDays() == promise.maxDays() ? visit.platformText("checkout.promise_same", Map.of("count", promise.maxDays()))
                : visit.platformText("checkout.promise", Map.of("min", promise.minDays(), "max", promise.maxDays()));
    }

    String text(String key) {
        return visit.platformText(key);
    }

    String html(String template) {
        return CheckoutTemplates.render(visit, template, values);
    }

    private List<Map<String, Object>> steps(String current) {
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(Map.of("name", text("checkout.cart"), "url", visit.links().to("/cart"), "current", false, "done", true));
        int now = STEPS.indexOf(current);
        for (int i = 0; i < STEPS.size(); i++) {
            var step = new HashMap<String, Object>();
            step.put("name", text("checkout." + STEPS.get(i)));
            step.put("current", i == now);
            step.put("done", i < now);
            step.put("url", i < now ? visit.links().to("/checkout") : null);
            steps.add(step);
        }
        return steps;
    }

    private Map<String, Object> line(CartView.Line line, LineNames names) {
        var shown = new HashMap<String, Object>();
        boolean stored = line.imageUrl().endsWith(".webp");
        shown.put("image", new ImageDrop(new Picture(line.variantId().toString(), line.imageUrl(), line.title(),
                stored ? 0 : PlaceholderDrawing.WIDTH, stored ? 0 : PlaceholderDrawing.HEIGHT, stored), visit.links()));
        shown.put("title", names.title(line.productId(), line.title()));
        shown.put("variant_title", names.variant(line.productId(), line.variantId(), line.variantTitle()));
        shown.put("quantity", line.quantity());
        shown.put("price", line.price().amount());
        shown.put("total", line.total().amount());
        shown.put("available", line.available());
        return shown;
    }
}

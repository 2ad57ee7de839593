package shop.argosy.storefront.web.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.commerce.orders.Totals;
import shop.argosy.commerce.shipping.ShippingMethod;
import shop.argosy.commerce.shipping.ShippingQuote;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Problem.FieldError;
import shop.argosy.storefront.TestShop;
import shop.argosy.storefront.themes.PlatformTexts;
import shop.argosy.storefront.themes.page.Visit;

class CheckoutPagesIT {

    private static final UUID METHOD = UUID.fromString("01990000-0000-7000-8000-00000000000a");
    private static final UUID LINE = UUID.fromString("01990000-0000-7000-8000-00000000000b");
    private static final String EVIL = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final PostalAddress ADDRESS = new PostalAddress(EVIL, "Lee", null, EVIL, null, EVIL, null, "50667", "DE", null);

    private static TestShop shop;

    @BeforeAll
    static void open() {
        shop = new TestShop("checkout-pages-it");
    }

    @Test
    void the_pages_are_whole_and_safe_in_every_language() {
        for (String locale : new String[] {null, "de", "zh-CN", "ar"}) {
            for (Document html : List.of(page(locale, visit -> information(visit).html("information")), page(locale, visit -> payment(visit).html("payment")),
                    page(locale, visit -> new CheckoutPage(visit, "waiting").put("refresh", 3).put("refresh_url", "/checkout/wait").put("notice", EVIL).html("waiting")))) {
                assertEquals(1, html.select("h1").size());
                assertFalse(html.text().contains("Translation missing") || html.text().contains("checkout."), html.text());
                assertEquals(0, html.select("[style], style, script:not([src]), [onerror], img[src=x]").size(), html.html());
                assertEquals("ar".equals(locale) ? "rtl" : "ltr", html.selectFirst("html").attr("dir"));
            }
        }
    }

    @Test
    void a_shop_that_takes_no_orders_says_so_on_the_first_page_and_offers_no_way_on() {
        Map<String, String> said = Map.of("en", "This shop takes no new orders at this time. Your cart is kept; come back later.",
                "de", "Dieser Shop nimmt zurzeit keine neuen Bestellungen an. Ihr Warenkorb bleibt erhalten; schauen Sie später wieder vorbei.",
                "zh-CN", "该店铺目前暂不接受新订单。购物袋已保留，请稍后再来。", "ar", "لا يستقبل هذا المتجر طلبات جديدة حاليًا. سلتك محفوظة، عُد لاحقًا.");
        said.forEach((locale, sentence) -> {
            Document html = page("en".equals(locale) ? null : locale, visit -> CheckoutPage.closed(visit, "information", "checkout.not_now").cart(cart()).html("closed"));
            assertEquals(sentence, html.select("main [role=status]").text());
            assertEquals(0, html.select("form, button, input").size(), html.html());
            assertEquals(1, html.select("main .go a[href$=/cart]").size(), html.html());
            assertEquals(2, html.select(".lines").size());
        });
    }

    @Test
    void every_field_has_a_label_and_says_what_it_is_for() {
        Document html = page(null, visit -> information(visit).html("information"));
        html.select("input:not([type=radio], [type=checkbox]), select").forEach(field -> {
            assertEquals(1, html.select("label[for=" + field.id() + "]").size(), field.id());
            assertFalse(field.attr("autocomplete").isEmpty(), field.id());
        });
        assertEquals("shipping address-line1", html.getElementById("address1").attr("autocomplete"));
        assertEquals("DE", html.selectFirst("#country option[selected]").val());
        assertEquals(EVIL, html.getElementById("first_name").val());
    }

    @Test
    void problems_stand_at_their_fields_in_the_readers_language() {
        var form = new CheckoutForm("ada@", new PostalAddress("", "Lee", "", "Weg 1", "", "Köln", "", "5", "DE", ""), null, true, null);
        Problem problem = Problem.invalid(List.of(new FieldError("/email", "This is no e-mail address."), new FieldError("/shipping_address/first_name", "Please fill in this field."),
                new FieldError("/shipping_address/postal_code", "This is no postal code of this country.")));
        Document html = page("de", visit -> information(visit).problems(FieldProblems.of(problem, form, visit)).html("information"));
        assertEquals("Bitte füllen Sie dieses Feld aus.", html.getElementById("first_name-problem").text());
        assertEquals("true", html.getElementById("postal_code").attr("aria-invalid"));
        assertEquals("postal_code-problem", html.getElementById("postal_code").attr("aria-describedby"));
        assertTrue(html.getElementById("email-problem").text().contains("name@example.com"));
        assertEquals(3, html.select(".problem").size());
    }

    @Test
    void the_first_wrong_field_has_the_caret_and_all_are_named_above_in_the_order_of_the_page() {
        var billing = new PostalAddress("Grace", "", "", "Main St 1", "", "New York", "", "abc", "US", "");
        var form = new CheckoutForm("ada@example.com", new PostalAddress("Ada", "Lee", "", "Weg 1", "", "", "", "50667", "DE", ""), billing, false, null);
        Problem problem = Problem.invalid(List.of(new FieldError("/billing_address/postal_code", "This is no postal code of this country."),
                new FieldError("/billing_address/last_name", "Please fill in this field."), new FieldError("/shipping_method", "Choose."), new FieldError("/shipping_address/city", "Please fill in this field.")));
        Document html = page(null, visit -> information(visit).address(form.address()).billing(billing, false).problems(FieldProblems.of(problem, form, visit)).html("information"));
        assertEquals(List.of("#city", "#shipping_method", "#billing_last_name", "#billing_postal_code"), html.select(".notice a").eachAttr("href"));
        assertEquals("Billing address: Last name", html.select(".notice a").get(2).text());
        assertEquals(List.of("city"), html.select("[autofocus]").eachAttr("id"));
        assertEquals("abc", html.getElementById("billing_postal_code").val());
        assertTrue(html.getElementById("billing_postal_code-problem").text().contains("does not fit the country"), html.text());
        assertEquals("US", html.selectFirst("#billing_country option[selected]").val());
        assertFalse(html.selectFirst("[name=billing_same]").hasAttr("checked"));
    }

    @Test
    void each_country_is_asked_for_what_its_addresses_have_and_each_language_for_names_in_its_order() {
        assertEquals(List.of("country", "first_name", "last_name", "company", "address1", "address2", "postal_code", "city", "phone"), fields(null, "DE"));
        assertEquals(List.of("country", "last_name", "first_name", "company", "province", "city", "address1", "address2", "postal_code", "phone"), fields("zh-CN", "CN"));
        assertEquals(List.of("country", "first_name", "last_name", "company", "postal_code", "province", "city", "address1", "address2", "phone"), fields("ar", "JP"));
        Document chinese = page("zh-CN", visit -> information(visit).address(in("CN")).html("information"));
        assertEquals("省 / 自治区 / 直辖市", chinese.select("label[for=province]").text());
        assertFalse(chinese.getElementById("postal_code").hasAttr("required"));
        assertEquals("ZIP code", page(null, visit -> information(visit).address(in("US")).html("information")).select("label[for=postal_code]").text());
    }

    private static List<String> fields(String locale, String country) {
        return page(locale, visit -> information(visit).address(in(country)).html("information")).select("fieldset:has(#country)").first().select("select, input").eachAttr("id");
    }

    private static PostalAddress in(String country) {
        return new PostalAddress("Ada", "Lee", null, "1", null, "X", null, null, country, null);
    }

    @Test
    void names_in_a_summary_stand_as_the_form_asks_for_them() {
        var form = new CheckoutForm("ada@example.com", new PostalAddress("", "", "", "", "", "", "", "", "CN", ""), null, true, null);
        Problem problem = Problem.invalid(Stream.of("first_name", "last_name", "address1", "city", "province").map(field -> new FieldError("/shipping_address/" + field, "Please fill in this field.")).toList());
        Document html = page("zh-CN", visit -> information(visit).address(form.address()).problems(FieldProblems.of(problem, form, visit)).html("information"));
        assertEquals(List.of("#last_name", "#first_name", "#province", "#city", "#address1"), html.select(".notice a").eachAttr("href"));
        assertEquals(List.of("姓", "名", "省 / 自治区 / 直辖市", "城市", "区县、街道及门牌号"), html.select(".notice a").eachText());
    }

    @Test
    void the_first_method_is_chosen_until_the_buyer_chooses() {
        Document html = page(null, visit -> information(visit).html("information"));
        assertEquals(METHOD.toString(), html.selectFirst("input[name=shipping_method][checked]").val());
        assertTrue(html.select(".choice").text().contains("2–4 working days"), html.select(".choice").text());
    }

    @Test
    void the_summary_counts_the_method_that_is_ticked() {
        var unchosen = new CartView("a-cart", "EUR", "en", cart().lines(), 2, true, null, null, null, null, null, new Totals(eur(900), eur(0), eur(0), eur(0), eur(900), List.of()), null, null);
        var other = new ShippingQuote(LINE, "Express", eur(1200), new ShippingMethod.Promise(1, 1));
        var quotes = List.of(new ShippingQuote(METHOD, "Standard", eur(490), new ShippingMethod.Promise(2, 4)), other);
        assertEquals(List.of("9,00 €", "4,90 €", "13,90 €"), summary(unchosen, quotes, null));
        assertEquals(List.of("9,00 €", "12,00 €", "21,00 €"), summary(unchosen, quotes, LINE));
        assertEquals(List.of("9,00 €", "12,00 €", "21,00 €"), summary(cart(), quotes, LINE));
        assertEquals(List.of("9,00 €", "not chosen yet", "9,00 €"), summary(unchosen, List.of(), null));
    }

    private static List<String> summary(CartView cart, List<ShippingQuote> quotes, UUID chosen) {
        return page(null, visit -> new CheckoutPage(visit, "information").cart(cart).methods(quotes, chosen).put("countries", Countries.of(visit.place()))
                .put("all_countries", Countries.all(visit.place())).put("action", "/checkout").email(null).address(ADDRESS).billing(null, true).html("information"))
                .select(".totals").first().select("dd").eachText();
    }

    @Test
    void the_button_says_what_it_costs_and_the_outcomes_are_marked_as_a_test() {
        Document html = page(null, visit -> payment(visit).html("payment"));
        assertEquals("Pay 13,90 €", html.selectFirst("button.button").text());
        assertEquals("1390", html.selectFirst("input[name=total]").val());
        assertTrue(html.text().contains("Test mode."), html.text());
        assertEquals(List.of("approve", "decline", "challenge", "timeout"), html.select("input[name=outcome]").eachAttr("value"));
    }

    @Test
    void a_waiting_page_goes_on_by_itself() {
        Document html = page(null, visit -> new CheckoutPage(visit, "waiting").put("refresh", 3).put("refresh_url", "/checkout/wait?payment=1&look=2").put("notice", "One moment").html("waiting"));
        assertEquals("3;url=/checkout/wait?payment=1&look=2", Jsoup.parse(html.selectFirst("noscript").html()).selectFirst("meta[http-equiv=refresh]").attr("content"));
        assertEquals("/checkout/wait?payment=1&look=2", html.selectFirst("[data-wait=3]").attr("data-next"));
    }

    @Test
    void the_shops_settings_become_custom_properties_and_nothing_else() {
        shop.in(tx -> {
            TestShop.PUBLICATIONS.publish(tx, TestShop.MARKETS.primary(tx).storefrontId(), "sillage", "1",
                    "{\"color_accent\": \"#123456\", \"color_text\": \"red;} body{display:none\", \"font_body\": \"x}</style><script>\", \"corner_radius\": 900}", "{}");
            return null;
        });
        String css = shop.visit(null, "/checkout", Map.of(), visit -> Tokens.css(visit.theme(), visit.publication()));
        assertTrue(css.contains("--accent:#123456;"), css);
        assertTrue(css.contains("--text:#1b1b1b;") && css.contains("--body:system-ui, sans-serif;") && css.contains("--radius:40px;"), css);
        assertFalse(css.contains("display") || css.contains("script"), css);
    }

    private static CheckoutPage information(Visit visit) {
        var quotes = List.of(new ShippingQuote(METHOD, "Standard <b>", eur(490), new ShippingMethod.Promise(2, 4)));
        return new CheckoutPage(visit, "information").cart(cart()).methods(quotes, null).put("countries", Countries.of(visit.place()))
                .put("all_countries", Countries.all(visit.place())).put("action", "/checkout").email(EVIL).address(ADDRESS).billing(null, true);
    }

    private static CheckoutPage payment(Visit visit) {
        return PaymentStep.page(visit, cart(), "declined");
    }

    private static CartView cart() {
        var line = new CartView.Line(LINE, LINE, LINE, "soap", EVIL, "Default Title", null, 2, eur(450), eur(900), "/cdn/placeholder/soap.svg", true);
        var quote = new ShippingQuote(METHOD, "Standard", eur(490), new ShippingMethod.Promise(2, 2));
        return new CartView("a-cart", "EUR", "en", List.of(line), 2, true, "ada@example.com", ADDRESS, null, METHOD, quote,
                new Totals(eur(900), eur(0), eur(490), eur(0), eur(1390), List.of()), null, null);
    }

    private static Document page(String locale, Function<Visit, String> make) {
        String html = shop.visit(locale, "/checkout", Map.of(), visit -> make.apply(visit.speaking(PlatformTexts::in)));
        return Jsoup.parse(html);
    }

    private static Money eur(long cents) {
        return new Money(cents, TestShop.EUR);
    }
}

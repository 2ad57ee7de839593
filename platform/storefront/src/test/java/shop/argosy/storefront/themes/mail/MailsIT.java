package shop.argosy.storefront.themes.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.storefront.TestOrder;
import shop.argosy.storefront.TestShop;

class MailsIT {

    private static TestShop shop;

    @BeforeAll
    static void open() {
        shop = new TestShop("mails-it");
    }

    @Test
    void a_confirmation_tells_what_was_bought_and_what_it_cost() {
        RenderedMail mail = render("order_confirmation", "en", null);
        assertTrue(mail.subject().contains("#1001"), mail.subject());
        assertTrue(mail.text().contains("13,90 €"), mail.text());
        assertTrue(mail.text().contains(shop.origin() + "/orders/a-token"), mail.text());
        assertTrue(mail.text().contains("Köln"), mail.text());
    }

    @Test
    void a_refund_names_its_amount_and_a_parcel_its_number() {
        assertTrue(render("refund", "en", TestOrder.REFUND).text().contains("4,50 €"));
        assertTrue(render("shipment", "en", TestOrder.SHIPMENT).text().contains("JD0<1>4"));
    }

    @Test
    void a_cancellation_says_what_goes_back_and_how() {
        String refunded = shop.in(tx -> MailRenderer.write(TestShop.VISITS.outside(tx, shop.origin(), "en"), "cancellation", TestOrder.cancelled(TestOrder.REFUND), TestOrder.ORDER)).text();
        assertTrue(refunded.contains("We are sending 4,50 € back the way you paid."), refunded);
        assertTrue(refunded.contains("You get back 4,50 €"), refunded);
        String unpaid = shop.in(tx -> MailRenderer.write(TestShop.VISITS.outside(tx, shop.origin(), "zh-CN"), "cancellation", TestOrder.cancelled(null), TestOrder.ORDER)).text();
        assertTrue(unpaid.contains("未向您收取任何款项"), unpaid);
    }

    @Test
    void mails_speak_the_buyers_language() {
        assertTrue(render("order_confirmation", "zh-CN", null).html().contains("lang=\"zh-CN\" dir=\"ltr\""));
        assertTrue(render("cancellation", "ar", null).html().contains("lang=\"ar\" dir=\"rtl\""));
        assertTrue(render("cancellation", "fr", null).html().contains("lang=\"en\""));
    }

    @Test
    void what_buyers_and_merchants_typed_stays_text() {
        for (String kind : List.of("order_confirmation", "shipment", "refund", "cancellation")) {
            RenderedMail mail = render(kind, "en", kind.equals("refund") ? TestOrder.REFUND : TestOrder.SHIPMENT);
            var html = Jsoup.parse(mail.html());
            assertEquals(0, html.select("script, img, b").size(), mail.html());
            assertFalse(mail.html().contains("Translation missing"), mail.html());
            assertFalse(mail.subject().contains("&lt;") || mail.subject().contains("&amp;"), mail.subject());
        }
    }

    private static RenderedMail render(String kind, String locale, UUID subject) {
        return shop.in(tx -> MailRenderer.write(TestShop.VISITS.outside(tx, shop.origin(), locale), kind, TestOrder.file(), subject));
    }
}

package shop.argosy.verification.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.Shop;

/** One Chinese shop, read from the left in Chinese and from the right in Arabic, from its home page to a paid order. */
class LanguagesScenario {

    private static RunningPlatform platform;
    private static Chromium chromium;
    private static String url;

    @BeforeAll
    static void open() {
        platform = new RunningPlatform(System.getProperty("argosy.url"), Path.of(System.getProperty("argosy.data", Repository.root().resolve(".argosy").toString())));
        chromium = Chromium.start();
        String address = Shop.freshAddress();
        Http.json("POST", platform.api("/signup"), Map.of("email", address + "@example.com", "password", Shop.PASSWORD, "shop", address, "name", "安澜小铺",
                "template", "ondrine", "country", "CN", "currency", "CNY", "locale", "zh-CN")).expect(201);
        url = platform.shopUrl(address);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void a_chinese_buyer_is_asked_for_an_address_as_the_chinese_write_it() {
        try (Screen phone = Screen.phone(chromium.browser(), "zh-CN")) {
            fillsTheCart(phone, "");
            assertEquals(List.of("country", "last_name", "first_name", "company", "province", "city", "address1", "address2", "postal_code", "phone"),
                    phone.at("fieldset:has(#country) :is(select, input)").evaluateAll("fields => fields.map(field => field.id)"));
            phone.at("form[data-checkout] .go .button").click();
            assertEquals(List.of("#email", "#last_name", "#first_name", "#province", "#city", "#address1"), phone.at("main .notice a").evaluateAll("links => links.map(link => link.hash)"));
            phone.picture("chinese-problems");
            pays(phone, Map.of("last_name", "李", "first_name", "伟明", "province", "上海市", "city", "上海市", "address1", "徐汇区淮海中路 999 号"));
            assertThat(phone.at("main address")).hasText("中国\n上海市\n徐汇区淮海中路 999 号\n李伟明", new LocatorAssertions.HasTextOptions().setUseInnerText(true));
            assertThat(phone.at("main .grand dd")).hasText("¥373.00");
            assertEquals(List.of(), phone.complaints());
        }
    }

    @Test
    void an_arabic_buyer_reads_amounts_and_latin_lines_in_their_order() {
        try (Screen phone = Screen.phone(chromium.browser(), "ar")) {
            fillsTheCart(phone, "/ar");
            assertThat(phone.at("html")).hasAttribute("dir", "rtl");
            pays(phone, Map.of("last_name", "Byron", "first_name", "Ada", "province", "Shanghai", "city", "Shanghai", "address1", "999 Huaihai Road", "phone", "+86 138 0013 8000"));
            assertThat(phone.at("main .grand dd")).hasText("\u200f373.00\u00a0\u200eCN¥\u200e");
            assertThat(phone.at("main address bdi").first()).hasText("Ada Byron");
            assertThat(phone.at("main bdi[dir=ltr]")).hasText("+86 138 0013 8000");
            assertEquals(List.of(), phone.complaints());
        }
    }

    @Test
    void another_country_asks_for_other_fields_and_keeps_what_was_typed() {
        try (Screen phone = Screen.phone(chromium.browser(), "zh-CN")) {
            fillsTheCart(phone, "");
            phone.at("[name=billing_same]").uncheck();
            phone.at("#billing_last_name").fill("Weber");
            phone.at("#billing_country").selectOption("DE");
            assertThat(phone.at("#billing_province")).hasCount(0);
            assertThat(phone.at("#billing_last_name")).hasValue("Weber");
            assertThat(phone.at("#province")).hasCount(1);
            assertEquals(List.of(), phone.complaints());
        }
    }

    private static void fillsTheCart(Screen screen, String language) {
        screen.open(url + language + "/");
        screen.picture("home" + language.replace('/', '-'));
        screen.open(url + language + "/nowhere");
        screen.picture("not-found" + language.replace('/', '-'));
        screen.open(url + language + "/products/dew-point-serum");
        screen.picture("product" + language.replace('/', '-'));
        screen.at(".product form.buy .button").click();
        screen.at("#cart-drawer button[name=checkout]").click();
        screen.page().waitForURL(Pattern.compile("/checkout"));
    }

    private static void pays(Screen screen, Map<String, String> address) {
        screen.at("#email").fill("buyer@example.com");
        address.forEach((field, text) -> screen.at("#" + field).fill(text));
        screen.at("input[name=shipping_method]").first().check();
        screen.picture("checkout");
        screen.at("form[data-checkout] .go .button").click();
        screen.page().waitForURL(Pattern.compile("/checkout/payment"));
        screen.picture("payment");
        screen.at("form[data-once] .go .button").click();
        screen.page().waitForURL(Pattern.compile("/orders/"));
        screen.picture("order");
    }
}

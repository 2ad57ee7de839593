package shop.argosy.verification.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.Shop;

/** A merchant closes the own shop in the browser and keeps it after all; an admin closes it and turns its keys. On the platform at {@code argosy.url}. */
class ClosingScenario {

    private static RunningPlatform platform;
    private static String token;

    private final Shop shop = Shop.signUp(platform);
    private final String name = "海风 " + shop.address();
    private final String owner = shop.address() + "@example.com";
    private final LocalDate usual = LocalDate.now(ZoneOffset.UTC).plusDays(30);

    @BeforeAll
    static void signIn() {
        platform = new RunningPlatform(System.getProperty("argosy.url"), Path.of(System.getProperty("argosy.data", Repository.root().resolve(".argosy").toString())));
        token = Http.json("POST", platform.api("/admin/sessions"), Map.of("email", "admin@argosy.shop", "password", platform.adminPassword())).expect(201).text("access_token");
    }

    @Test
    void a_merchant_closes_the_shop_by_name_and_password_and_keeps_it_after_all() throws Exception {
        try (Chromium chromium = Chromium.start(); Screen desk = Screen.desk(chromium.browser())) {
            desk.open(platform.url() + "/signin");
            desk.page().getByLabel("E-mail").fill(owner);
            desk.page().getByLabel("Password", exact()).fill(Shop.PASSWORD);
            desk.page().keyboard().press("Enter");
            desk.page().waitForURL(Pattern.compile("/shops/.*"));
            desk.open(platform.url() + "/shops/" + shop.address() + "/settings/closing");
            button(desk, "Close the shop").click();
            Locator dialog = desk.page().getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Type the shop's name").fill("another name");
            dialog.getByLabel("Your password", new Locator.GetByLabelOptions().setExact(true)).fill(Shop.PASSWORD);
            desk.page().keyboard().press("Enter");
            assertThat(dialog.getByText("This is not the shop's name.")).isVisible();
            desk.picture("closing-refused");
            dialog.getByLabel("Type the shop's name").fill(name);
            desk.page().keyboard().press("Enter");
            assertThat(button(desk, "Keep the shop")).isVisible();
            desk.picture("closing");
            assertEquals(List.of("closing", usual.toString()), state());
            button(desk, "Keep the shop").click();
            assertThat(button(desk, "Close the shop")).isVisible();
            assertEquals(List.of("active", ""), state());
            assertEquals(List.of(), desk.complaints());
        }
        assertTrue(new Inbox(platform.mailUrl(), owner).gets(name + " stays open"));
    }

    @Test
    void what_was_typed_wrong_closes_nothing() {
        assertEquals("/name", close("another", Shop.PASSWORD).expect(422).json().at("/errors/0/pointer").asText());
        assertEquals("/password", close(name, "a guess").expect(422).json().at("/errors/0/pointer").asText());
        assertTrue(Http.delete(shop.merchantApi("/closing"), shop.authorization()).is(409, "not-closing"));
        assertEquals(List.of("active", ""), state());
    }

    @Test
    void a_shop_that_the_platform_has_closed_says_when_its_data_goes() {
        take("suspended");
        take("closed");
        JsonNode closing = Http.get(shop.merchantApi("/closing"), shop.authorization()).expect(200).json();
        assertEquals(List.of("closed", usual.toString(), "false", "false"),
                List.of(closing.path("state").asText(), closing.path("deleted_on").asText(), closing.path("may_close").asText(), closing.path("may_keep").asText()));
        assertEquals(usual.toString(), Http.get(platform.api("/admin/tenants/" + id()), admin()).expect(200).text("deleted_on"));
        assertTrue(Http.delete(shop.merchantApi("/closing"), shop.authorization()).is(403, "shop-closed"));
    }

    @Test
    void an_admin_turns_a_shops_key_and_database_password_on_its_page() {
        try (Chromium chromium = Chromium.start(); Screen desk = Screen.desk(chromium.browser())) {
            desk.open(platform.url() + "/admin/signin");
            desk.page().getByLabel("E-mail").fill("admin@argosy.shop");
            desk.page().getByLabel("Password", exact()).fill(platform.adminPassword());
            desk.page().keyboard().press("Enter");
            desk.page().waitForURL(Pattern.compile("/admin/?$"));
            desk.open(platform.url() + "/admin/tenants/" + id());
            button(desk, "Change the database password").click();
            button(desk, "Change the password").click();
            assertThat(desk.page().getByText("The database password was changed. It is number 2 under this master key.")).isVisible();
            button(desk, "Rotate the key").click();
            desk.picture("key-dialog");
            desk.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rotate the key")).click();
            assertThat(desk.page().getByText("Every node gets to know version 2; nothing uses it yet.")).isVisible();
            desk.picture("key-rotation");
            desk.open(platform.url() + "/admin/keys");
            assertThat(desk.page().getByText("Everything is under the current key")).isVisible();
            desk.picture("master-key");
            assertEquals(List.of(), desk.complaints());
        }
        assertEquals(200, Http.get(shop.merchantApi("/products"), shop.authorization()).status());
    }

    private List<String> state() {
        JsonNode closing = Http.get(shop.merchantApi("/closing"), shop.authorization()).expect(200).json();
        return List.of(closing.path("state").asText(), closing.path("closes_on").asText(""));
    }

    private Answer close(String typed, String password) {
        return Http.json("POST", shop.merchantApi("/closing"), Map.of("name", typed, "password", password), shop.authorization());
    }

    private void take(String to) {
        Http.json("POST", platform.api("/admin/tenants/" + id() + "/transitions"), Map.of("to", to, "reason", "Because of a test"), admin()).expect(201);
    }

    private String id() {
        return Http.get(platform.api("/admin/tenants?q=" + shop.address()), admin()).expect(200).json().at("/items/0/id").asText();
    }

    private static String[] admin() {
        return new String[] {"Authorization", "Bearer " + token};
    }

    private static Locator button(Screen screen, String name) {
        return screen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).last();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}

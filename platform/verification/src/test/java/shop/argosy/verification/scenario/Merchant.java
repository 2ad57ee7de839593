package shop.argosy.verification.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a merchant does in the dashboard. */
final class Merchant {

    private final Screen screen;
    private final String url;
    private final String shop;

    Merchant(Screen screen, String url, String shop) {
        this.screen = screen;
        this.url = url;
        this.shop = shop;
    }

    void signsUp(String name, String email, String password) {
        screen.open(url + "/signup");
        screen.page().getByLabel("Name of the shop").fill(name);
        screen.page().getByLabel("Address", exactLabel()).fill(shop);
        assertThat(screen.page().getByText("This address is free.")).isVisible();
        screen.page().getByLabel("E-mail").fill(email);
        screen.page().getByLabel("Password", exactLabel()).fill(password);
        screen.picture("sign-up");
        button("Open the shop").click();
        screen.page().waitForURL(Pattern.compile("/shops/" + shop + "/?$"));
        assertThat(screen.page().getByText("Revenue today")).isVisible();
        screen.picture("dashboard");
    }

    /** @param outcome the figure's name in the report, whose value must be {@code count} */
    void imports(Path file, String outcome, int count) {
        screen.open(url + "/shops/" + shop + "/imports");
        screen.page().getByLabel("Choose a CSV file or drop it here").setInputFiles(file);
        screen.page().waitForURL(Pattern.compile("/imports/[^/]+$"));
        Locator figure = screen.at("dl > div").filter(new Locator.FilterOptions().setHas(screen.at("dt").getByText(outcome, new Locator.GetByTextOptions().setExact(true))));
        assertThat(figure.locator("dd")).hasText(Integer.toString(count));
        screen.picture("import-" + outcome.toLowerCase(java.util.Locale.ROOT));
    }

    void edits(String product, String title, String description, String price, int stock, Path image) {
        screen.open(url + "/shops/" + shop + "/products");
        screen.page().getByLabel("Search by title or SKU").or(screen.page().getByPlaceholder("Search by title or SKU")).first().fill(product);
        screen.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(product)).first().click();
        screen.page().getByLabel("Add pictures").setInputFiles(image);
        screen.page().getByLabel("Title", exactLabel()).fill(title);
        screen.at("[contenteditable=true]").first().fill(description);
        screen.page().getByLabel("Price", exactLabel()).fill(price);
        screen.page().getByLabel("Stock", exactLabel()).fill(Integer.toString(stock));
        screen.picture("product-edited");
        button("Save").click();
        assertThat(button("Save")).hasCount(0);
        screen.picture("product-saved");
    }

    void ships(String number, String carrier, String tracking) {
        openOrder(number);
        button("Ship").click();
        screen.page().getByLabel("Carrier").first().fill(carrier);
        screen.page().getByLabel("Tracking number").fill(tracking);
        screen.picture("shipping");
        button("Mark as shipped").click();
        assertThat(dialog()).hasCount(0);
        assertThat(screen.page().getByText(tracking).first()).isVisible();
        screen.picture("shipped");
    }

    void refundsOne(String number, String product) {
        openOrder(number);
        button("Refund").click();
        screen.page().getByLabel("Units of " + product).fill("1");
        screen.page().getByLabel("Reason").fill("A seam came loose");
        screen.picture("refunding");
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Refund "))).click();
        assertThat(dialog()).hasCount(0);
        screen.picture("refunded");
    }

    void cancels(String number) {
        openOrder(number);
        button("Cancel the order").click();
        screen.page().getByLabel("Reason").fill("The shopper changed their mind");
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel the order")).click();
        assertThat(dialog()).hasCount(0);
        assertThat(screen.page().getByText("Cancelled", new Page.GetByTextOptions().setExact(true)).first()).isVisible();
        screen.picture("cancelled");
    }

    void looksAtTheSettings() {
        screen.open(url + "/shops/" + shop + "/settings");
        screen.at("main form").first().waitFor();
        screen.open(url + "/shops/" + shop);
        screen.at("main h1").first().waitFor();
    }

    private void openOrder(String number) {
        screen.open(url + "/shops/" + shop + "/orders");
        screen.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number).setExact(true)).first().click();
        screen.page().waitForURL(Pattern.compile("/orders/[^/?]+$"));
    }

    private Locator dialog() {
        return screen.page().getByRole(AriaRole.DIALOG);
    }

    private Locator button(String name) {
        return screen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}

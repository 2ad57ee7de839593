package shop.argosy.verification.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** What a shopper does on a phone. */
final class Shopper {

    private static final int SEARCHES = 10;

    private final Screen screen;
    private final String url;

    Shopper(Screen screen, String url) {
        this.screen = screen;
        this.url = url;
    }

    void looksAround() {
        screen.open(url + "/");
        assertThat(screen.at("h1, h2").first()).isVisible();
        screen.picture("shop-home");
    }

    void searches(String words, String finds) {
        screen.at(".pop-search > summary").click();
        screen.at(".pop-search input[name=q]").fill(words);
        screen.at(".pop-search input[name=q]").press("Enter");
        screen.page().waitForURL(Pattern.compile("/search\\?"));
        searchAgainUntilFirst(finds);
        assertThat(screen.at("main .card-name a").first()).containsText(finds);
        screen.picture("search");
        screen.at("main .card-name a").first().click();
        screen.page().waitForURL(Pattern.compile("/products/"));
    }

    /** A search engine that takes too long is passed over for that search: on a busy machine PostgreSQL forgives less. */
    private void searchAgainUntilFirst(String finds) {
        for (int i = 0; i < SEARCHES && screen.at("main .card-name a").allInnerTexts().stream().findFirst().filter(name -> name.contains(finds)).isEmpty(); i++) {
            screen.page().waitForTimeout(1000);
            screen.page().reload();
        }
    }

    void opensProduct(String handle) {
        screen.open(url + "/products/" + handle);
    }

    void sees(String title, String price) {
        assertThat(screen.at("h1.product-name")).hasText(title);
        assertThat(screen.at(".product-price")).containsText(price);
        screen.picture("product");
    }

    /** The merchant's picture, and no drawing beside it any more. */
    void seesARealPictureAlone() {
        assertThat(screen.at(".gallery img")).hasCount(1);
        assertThat(screen.at(".gallery img")).hasAttribute("src", Pattern.compile("/cdn/images/"));
    }

    void picks(String value) {
        screen.at("a.choice").filter(new Locator.FilterOptions().setHasText(value)).first().click();
        assertThat(screen.at("a.choice[aria-current=true]").filter(new Locator.FilterOptions().setHasText(value))).isVisible();
        screen.picture("variant");
    }

    void puts(int units) {
        screen.at(".product form.buy input[name=quantity]").fill(Integer.toString(units));
        screen.at(".product form.buy .button").click();
        assertThat(screen.at("#cart-drawer .line").first()).isVisible();
        screen.picture("bag");
    }

    /** From the bag to the choice of a payment. */
    void checksOut(String email) {
        screen.at("#cart-drawer button[name=checkout]").click();
        screen.page().waitForURL(Pattern.compile("/checkout"));
        screen.at("#email").fill(email);
        screen.at("#first_name").fill("Ada");
        screen.at("#last_name").fill("Wei");
        screen.at("#address1").fill("12 Harbour Street");
        screen.at("#postal_code").fill("SW1A 1AA");
        screen.at("#city").fill("London");
        screen.at("#city").blur();
        screen.at("input[name=shipping_method]").first().check();
        screen.picture("checkout");
        screen.at("form[data-checkout] .go .button").click();
        screen.page().waitForURL(Pattern.compile("/checkout/payment"));
    }

    void pays(String outcome) {
        screen.at("input[name=outcome][value=" + outcome + "]").check();
        screen.picture("payment-" + outcome);
        screen.at("form[data-once] .go .button").click();
    }

    void isTold() {
        assertThat(screen.at("main [role=alert]")).isVisible();
        screen.picture("declined");
    }

    void confirmsAtTheBank() {
        screen.at("button[name=result][value=approve]").waitFor();
        screen.picture("challenge");
        screen.at("button[name=result][value=approve]").click();
    }

    /** @return the order's number, as the page names it */
    String seesOrder() {
        screen.page().waitForURL(Pattern.compile("/orders/"));
        String title = screen.at("main h1").innerText();
        screen.picture("order");
        return title.replaceFirst("^Order\\s+#?", "").strip();
    }
}

package shop.argosy.verification.scenario;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shop.argosy.verification.platform.Repository;

/**
 * One person's browser window, with a picture of each step and a note of every script that failed and of everything
 * that a page's own policy forbade.
 */
final class Screen implements AutoCloseable {

    private static final Path PICTURES = Repository.root().resolve("platform/verification/target/screenshots");
    /** For machines that do something else besides. */
    private static final int PATIENCE_MILLIS = 30_000;
    private static int taken;

    private final BrowserContext context;
    private final Page page;
    private final List<String> scriptErrors = new ArrayList<>();

    private Screen(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                scriptErrors.add(page.url() + ": " + message.text());
            }
        });
    }

    static Screen desk(Browser browser) {
        return new Screen(browser.newContext(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1440, 900)));
    }

    static Screen phone(Browser browser) {
        return new Screen(browser.newContext(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(390, 844).setIsMobile(true).setHasTouch(true)));
    }

    Page page() {
        return page;
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    void open(String url) {
        page.navigate(url);
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("%02d-%s.png".formatted(++taken, name))));
    }

    List<String> scriptErrors() {
        return scriptErrors;
    }

    @Override
    public void close() {
        context.close();
    }
}

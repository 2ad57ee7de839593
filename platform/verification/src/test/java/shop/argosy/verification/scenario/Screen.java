package shop.argosy.verification.scenario;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shop.argosy.verification.platform.Repository;

/**
 * One person's browser window, with a picture of each step and a note of everything that a page complained about:
 * scripts that failed, errors and warnings in the console, what its own policy forbade, lines wider than the window.
 */
final class Screen implements AutoCloseable {

    private static final Path PICTURES = Repository.root().resolve("platform/verification/target/screenshots");
    /** For machines that do something else besides. */
    private static final int PATIENCE_MILLIS = 30_000;
    private static int taken;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Screen(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        context.addInitScript("addEventListener('securitypolicyviolation', report => console.error('forbidden by ' + report.effectiveDirective + ': ' + report.blockedURI))");
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (!isMeant(message)) {
                complaints.add(page.url() + ": " + message.type() + ": " + message.text());
            }
        });
    }

    /** A page that is meant to be a 404, or a form that comes back with problems, is told by the browser too. */
    private boolean isMeant(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource") && (message.location().startsWith(page.url()) || message.text().contains("status of 422"));
    }

    static Screen desk(Browser browser) {
        return new Screen(browser.newContext(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1440, 900)));
    }

    static Screen phone(Browser browser) {
        return phone(browser, "en-GB");
    }

    static Screen phone(Browser browser, String locale) {
        return new Screen(browser.newContext(new Browser.NewContextOptions().setLocale(locale).setViewportSize(390, 844).setIsMobile(true).setHasTouch(true)));
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

    /** Of what there is to see, not of what is still coming. */
    void picture(String name) {
        PlaywrightAssertions.assertThat(page.locator(".mantine-Skeleton-root, main [aria-busy=true]")).hasCount(0);
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            complaints.add(page.url() + ": wider than the window at " + name);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("%02d-%s.png".formatted(++taken, name))));
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}

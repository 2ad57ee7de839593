package shop.argosy.verification.scenario;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.argosy.verification.platform.Repository;

/**
 * The machine's own Chromium. Playwright's driver comes from npm, one program for one system: the bundle on Maven
 * Central carries a Node for each of six and weighs 200 MB.
 */
final class Chromium implements AutoCloseable {

    private static final String VERSION = System.getProperty("playwright.version", "1.62.0");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        System.setProperty("playwright.cli.dir", driver().toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", "node", "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(ARGUMENTS)));
    }

    Browser browser() {
        return browser;
    }

    private static Path program() {
        return Stream.of(System.getProperty("argosy.chromium", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(name -> !name.isEmpty()).map(Path::of).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium was found: install one (on Debian: apt-get install chromium) or name it by -Dargosy.chromium=PATH."));
    }

    private static Path driver() {
        Path folder = Repository.root().resolve("platform/verification/target/playwright-" + VERSION);
        Path program = folder.resolve("package");
        if (!Files.exists(program.resolve("cli.js"))) {
            install(folder, program);
        }
        return folder;
    }

    private static void install(Path folder, Path program) {
        try {
            Files.createDirectories(folder);
            int status = new ProcessBuilder("npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder.toString(),
                    "playwright-core@" + VERSION).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("npm could not bring playwright-core " + VERSION);
            }
            Files.deleteIfExists(program);
            Files.createSymbolicLink(program, Path.of("node_modules/playwright-core"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

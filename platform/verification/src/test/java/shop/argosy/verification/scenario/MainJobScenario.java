package shop.argosy.verification.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.Shop;
import shop.argosy.verification.platform.ShopRows;
import shop.argosy.verification.platform.StartedPlatform;

/** Sign up, fill a shop, sell: on the platform at {@code argosy.url}, else on one of its own. */
class MainJobScenario {

    private static final String TITLE = "Ocean Blue Shirt, washed";
    private static final int STOCK = 25;

    private static StartedPlatform started;
    private static RunningPlatform platform;
    private static Chromium chromium;

    private final String address = Shop.freshAddress();
    private final String email = address + "@example.com";
    private Shop shop;

    @BeforeAll
    static void start() {
        String url = System.getProperty("argosy.url");
        started = url == null ? StartedPlatform.start() : null;
        platform = url == null ? started.platform() : new RunningPlatform(url, Path.of(System.getProperty("argosy.data", Repository.root().resolve(".argosy").toString())));
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (started != null) {
            started.close();
        }
    }

    @Test
    void a_merchant_signs_up_fills_the_shop_and_sells() throws Exception {
        try (Screen desk = Screen.desk(chromium.browser()); Screen phone = Screen.phone(chromium.browser())) {
            try {
                mainJob(desk, phone);
            } catch (RuntimeException | AssertionError broken) {
                desk.picture("broken-desk");
                phone.picture("broken-phone");
                throw broken;
            }
            assertEquals(List.of(), desk.complaints());
            assertEquals(List.of(), phone.complaints());
        }
    }

    private void mainJob(Screen desk, Screen phone) throws Exception {
        var merchant = new Merchant(desk, platform.url(), address);
        openAndFill(merchant);
        var inbox = new Inbox(platform.mailUrl(), "shopper-" + address + "@example.com");
        var shopper = new Shopper(phone, platform.shopUrl(address));
        String declinedThenPaid = buyAfterDecline(shopper, inbox.address());
        String challenged = buyWithChallenge(shopper, inbox.address());
        assertEquals(2, inbox.subjects(2).size());
        assertEquals(STOCK - 2L, onHand(TITLE));

        merchant.ships(declinedThenPaid, "DHL", "TRACK-7781");
        assertStatuses(declinedThenPaid, "completed", "paid", "fulfilled");
        merchant.cancels(challenged);
        assertStatuses(challenged, "cancelled", "refunded", "unfulfilled");
        merchant.refundsOne(declinedThenPaid, TITLE);
        assertStatuses(declinedThenPaid, "completed", "partially_refunded", "fulfilled");
        assertEquals(3150, shop.order(declinedThenPaid).json().path("refunded").path("amount").asLong());
        merchant.looksAtTheSettings();
        List<String> subjects = inbox.subjects(5);
        assertEquals(5, subjects.size(), subjects.toString());
    }

    private void openAndFill(Merchant merchant) throws IOException, InterruptedException {
        merchant.signsUp("海风 Seabreeze", email, Shop.PASSWORD);
        String token = Http.json("POST", platform.api("/sessions"), Map.of("email", email, "password", Shop.PASSWORD)).expect(201).text("access_token");
        shop = new Shop(platform, address, token);
        Path apparel = Repository.shared().resolve("data/products/apparel.csv");
        merchant.imports(apparel, "Created", 20);
        merchant.imports(apparel, "Unchanged", 20);
        awaitPictures();
        merchant.edits("Ocean Blue Shirt", TITLE, "Washed twice, so that it stays as it is.", "31.50", STOCK, drawnPicture());
        assertEquals(STOCK, onHand(TITLE));
    }

    /** They come after the products, and each is a change of its product that an editor must not overwrite. */
    private void awaitPictures() throws InterruptedException {
        try (ShopRows rows = ShopRows.of(shop)) {
            long left = 1;
            for (int i = 0; i < 240 && left > 0; i++) {
                Thread.sleep(250);
                left = rows.count("SELECT count(*) FROM job WHERE done_at IS NULL");
            }
            assertEquals(0, left);
        }
    }

    private static String buyAfterDecline(Shopper shopper, String email) {
        shopper.looksAround();
        shopper.searches("ocaen blu shirt", TITLE);
        shopper.sees(TITLE, "31.50");
        shopper.seesARealPictureAlone();
        shopper.puts(2);
        shopper.checksOut(email);
        shopper.pays("decline");
        shopper.isTold();
        shopper.pays("approve");
        return shopper.seesOrder();
    }

    private static String buyWithChallenge(Shopper shopper, String email) {
        shopper.opensProduct("classic-varsity-top");
        shopper.picks("Large");
        shopper.puts(1);
        shopper.checksOut(email);
        shopper.pays("challenge");
        shopper.confirmsAtTheBank();
        return shopper.seesOrder();
    }

    private void assertStatuses(String number, String status, String payment, String fulfilment) throws InterruptedException {
        String wanted = status + " " + payment + " " + fulfilment;
        String found = statuses(number);
        for (int i = 0; i < 60 && !found.equals(wanted); i++) {
            Thread.sleep(250);
            found = statuses(number);
        }
        assertEquals(wanted, found);
    }

    private String statuses(String number) {
        JsonNode order = shop.order(number).expect(200).json();
        return order.path("status").asText() + " " + order.path("payment_status").asText() + " " + order.path("fulfilment_status").asText();
    }

    private long onHand(String title) {
        for (JsonNode product : Http.get(shop.merchantApi("/products?limit=100"), shop.authorization()).expect(200).json().path("items")) {
            if (product.path("title").asText().equals(title)) {
                JsonNode whole = Http.get(shop.merchantApi("/products/" + product.path("id").asText()), shop.authorization()).expect(200).json();
                return whole.path("variants").path(0).path("stock").path("on_hand").asLong();
            }
        }
        throw new AssertionError("There is no product " + title);
    }

    private static Path drawnPicture() throws IOException {
        var image = new BufferedImage(1200, 1500, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xdde6ea));
        pen.fillRect(0, 0, 1200, 1500);
        pen.setColor(new Color(0x1f5673));
        pen.fillOval(250, 400, 700, 700);
        pen.dispose();
        Path file = Files.createDirectories(Repository.root().resolve("platform/verification/target")).resolve("picture.png");
        assertTrue(ImageIO.write(image, "png", file.toFile()));
        return file;
    }
}

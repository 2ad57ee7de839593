package shop.argosy.operations.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.schema.default_schema.Tables.DATA_KEY;
import static shop.argosy.schema.default_schema.Tables.EVENT;
import static shop.argosy.schema.default_schema.Tables.JOB;
import static shop.argosy.schema.default_schema.Tables.MAIL_MESSAGE;
import static shop.argosy.schema.default_schema.Tables.MAIL_SUPPRESSION;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.orders.Order;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.relay.WakeupKind;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.operations.notifications.internal.MailServer;
import shop.argosy.operations.testkit.TestOrders;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.operations.testkit.TestShop;
import shop.argosy.people.staff.Accounts;

class OrderMailsIT {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final OrderMails MAILS = new OrderMails(FOUNDATION.tenants(), TestOrders.ORDERS_READ, TestOrders.CANCELLATION, FOUNDATION.personKeys(), FOUNDATION.jobs(), Clock.systemUTC());
    private static final MailQueue QUEUE = new MailQueue(FOUNDATION.tenants(), TestOrders.SHOPS, FOUNDATION.personKeys(), FOUNDATION.masterKey(), FOUNDATION.configuration());

    @Test
    void aConfirmationArrivesOnceHoweverOftenTheEventIsDelivered() throws Exception {
        var shop = new TestShop("mail-once", "en");
        TestOrders.place(shop, "once@example.com", "en");
        settle();
        shop.in(tx -> tx.sql().update(EVENT).setNull(EVENT.PUBLISHED_AT).set(EVENT.DELIVERED_TO, new String[0]).execute());
        shop.in(tx -> {
            FOUNDATION.wakeups().wake(tx, WakeupKind.EVENTS, Instant.now());
            FOUNDATION.wakeups().wake(tx, WakeupKind.JOBS, Instant.now());
            return tx.sql().update(JOB).setNull(JOB.DONE_AT).execute();
        });
        settle();
        List<String> arrived = inbox("once@example.com");
        assertEquals(1, arrived.size());
        assertTrue(arrived.getFirst().contains("From: Tide <shops@argosy.localhost>"), arrived.getFirst());
        assertTrue(arrived.getFirst().contains("List-Id: <orders.mail-once.localhost>"));
        assertTrue(arrived.getFirst().contains("Brass Lamp"));
        assertTrue(arrived.getFirst().contains("Content-Type: text/plain; charset=UTF-8"));
        assertTrue(arrived.getFirst().contains("Content-Type: text/html; charset=UTF-8"));
        assertEquals("sent", status(shop));
    }

    @Test
    void anOwnerHearsOfANewOrderInTheOwnLanguageWithNothingOfTheBuyer() throws Exception {
        var shop = new TestShop("mail-owner", "en");
        var accounts = new Accounts(FOUNDATION.accountKeys(), FOUNDATION.masterKey());
        for (String language : List.of("en", "zh-CN")) {
            FOUNDATION.platform().run(tx -> accounts.join(tx, accounts.create(tx, language + "-owner@example.com", "hash", language), shop.tenant));
        }
        Order order = TestOrders.place(shop, "silent-buyer@example.com", "en");
        var told = new OwnerOrderMails(FOUNDATION.platform(), accounts, FOUNDATION.tenants(), FOUNDATION.jobs(), Clock.systemUTC());
        var tell = new TellOwner(FOUNDATION.tenants(), FOUNDATION.platform(), accounts, TestOrders.ORDERS_READ, TestOrders.SHOPS, new MailServer(FOUNDATION.configuration()),
                FOUNDATION.configuration(), Clock.systemUTC());
        FOUNDATION.settle(List.of(told), List.of(tell));
        assertTrue(OwnersInbox.subjects("en-owner@example.com").getFirst().startsWith("New order #" + order.number() + ": "), OwnersInbox.subjects("en-owner@example.com").toString());
        assertTrue(OwnersInbox.subjects("zh-CN-owner@example.com").getFirst().startsWith("新订单 #" + order.number() + "："));
        String mail = inbox("en-owner@example.com").getFirst();
        assertTrue(mail.contains("/shops/mail-owner/orders/" + order.number()), mail);
        assertEquals(false, mail.contains("silent-buyer"));
    }

    @Test
    void aCancelledOrderAndItsRefundAreOneMail() throws Exception {
        var shop = new TestShop("mail-cancelled", "en");
        TestOrders.cancel(shop, TestOrders.place(shop, "cancelled@example.com", "en"));
        settle();
        List<String> arrived = inbox("cancelled@example.com");
        assertEquals(2, arrived.size());
        String cancelled = arrived.stream().filter(mail -> mail.contains("Subject: Order #1001 was cancelled")).findFirst().orElseThrow();
        assertTrue(cancelled.contains("the way you paid"), cancelled);
        assertTrue(cancelled.contains("You get back"), cancelled);
    }

    @Test
    void anErasedPersonGetsNothing() throws Exception {
        var shop = new TestShop("mail-erased", "en");
        Order order = TestOrders.place(shop, "erased@example.com", "en");
        shop.in(tx -> tx.sql().update(DATA_KEY).setNull(DATA_KEY.WRAPPED).set(DATA_KEY.ERASED_AT, DSL.currentInstant()).where(DATA_KEY.ID.eq(order.dataKeyId())).execute());
        settle();
        assertEquals(List.of(), inbox("erased@example.com"));
    }

    @Test
    void aServerThatIsNotThereIsTriedAgainLaterAndLater() {
        var shop = new TestShop("mail-later", "en");
        UUID mail = queued(shop, "later@example.com");
        var sender = sender(TestServices.configurationWith("ARGOSY_SMTP_PORT", "1"));
        assertEquals(JobOutcome.again(Duration.ofSeconds(5)), run(sender, shop, mail, 1));
        assertEquals(JobOutcome.again(Duration.ofSeconds(40)), run(sender, shop, mail, 4));
        assertEquals(JobOutcome.again(Duration.ofMinutes(30)), run(sender, shop, mail, 100));
        assertEquals("queued", status(shop));
        shop.in(tx -> tx.sql().update(MAIL_MESSAGE).set(MAIL_MESSAGE.CREATED_AT, Clock.systemUTC().instant().minus(Duration.ofHours(73))).execute());
        assertEquals(JobOutcome.done(), run(sender, shop, mail, 101));
        assertEquals("failed", status(shop));
    }

    @Test
    void anAddressThatIsRefusedForGoodIsNeverWrittenToAgain() throws IOException {
        var shop = new TestShop("mail-refused", "en");
        try (var server = new RefusingMailServer()) {
            var sender = sender(TestServices.configurationWith("ARGOSY_SMTP_PORT", String.valueOf(server.port())));
            assertEquals(JobOutcome.done(), run(sender, shop, queued(shop, "Refused@example.com"), 1));
        }
        assertEquals("failed", status(shop));
        assertEquals("550 5.1.1", shop.in(tx -> tx.sql().select(MAIL_SUPPRESSION.REASON).from(MAIL_SUPPRESSION).fetchSingle().value1()));
        UUID second = UUID.randomUUID();
        shop.in(tx -> tx.sql().update(MAIL_MESSAGE).set(MAIL_MESSAGE.STATUS, "queued").set(MAIL_MESSAGE.ID, second).execute());
        assertEquals(JobOutcome.done(), run(sender(FOUNDATION.configuration()), shop, second, 1));
        assertEquals("suppressed", status(shop));
    }

    private static void settle() {
        FOUNDATION.settle(List.of(MAILS), List.of(sender(FOUNDATION.configuration())));
    }

    private static SendMail sender(Configuration configuration) {
        return new SendMail(QUEUE, TestOrders.MAILS, new MailServer(configuration), Clock.systemUTC());
    }

    private static UUID queued(TestShop shop, String email) {
        TestOrders.place(shop, email, "en");
        FOUNDATION.settle(List.of(MAILS), List.of());
        return shop.in(tx -> tx.sql().select(MAIL_MESSAGE.ID).from(MAIL_MESSAGE).fetchSingle().value1());
    }

    private static JobOutcome run(SendMail sender, TestShop shop, UUID mail, int attempt) {
        JsonNode payload = Json.mapper().valueToTree(Map.of("mail_id", mail));
        return sender.run(shop.tenant, payload, attempt);
    }

    private static String status(TestShop shop) {
        return shop.in(tx -> tx.sql().select(MAIL_MESSAGE.STATUS).from(MAIL_MESSAGE).fetchSingle().value1());
    }

    /** Every mail to this address, as it came. */
    private static List<String> inbox(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(TestServices.inbox() + "/api/user/" + address + "/messages/")).build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var mails = new ArrayList<String>();
            if (answer.statusCode() == 200) {
                Json.read(answer.body()).forEach(mail -> mails.add(mail.get("mimeMessage").textValue()));
            }
            return mails;
        }
    }
}

package shop.argosy.operations.notifications;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.relay.SoleWorker;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.operations.notifications.internal.MailServer;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.people.staff.Accounts;

/** Sends what waits for owners by the real mail server, and looks into their inboxes. */
public final class OwnersInbox {

    private static final Foundation FOUNDATION = TestServices.foundation();

    private OwnersInbox() {
    }

    public static void send(Lifecycle lifecycle, Clock clock) {
        var accounts = new Accounts(FOUNDATION.accountKeys(), FOUNDATION.masterKey());
        new SendNotices(FOUNDATION.platform(), accounts, lifecycle, new MailServer(FOUNDATION.configuration()), FOUNDATION.configuration(), new SoleWorker(FOUNDATION.platform()), clock).run();
    }

    public static void warn(Lifecycle lifecycle, OwnerNotices notices) {
        new WarnOwners(FOUNDATION.platform(), lifecycle, notices).run();
    }

    public static List<String> subjects(String address) throws IOException, InterruptedException, MessagingException {
        var subjects = new ArrayList<String>();
        for (String mail : of(address)) {
            subjects.add(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))).getSubject());
        }
        return subjects;
    }

    /** As they came, in MIME. */
    public static List<String> of(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(TestServices.inbox() + "/api/user/" + address + "/messages/")).build(), HttpResponse.BodyHandlers.ofString());
            var mails = new ArrayList<String>();
            if (answer.statusCode() == 200) {
                for (JsonNode mail : Json.read(answer.body())) {
                    mails.add(mail.get("mimeMessage").textValue());
                }
            }
            return mails;
        }
    }
}

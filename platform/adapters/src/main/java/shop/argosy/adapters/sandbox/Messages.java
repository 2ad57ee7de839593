package shop.argosy.adapters.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shop.argosy.adapters.sandbox.Entry.Kind;
import shop.argosy.plugin.payment.SignedMessage;

/** What the sandbox tells a shop: one message for each entry that changed something, with an id that never changes. */
final class Messages {

    private static final List<Kind> SILENT = List.of(Kind.OPENED, Kind.PENDING, Kind.CHALLENGED);

    private final Secrets secrets;

    Messages(Secrets secrets) {
        this.secrets = secrets;
    }

    /** In the order of the entries, signed now. */
    List<SignedMessage> of(String merchant, PaymentAccount account, Instant now) {
        var messages = new ArrayList<SignedMessage>();
        List<Entry> entries = account.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (!SILENT.contains(entries.get(i).kind())) {
                messages.add(signed(merchant, body(entries, i), now));
            }
        }
        return messages;
    }

    SignedMessage signed(String merchant, byte[] body, Instant now) {
        return new SignedMessage(Map.of(Signature.HEADER, Signature.of(secrets.of(merchant), now, body)), body);
    }

    private static byte[] body(List<Entry> entries, int index) {
        Entry entry = entries.get(index);
        String payment = entries.getFirst().reference();
        var members = new LinkedHashMap<String, String>();
        members.put("id", payment + "." + index);
        members.put("type", "payment." + entry.kind().name().toLowerCase(Locale.ROOT));
        members.put("reference", payment);
        members.put("amount", Long.toString(entry.amount().amount()));
        members.put("currency", entry.amount().currency().getCurrencyCode());
        members.put("at", entry.at().toString());
        return FlatJson.write(members).getBytes(StandardCharsets.UTF_8);
    }
}

package shop.argosy.verification.prove;

import java.util.List;
import java.util.Map;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.Inbox;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Shop;
import shop.argosy.verification.platform.ShopRows;

/**
 * Work for a shop's workers whose effects an outsider can count: copies of one order's confirmation, each a job of its
 * own and a mail with an id of its own.
 */
final class MailPile {

    private static final String PILE_UP = """
            WITH copy AS (
                INSERT INTO mail_message SELECT made.* FROM mail_message original, generate_series(1, %d) number,
                    LATERAL jsonb_populate_record(original, jsonb_build_object('id', uuidv7(), 'dedupe_key', '%s/' || number,
                        'status', 'queued', 'attempts', 0, 'sent_at', NULL)) made
                WHERE original.dedupe_key = '%s' RETURNING id),
            work AS (INSERT INTO job (type, payload) SELECT 'notifications.send-mail', jsonb_build_object('mail_id', id) FROM copy RETURNING 1)
            INSERT INTO relay.wakeup (tenant, kind) SELECT current_schema(), 'jobs' WHERE EXISTS (SELECT FROM copy)""";

    private final Trial trial;
    private final ShopRows rows;
    private final Inbox inbox;
    private final String original;

    private MailPile(Trial trial, ShopRows rows, Inbox inbox, String original) {
        this.trial = trial;
        this.rows = rows;
        this.inbox = inbox;
        this.original = original;
    }

    /** After a first order, whose mail has gone out. */
    static MailPile in(Trial trial, ShopRows rows) {
        Shop shop = trial.shop();
        String variant = shop.someVariant();
        shop.stock(variant, 50);
        Cart cart = Cart.of(shop, variant, 1);
        String address = "pile-" + shop.address() + "@example.com";
        cart.patch(Map.of("email", address, "shipping_address", Cart.ADDRESS, "shipping_method", shop.shippingMethod(variant))).expect(200);
        String payment = cart.pay("approve", trial.key()).expect(201).text("id");
        trial.acknowledge(cart.place(Map.of("payment_id", payment), trial.key()).expect(201).text("number"));
        Patience.of(60).until("The first mail was sent", () -> rows.count("SELECT count(*) FROM mail_message WHERE status = 'sent'") == 1);
        return new MailPile(trial, rows, new Inbox(shop.platform(), address), rows.list("SELECT dedupe_key FROM mail_message").getFirst());
    }

    /** Adds so many jobs at once. */
    void add(int many) {
        rows.execute(PILE_UP.formatted(many, trial.key(), original));
    }

    long sent() {
        return rows.count("SELECT count(*) FROM mail_message WHERE status = 'sent'");
    }

    long queued() {
        return rows.count("SELECT count(*) FROM job WHERE done_at IS NULL");
    }

    /** Mails that came more than once. */
    List<String> repeated() {
        return inbox.deliveries().entrySet().stream().filter(mail -> mail.getValue() > 1).map(Map.Entry::getKey).toList();
    }

    /** @throws NotAsPromised when one was not delivered */
    void allDelivered() {
        NotAsPromised.unlessEqual(rows.count("SELECT count(*) FROM mail_message JOIN mail_message original USING (order_id) WHERE original.dedupe_key = '" + original + "'"), (long) inbox.deliveries().size(), "Different mails in the inbox");
    }
}

package shop.argosy.adapters.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.argosy.plugin.payment.Authorization;
import shop.argosy.plugin.payment.AuthorizationRequest;
import shop.argosy.plugin.payment.ForgedNotification;
import shop.argosy.plugin.payment.Merchant;
import shop.argosy.plugin.payment.Movement;
import shop.argosy.plugin.payment.MovementOutcome;
import shop.argosy.plugin.payment.Notification;
import shop.argosy.plugin.payment.PaymentKey;
import shop.argosy.plugin.payment.PaymentProvider;
import shop.argosy.plugin.payment.PaymentState;
import shop.argosy.plugin.payment.SignedMessage;
import shop.argosy.plugin.settings.Setting;
import shop.argosy.plugin.settings.SettingsSchema;
import shop.argosy.plugin.web.HostedPages;

/** The sandbox as the platform sees it. */
final class SandboxProvider implements PaymentProvider {

    private static final SettingsSchema DATA = SettingsSchema.of(Setting.choice("outcome", List.of("approve", "decline", "challenge", "timeout")));

    private final Payments payments;
    private final Secrets secrets;
    private final HostedPages pages;
    private final Clock clock;

    SandboxProvider(Payments payments, Secrets secrets, HostedPages pages, Clock clock) {
        this.payments = payments;
        this.secrets = secrets;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "sandbox";
    }

    @Override
    public boolean isTest() {
        return true;
    }

    @Override
    public SettingsSchema paymentData() {
        return DATA;
    }

    @Override
    public Authorization authorize(Merchant merchant, AuthorizationRequest request) {
        return payments.authorize(merchant, request, DATA.read(request.data()).text("outcome"));
    }

    @Override
    public PaymentState query(Merchant merchant, PaymentKey payment) {
        return payments.query(merchant, payment);
    }

    @Override
    public MovementOutcome capture(Merchant merchant, Movement movement) {
        return payments.capture(merchant, movement);
    }

    @Override
    public MovementOutcome release(Merchant merchant, Movement movement) {
        return payments.release(merchant, movement);
    }

    @Override
    public MovementOutcome refund(Merchant merchant, Movement movement) {
        return payments.refund(merchant, movement);
    }

    @Override
    public Notification verify(Merchant merchant, SignedMessage message) {
        Signature.check(message.headers().get(Signature.HEADER), secrets.of(merchant.account()), message.body(), clock.instant());
        Map<String, String> members = FlatJson.read(new String(message.body(), StandardCharsets.UTF_8));
        if (!members.keySet().containsAll(List.of("id", "reference", "type"))) {
            throw new ForgedNotification("not one of our messages");
        }
        return new Notification(members.get("id"), members.get("reference"), members.get("type"));
    }

    @Override
    public Optional<HostedPages> pages() {
        return Optional.of(pages);
    }
}

package shop.argosy.operations.notifications;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.notifications.internal.Delivery;
import shop.argosy.operations.notifications.internal.MailServer;
import shop.argosy.storefront.themes.mail.MailRenderer;

/** Sends one queued mail. A server that is not there is tried again for 72 hours, an address that is refused never. */
@ApplicationScoped
public class SendMail implements JobHandler {

    static final String TYPE = "notifications.send-mail";

    private static final Duration PATIENCE = Duration.ofHours(72);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private final MailQueue queue;
    private final MailRenderer renderer;
    private final MailServer server;
    private final Clock clock;

    @Inject
    public SendMail(MailQueue queue, MailRenderer renderer, MailServer server, Clock clock) {
        this.queue = queue;
        this.renderer = renderer;
        this.server = server;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected SendMail() {
        this(null, null, null, null);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
        UUID id = UUID.fromString(payload.get("mail_id").textValue());
        return queue.take(tenant, id).map(mail -> send(tenant, mail, attempt)).orElse(JobOutcome.done());
    }

    private JobOutcome send(Tenant tenant, AddressedMail mail, int attempt) {
        var rendered = renderer.render(tenant, mail.queued().kind(), mail.queued().locale(), mail.queued().orderId(), mail.queued().subjectId());
        return switch (server.send(mail.with(rendered))) {
            case Delivery.Accepted accepted -> {
                queue.sent(tenant, mail);
                yield JobOutcome.done();
            }
            case Delivery.Refused refused -> {
                queue.refused(tenant, mail, refused.reason());
                yield JobOutcome.done();
            }
            case Delivery.Deferred deferred -> deferred(tenant, mail, deferred.reason(), attempt);
        };
    }

    private JobOutcome deferred(Tenant tenant, AddressedMail mail, String reason, int attempt) {
        if (mail.queued().createdAt().plus(PATIENCE).isBefore(clock.instant())) {
            queue.givenUp(tenant, mail, reason);
            return JobOutcome.done();
        }
        queue.deferred(tenant, mail, reason);
        return JobOutcome.again(pauseAfter(attempt));
    }

    /** 5, 10, 20 ... seconds, half an hour at most. */
    static Duration pauseAfter(int attempt) {
        var pause = Duration.ofSeconds(5L << Math.clamp(attempt - 1, 0, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}

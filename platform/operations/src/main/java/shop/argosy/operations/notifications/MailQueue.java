package shop.argosy.operations.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.notifications.internal.MailRows;
import shop.argosy.operations.notifications.internal.QueuedMail;

/** Mails on their way out, and what became of each. Recipients are open only between here and the mail server. */
@ApplicationScoped
public class MailQueue {

    private final Tenants tenants;
    private final Shops shops;
    private final PersonKeys keys;
    private final SuppressedAddresses suppressed;
    private final Configuration configuration;
    private final MailRows rows = new MailRows();

    @Inject
    public MailQueue(Tenants tenants, Shops shops, PersonKeys keys, MasterKey masterKey, Configuration configuration) {
        this.tenants = tenants;
        this.shops = shops;
        this.keys = keys;
        suppressed = new SuppressedAddresses(keys, masterKey);
        this.configuration = configuration;
    }

    /** For CDI's proxy alone. */
    protected MailQueue() {
        tenants = null;
        shops = null;
        keys = null;
        suppressed = null;
        configuration = null;
    }

    /** Empty when there is nothing to send: done before, the person erased, or the address known to refuse. */
    Optional<AddressedMail> take(Tenant tenant, UUID id) {
        return tenants.asWorker(tenant, tx -> rows.queued(tx, id).flatMap(mail -> address(tx, mail)));
    }

    void sent(Tenant tenant, AddressedMail mail) {
        tenants.asWorker(tenant, tx -> {
            rows.sent(tx, mail.queued().id());
            return null;
        });
    }

    void deferred(Tenant tenant, AddressedMail mail, String reason) {
        tenants.asWorker(tenant, tx -> {
            rows.tryAgain(tx, mail.queued().id(), reason);
            return null;
        });
    }

    void givenUp(Tenant tenant, AddressedMail mail, String reason) {
        tenants.asWorker(tenant, tx -> {
            rows.notSent(tx, mail.queued().id(), "failed", reason);
            return null;
        });
    }

    void refused(Tenant tenant, AddressedMail mail, String reason) {
        tenants.asWorker(tenant, tx -> {
            rows.notSent(tx, mail.queued().id(), "failed", reason);
            rows.suppress(tx, suppressed.token(tx, mail.recipient()), reason);
            return null;
        });
    }

    private Optional<AddressedMail> address(TenantTx tx, QueuedMail mail) {
        String recipient = keys.open(tx, mail.dataKeyId()).open(mail.recipient());
        if (recipient == null) {
            rows.notSent(tx, mail.id(), "suppressed", "the person was erased");
            return Optional.empty();
        }
        if (rows.isSuppressed(tx, suppressed.tokens(tx, recipient))) {
            rows.notSent(tx, mail.id(), "suppressed", "the address refused mail before");
            return Optional.empty();
        }
        var shop = shops.of(tx);
        String host = tx.tenant().address() + "." + configuration.web().platformHost();
        return Optional.of(new AddressedMail(mail, recipient, shop.name(), host, shop.contactEmail()));
    }
}

package shop.argosy.operations.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.LockOrder;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.operations.notifications.internal.MailRows;
import shop.argosy.people.privacy.ErasesPeople;
import shop.argosy.people.privacy.Subject;

/** What is kept of mails to a person: whom they went to, and whether the address refused them. Waiting ones are not sent any more. */
@ApplicationScoped
public class MailPeople implements ErasesPeople {

    private final SuppressedAddresses suppressed;
    private final MailRows rows = new MailRows();

    @Inject
    public MailPeople(PersonKeys keys, MasterKey masterKey) {
        suppressed = new SuppressedAddresses(keys, masterKey);
    }

    /** For CDI's proxy alone. */
    protected MailPeople() {
        suppressed = null;
    }

    @Override
    public LockOrder locks() {
        return LockOrder.JOB;
    }

    @Override
    public void begin(TenantTx tx, Subject subject) {
        rows.lock(tx, subject.keys());
    }

    @Override
    public Map<String, Integer> erase(TenantTx tx, Subject subject) {
        List<byte[]> tokens = subject.emails().stream().flatMap(email -> suppressed.tokens(tx, email).stream()).toList();
        return Map.of("mails", rows.empty(tx, subject.keys()), "suppressed_addresses", rows.forgive(tx, tokens));
    }
}

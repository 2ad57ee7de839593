package shop.argosy.people.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.sealing.PersonKey;
import shop.argosy.foundation.tenancy.TenantTx;

/** A feature that keeps who somebody is. A bean for each. */
public interface KnowsPeople {

    /** @param keys of people, open */
    List<Known> of(TenantTx tx, Map<UUID, PersonKey> keys);
}

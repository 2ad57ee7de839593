package shop.argosy.operations.notifications;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.TenantTx;

/**
 * How an address is known in the list of those that refused mail: by a token of the shop's index key. Older entries are
 * known by one of a master key; they are found as long as that key is configured.
 */
record SuppressedAddresses(PersonKeys keys, MasterKey masterKey) {

    private static final String PURPOSE = "mail-suppression";

    byte[] token(TenantTx tx, String address) {
        return keys.index().token(tx, PURPOSE, address);
    }

    /** All that may stand for an address. */
    List<byte[]> tokens(TenantTx tx, String address) {
        var older = masterKey.blindIndexes(PURPOSE + "/" + tx.tenant().id(), address.strip().toLowerCase(Locale.ROOT));
        return Stream.concat(Stream.of(token(tx, address)), older.stream()).toList();
    }
}

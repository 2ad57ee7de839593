package shop.argosy.foundation.http;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import shop.argosy.foundation.http.Idempotency.Call;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.kernel.Sha256;

/**
 * Recognises a repeated call without keeping it: bodies hold passwords and names, so what is stored can be tried out by
 * nobody who has the database and not the master key. While that is rotated, each known one recognises its own.
 */
final class CallPrints {

    private static final String BODY = "idempotent-request";
    private static final String SPENT_KEY = "idempotent-key";
    private static final String SPENT = "spent:";

    private final MasterKey masterKey;

    CallPrints(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    /** Of scope, key and body, under the current master key. */
    byte[] of(Call call) {
        return masterKey.blindIndex(BODY, whole(call));
    }

    /** A bare hash is the release before's, whose nodes may still serve beside this one; such a row is at most a day old. */
    boolean match(byte[] stored, Call call) {
        return masterKey.blindIndexes(BODY, whole(call)).stream().anyMatch(print -> MessageDigest.isEqual(print, stored)) || MessageDigest.isEqual(Sha256.of(body(call)), stored);
    }

    /** What stands for a key that must not be used again and may not be read either. */
    String spent(String scope, String key) {
        return spent(masterKey.blindIndex(SPENT_KEY, joined(scope, key)));
    }

    List<String> spentUnderAnyMaster(Call call) {
        return masterKey.blindIndexes(SPENT_KEY, joined(call.scope(), call.key())).stream().map(CallPrints::spent).toList();
    }

    private static String spent(byte[] print) {
        return SPENT + Base64.getUrlEncoder().withoutPadding().encodeToString(print);
    }

    private static String whole(Call call) {
        return joined(joined(call.scope(), call.key()), body(call));
    }

    /** No two pairs are joined to the same text. */
    private static String joined(String first, String second) {
        return first.length() + ":" + first + second;
    }

    private static String body(Call call) {
        return Objects.requireNonNullElse(call.body(), "");
    }
}

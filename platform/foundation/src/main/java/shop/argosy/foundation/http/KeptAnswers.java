package shop.argosy.foundation.http;

import static shop.argosy.schema.default_schema.Tables.IDEMPOTENCY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import shop.argosy.foundation.http.Idempotency.Call;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/**
 * The answers that wait for repeated calls, sealed because some carry secrets and words about people. They end after a
 * day, or with the person whom they concern: then the answer goes at once, and of the key a print is left for the rest of the day.
 */
@ApplicationScoped
public class KeptAnswers {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration ABANDONED = Duration.ofMinutes(1);
    private static final String PURPOSE = "idempotent-response";
    private static final byte[] NO_PRINT = {};
    private static final int AT_A_TIME = 200;

    private final MasterKey masterKey;
    private final CallPrints prints;

    @Inject
    public KeptAnswers(MasterKey masterKey) {
        this.masterKey = masterKey;
        prints = new CallPrints(masterKey);
    }

    /** For CDI's proxy alone. */
    protected KeptAnswers() {
        this(null);
    }

    /**
     * @return the earlier answer, or empty when this call is the first
     * @throws Problem 422 {@code idempotency-key-reused}, 409 {@code idempotency-key-in-use}, 409 {@code idempotency-key-spent}
     */
    Optional<Response> begin(DSLContext sql, Call call) {
        byte[] print = prints.of(call);
        var now = DSL.currentInstant();
        int inserted = sql.insertInto(IDEMPOTENCY).set(IDEMPOTENCY.SCOPE, call.scope()).set(IDEMPOTENCY.KEY, call.key())
                .set(IDEMPOTENCY.REQUEST_HASH, print).set(IDEMPOTENCY.EXPIRES_AT, Instant.now().plus(KEPT))
                .onConflict(IDEMPOTENCY.SCOPE, IDEMPOTENCY.KEY).doUpdate()
                .set(IDEMPOTENCY.REQUEST_HASH, print).set(IDEMPOTENCY.CREATED_AT, now).set(IDEMPOTENCY.EXPIRES_AT, Instant.now().plus(KEPT))
                .setNull(IDEMPOTENCY.STATUS).setNull(IDEMPOTENCY.RESPONSE)
                .where(IDEMPOTENCY.EXPIRES_AT.lt(now).or(IDEMPOTENCY.STATUS.isNull().and(IDEMPOTENCY.CREATED_AT.lt(Instant.now().minus(ABANDONED)))))
                .execute();
        if (inserted == 0) {
            return Optional.of(replay(sql, call));
        }
        refuseSpent(sql, call);
        return Optional.empty();
    }

    /** Only now: had it been looked for before the insertion, an erasure could have come between. */
    private void refuseSpent(DSLContext sql, Call call) {
        if (sql.fetchExists(IDEMPOTENCY, IDEMPOTENCY.SCOPE.eq(call.scope()), IDEMPOTENCY.KEY.in(prints.spentUnderAnyMaster(call)), IDEMPOTENCY.EXPIRES_AT.ge(DSL.currentInstant()))) {
            throw Problem.conflict("idempotency-key-spent", "A call was made with this key before whomever it concerned was erased; its answer is gone with them, and nothing was done again. "
                    + "See what is there now, and use a new key if you want more.");
        }
    }

    private Response replay(DSLContext sql, Call call) {
        var earlier = sql.selectFrom(IDEMPOTENCY).where(IDEMPOTENCY.SCOPE.eq(call.scope()), IDEMPOTENCY.KEY.eq(call.key())).fetchOptional()
                .orElseThrow(KeptAnswers::inUse);
        if (!prints.match(earlier.getRequestHash(), call)) {
            throw Problem.of(422, "idempotency-key-reused", "This idempotency key was used with another request. Use a new key for a new request.");
        }
        if (earlier.getStatus() == null) {
            throw inUse();
        }
        return Response.status(earlier.getStatus()).type(MediaType.APPLICATION_JSON).header("Idempotent-Replay", "true")
                .entity(new String(masterKey.open(PURPOSE, earlier.getResponse()), StandardCharsets.UTF_8)).build();
    }

    private static Problem inUse() {
        return Problem.conflict("idempotency-key-in-use", "The first request with this key is still running. Wait a moment and repeat it.").with("retry_after", 1);
    }

    byte[] sealed(String answer) {
        return masterKey.close(PURPOSE, answer.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing when the call was forgotten while it ran. */
    int keep(DSLContext sql, Call call, int status, byte[] sealed) {
        return sql.update(IDEMPOTENCY).set(IDEMPOTENCY.STATUS, (short) status).set(IDEMPOTENCY.RESPONSE, sealed)
                .where(IDEMPOTENCY.SCOPE.eq(call.scope()), IDEMPOTENCY.KEY.eq(call.key())).execute();
    }

    /** Frees the key of a call without an answer to keep. */
    int release(DSLContext sql, Call call) {
        return sql.deleteFrom(IDEMPOTENCY).where(IDEMPOTENCY.SCOPE.eq(call.scope()), IDEMPOTENCY.KEY.eq(call.key()), IDEMPOTENCY.STATUS.isNull()).execute();
    }

    /**
     * Takes away what was answered in these scopes and what is being answered, for ever. The keys stay spent until their
     * day is over, so that no money moves twice. May come last of all locks: whoever else holds such a row waits for no other.
     *
     * @return how many
     */
    public int forget(TenantTx tx, Collection<String> scopes) {
        var rows = tx.sql().selectFrom(IDEMPOTENCY).where(IDEMPOTENCY.SCOPE.in(scopes), IDEMPOTENCY.REQUEST_HASH.ne(NO_PRINT))
                .orderBy(IDEMPOTENCY.SCOPE, IDEMPOTENCY.KEY).forUpdate().fetch();
        rows.forEach(row -> tx.sql().update(IDEMPOTENCY).set(IDEMPOTENCY.KEY, prints.spent(row.getScope(), row.getKey())).set(IDEMPOTENCY.REQUEST_HASH, NO_PRINT).setNull(IDEMPOTENCY.RESPONSE)
                .where(IDEMPOTENCY.SCOPE.eq(row.getScope()), IDEMPOTENCY.KEY.eq(row.getKey())).execute());
        return rows.size();
    }

    /** Whether any answer of the shop holds one of these values, whatever its case. What no configured master key opens, nobody reads. */
    public boolean hold(TenantTx tx, Collection<String> values) {
        List<String> wanted = values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
        try (var answers = tx.sql().select(IDEMPOTENCY.RESPONSE).from(IDEMPOTENCY).where(IDEMPOTENCY.RESPONSE.isNotNull()).fetchSize(AT_A_TIME).fetchLazy()) {
            return answers.stream().flatMap(row -> masterKey.tryOpen(PURPOSE, row.value1()).stream()).map(answer -> new String(answer, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                    .anyMatch(answer -> wanted.stream().anyMatch(answer::contains));
        }
    }

    /** Deletes what has expired. @return how many, at most as many as asked for */
    public int expire(DSLContext sql, Instant now, int atMost) {
        var over = DSL.select(IDEMPOTENCY.SCOPE, IDEMPOTENCY.KEY).from(IDEMPOTENCY).where(IDEMPOTENCY.EXPIRES_AT.lt(now))
                .orderBy(IDEMPOTENCY.EXPIRES_AT).limit(atMost).forUpdate().skipLocked();
        return sql.deleteFrom(IDEMPOTENCY).where(DSL.row(IDEMPOTENCY.SCOPE, IDEMPOTENCY.KEY).in(over)).execute();
    }
}

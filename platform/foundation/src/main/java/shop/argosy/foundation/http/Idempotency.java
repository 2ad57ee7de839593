package shop.argosy.foundation.http;

import static shop.argosy.schema.default_schema.Tables.IDEMPOTENCY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Sha256;
import shop.argosy.kernel.Tenant;

/**
 * Answers a repeated request with what it was answered the first time. Only successes are kept: what was refused may
 * be tried again with the same key. Answers are kept sealed, because some carry secrets. A request that died half-way frees its key after a minute.
 */
@ApplicationScoped
public class Idempotency {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration ABANDONED = Duration.ofMinutes(1);
    private static final int LONGEST_KEY = 255;
    private static final String PURPOSE = "idempotent-response";

    private final Tenants tenants;
    private final PlatformDatabase platform;
    private final MasterKey masterKey;

    @Inject
    public Idempotency(Tenants tenants, PlatformDatabase platform, MasterKey masterKey) {
        this.tenants = tenants;
        this.platform = platform;
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected Idempotency() {
        this(null, null, null);
    }

    /** One call as its caller names it. {@code key} may be null: then nothing is remembered. {@code scope} is route and subject. */
    public record Call(String scope, String key, String body) {

        /** @throws Problem 422 {@code idempotency-key-required} when it came without one */
        public Call required() {
            if (key == null || key.isBlank()) {
                throw Problem.of(422, "idempotency-key-required", "Send the header Idempotency-Key with a value of your own for this call, such as a random UUID, "
                        + "and the same value when you repeat it: so nothing is paid or ordered twice.");
            }
            return this;
        }
    }

    /**
     * @throws Problem 422 {@code idempotency-key-reused} when the key came with another body, 409
     *     {@code idempotency-key-in-use} while the first request still runs
     */
    public Response once(Tenant tenant, Call call, Supplier<Response> work) {
        return once(call, work, new Store() {
            @Override
            public <T> T in(Function<DSLContext, T> step) {
                return tenants.patiently(tenant, tx -> step.apply(tx.sql()));
            }
        });
    }

    /** The same for calls that belong to no shop yet. */
    public Response oncePerPlatform(Call call, Supplier<Response> work) {
        return once(call, work, new Store() {
            @Override
            public <T> T in(Function<DSLContext, T> step) {
                return platform.in(tx -> step.apply(tx.sql()));
            }
        });
    }

    private interface Store {
        <T> T in(Function<DSLContext, T> step);
    }

    private Response once(Call call, Supplier<Response> work, Store store) {
        if (call.key() == null || call.key().isBlank()) {
            return work.get();
        }
        if (call.key().length() > LONGEST_KEY) {
            throw Problem.invalid("/Idempotency-Key", "An idempotency key has at most 255 characters.");
        }
        byte[] hash = hash(call.body());
        Response earlier = store.in(sql -> begin(sql, call, hash));
        if (earlier != null) {
            return earlier;
        }
        boolean kept = false;
        try {
            Response response = work.get();
            if (response.getStatus() < 300) {
                byte[] body = masterKey.close(PURPOSE, bytes(response.getEntity()));
                store.in(sql -> keep(sql, call, response.getStatus(), body));
                kept = true;
            }
            return response;
        } finally {
            if (!kept) {
                store.in(sql -> sql.deleteFrom(IDEMPOTENCY).where(IDEMPOTENCY.SCOPE.eq(call.scope()), IDEMPOTENCY.KEY.eq(call.key()), IDEMPOTENCY.STATUS.isNull()).execute());
            }
        }
    }

    /** @return the earlier answer, or null when this request is the first */
    private Response begin(DSLContext sql, Call call, byte[] hash) {
        var now = DSL.currentInstant();
        int inserted = sql.insertInto(IDEMPOTENCY).set(IDEMPOTENCY.SCOPE, call.scope()).set(IDEMPOTENCY.KEY, call.key())
                .set(IDEMPOTENCY.REQUEST_HASH, hash).set(IDEMPOTENCY.EXPIRES_AT, Instant.now().plus(KEPT))
                .onConflict(IDEMPOTENCY.SCOPE, IDEMPOTENCY.KEY).doUpdate()
                .set(IDEMPOTENCY.REQUEST_HASH, hash).set(IDEMPOTENCY.CREATED_AT, now).set(IDEMPOTENCY.EXPIRES_AT, Instant.now().plus(KEPT))
                .setNull(IDEMPOTENCY.STATUS).setNull(IDEMPOTENCY.RESPONSE)
                .where(IDEMPOTENCY.EXPIRES_AT.lt(now).or(IDEMPOTENCY.STATUS.isNull().and(IDEMPOTENCY.CREATED_AT.lt(Instant.now().minus(ABANDONED)))))
                .execute();
        return inserted == 1 ? null : replay(sql, call, hash);
    }

    private Response replay(DSLContext sql, Call call, byte[] hash) {
        var earlier = sql.selectFrom(IDEMPOTENCY).where(IDEMPOTENCY.SCOPE.eq(call.scope()), IDEMPOTENCY.KEY.eq(call.key())).fetchOptional()
                .orElseThrow(Idempotency::inUse);
        if (!Arrays.equals(earlier.getRequestHash(), hash)) {
            throw Problem.of(422, "idempotency-key-reused", "This idempotency key was used with another request. Use a new key for a new request.");
        }
        if (earlier.getStatus() == null) {
            throw inUse();
        }
        return Response.status(earlier.getStatus()).type(MediaType.APPLICATION_JSON).header("Idempotent-Replay", "true")
                .entity(new String(masterKey.open(PURPOSE, earlier.getResponse()), StandardCharsets.UTF_8)).build();
    }

    private static int keep(DSLContext sql, Call call, int status, byte[] body) {
        return sql.update(IDEMPOTENCY).set(IDEMPOTENCY.STATUS, (short) status).set(IDEMPOTENCY.RESPONSE, body)
                .where(IDEMPOTENCY.SCOPE.eq(call.scope()), IDEMPOTENCY.KEY.eq(call.key())).execute();
    }

    private static byte[] bytes(Object entity) {
        return (entity instanceof String text ? text : Json.write(entity)).getBytes(StandardCharsets.UTF_8);
    }

    private static Problem inUse() {
        return Problem.conflict("idempotency-key-in-use", "The first request with this key is still running. Wait a moment and repeat it.").with("retry_after", 1);
    }

    private static byte[] hash(String body) {
        return Sha256.of(body == null ? "" : body);
    }
}

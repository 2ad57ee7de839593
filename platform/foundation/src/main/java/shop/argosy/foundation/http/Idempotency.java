package shop.argosy.foundation.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

/**
 * Answers a repeated request with what it was answered the first time. Only successes are kept: what was refused may
 * be tried again with the same key. A request that died half-way frees its key after a minute.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 255;

    private final Tenants tenants;
    private final PlatformDatabase platform;
    private final KeptAnswers answers;

    @Inject
    public Idempotency(Tenants tenants, PlatformDatabase platform, KeptAnswers answers) {
        this.tenants = tenants;
        this.platform = platform;
        this.answers = answers;
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
     *     {@code idempotency-key-in-use} while the first request still runs, {@code idempotency-key-spent} when its answer
     *     went with an erased person
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
        Optional<Response> earlier = store.in(sql -> answers.begin(sql, call));
        return earlier.orElseGet(() -> first(call, work, store));
    }

    private Response first(Call call, Supplier<Response> work, Store store) {
        boolean kept = false;
        try {
            Response response = work.get();
            if (response.getStatus() < 300) {
                byte[] sealed = answers.sealed(text(response.getEntity()));
                store.in(sql -> answers.keep(sql, call, response.getStatus(), sealed));
                kept = true;
            }
            return response;
        } finally {
            if (!kept) {
                store.in(sql -> answers.release(sql, call));
            }
        }
    }

    private static String text(Object entity) {
        return entity instanceof String text ? text : Json.write(entity);
    }
}

package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.MigrationRun;
import shop.argosy.foundation.tenancy.MigrationStatus;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Problem;
import shop.argosy.people.admins.AdminAccess;

/** How far the migrations of all shops are, and a new try for those that failed. */
@Path("/platform/api/v1/admin/migrations")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminMigrationsResource {

    private final AdminAccess access;
    private final MigrationRun run;
    private final PlatformDatabase platform;
    private final Audit audit;

    @Inject
    public AdminMigrationsResource(AdminAccess access, MigrationRun run, PlatformDatabase platform, Audit audit) {
        this.access = access;
        this.run = run;
        this.platform = platform;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected AdminMigrationsResource() {
        this(null, null, null, null);
    }

    /**
     * All shops and where they are. {@code readySchemas}: those that wait for a sign-up; {@code waiting}, {@code running} and
     * {@code done} count both. {@code secondsLeft} is null while nobody can know.
     */
    public record AdminMigrations(int version, int lowestServed, int shops, int current, int withNotice, int readySchemas, int readySchemasCurrent, int waiting, int running, int done, boolean goesOn,
            @Nullable Instant began, double perSecond, @Nullable Long secondsLeft, List<QuarantinedShop> quarantined) {

        static AdminMigrations of(MigrationStatus status) {
            return new AdminMigrations(status.version(), status.lowestServed(), status.schemas().shops(), status.schemas().current(), status.schemas().withNotice(),
                    status.schemas().ready(), status.schemas().readyCurrent(), status.waiting(), status.running(), status.done(),
                    status.goesOn(), status.began(), status.perSecond(), status.secondsLeft(), status.quarantined().stream().map(QuarantinedShop::of).toList());
        }
    }

    /** A shop set aside. {@code shop} is null for a schema that waits for a sign-up; {@code served}: it is open all the same. */
    public record QuarantinedShop(UUID id, @Nullable String shop, String schemaName, int fromVersion, int attempts, String error, Instant at, boolean served) {

        static QuarantinedShop of(MigrationStatus.Quarantined one) {
            return new QuarantinedShop(one.tenant(), one.address(), one.schema(), one.fromVersion(), one.attempts(), one.error(), one.at(), one.served());
        }
    }

    /** Which shop is to be tried again; all that were set aside when it is left out. */
    public record MigrationRetry(@Nullable String tenantId) {
    }

    @Summary("How far the migrations of all shops are")
    @GET
    public AdminMigrations read() {
        access.admin();
        return AdminMigrations.of(run.status());
    }

    @Summary("Tries shops again whose migration failed, and goes on with the others")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(MigrationRetry.class)
    @Answer(status = 202, type = AdminMigrations.class)
    public Response retry(String body) {
        var admin = access.admin();
        String wanted = RequestBody.read(body, MigrationRetry.class).tenantId();
        int shops = wanted == null ? run.retry() : one(Parameters.id(wanted, "shop"));
        platform.run(tx -> audit.record(tx, new Audit.Entry(admin.actor(), "migration.retried", "migration", wanted == null ? "all" : wanted, Map.of("shops", shops))));
        run.goOn();
        return Response.status(202).entity(AdminMigrations.of(run.status())).build();
    }

    private int one(UUID shop) {
        if (!run.retry(shop)) {
            throw Problem.conflict("not-quarantined", "This shop's migration did not fail, so there is nothing to try again.");
        }
        return 1;
    }
}

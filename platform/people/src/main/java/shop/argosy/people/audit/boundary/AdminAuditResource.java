package shop.argosy.people.audit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.audit.AuditQuery;
import shop.argosy.foundation.audit.AuditRecord;
import shop.argosy.foundation.audit.AuditTrail;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Page;
import shop.argosy.people.admins.AdminAccess;
import shop.argosy.people.admins.Admins;
import shop.argosy.people.audit.AuditExport;
import shop.argosy.people.audit.internal.NamedShops;

/** What admins and accounts did on the platform, for its admins. What happened inside shops is not in it. */
@Path("/platform/api/v1/admin/audit")
@ForAdmins
@ApplicationScoped
public class AdminAuditResource {

    private final AdminAccess access;
    private final PlatformDatabase platform;
    private final Admins admins;
    private final AuditTrail trail;
    private final AuditExport export;
    private final Audit audit;
    private final NamedShops shops = new NamedShops();

    @Inject
    public AdminAuditResource(AdminAccess access, PlatformDatabase platform, Admins admins, AuditTrail trail, AuditExport export, Audit audit) {
        this.access = access;
        this.platform = platform;
        this.admins = admins;
        this.trail = trail;
        this.export = export;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected AdminAuditResource() {
        this(null, null, null, null, null, null);
    }

    @Summary("What was done on the platform, newest first")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<AuditEntryJson> list(@BeanParam AuditFilters filters) {
        access.admin();
        AuditQuery query = filters.query();
        Page<AuditRecord> page = platform.in(tx -> trail.platform(tx, query));
        Map<UUID, String> emails = emails(page.items().stream().map(found -> found.actor().id()).filter(Objects::nonNull).distinct().toList());
        Map<String, String> names = platform.in(tx -> shops.of(tx, page.items()));
        return page.map(found -> AuditEntryJson.of(found, emails, names));
    }

    /** The filters of the list; without them everything. */
    @Summary("The same as a file")
    @GET
    @Path("/export")
    @Produces("text/csv")
    @Answer(status = 200)
    public Response export(@BeanParam AuditFilters filters) {
        var admin = access.admin();
        AuditQuery query = filters.query();
        platform.run(tx -> audit.read(tx, new Audit.Entry(admin.actor(), "audit.exported", "audit", "platform", Map.of())));
        StreamingOutput rows = out -> export.write(next -> platform.in(tx -> trail.platform(tx, next)), this::emails, query, out);
        return Response.ok(rows, "text/csv;charset=utf-8").header("Content-Disposition", "attachment; filename=\"audit-platform.csv\"").header("Cache-Control", "no-store").build();
    }

    /** Of admins alone: accounts of merchants are named to their shops and not here. */
    private Map<UUID, String> emails(List<UUID> ids) {
        return new HashMap<>(platform.in(tx -> admins.emails(tx, ids)));
    }
}

package shop.argosy.people.audit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.audit.AuditQuery;
import shop.argosy.foundation.audit.AuditRecord;
import shop.argosy.foundation.audit.AuditTrail;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Page;
import shop.argosy.people.audit.AuditExport;
import shop.argosy.people.audit.Owners;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

/** Who changed and who looked at what, for the shop's owner. */
@Path("/platform/api/v1/shops/{shop}/audit")
@SignedIn
@ApplicationScoped
public class AuditResource {

    private final StaffAccess access;
    private final Owners owners;
    private final Tenants tenants;
    private final AuditTrail trail;
    private final AuditExport export;
    private final Audit audit;

    @Inject
    public AuditResource(StaffAccess access, Owners owners, Tenants tenants, AuditTrail trail, AuditExport export, Audit audit) {
        this.access = access;
        this.owners = owners;
        this.tenants = tenants;
        this.trail = trail;
        this.export = export;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected AuditResource() {
        this(null, null, null, null, null, null);
    }

    @Summary("What was changed and looked at in a shop, newest first")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<AuditEntryJson> list(@PathParam("shop") String shop, @BeanParam AuditFilters filters) {
        ShopAccess entered = owners.only(access.to(shop));
        AuditQuery query = filters.query();
        Page<AuditRecord> page = tenants.in(entered.tenant(), tx -> trail.shop(tx, query));
        Map<UUID, String> emails = owners.emails(page.items().stream().map(found -> found.actor().id()).filter(Objects::nonNull).toList());
        return page.map(found -> AuditEntryJson.of(found, emails, Map.of()));
    }

    /** The filters of the list; without them everything. */
    @Summary("The same as a file")
    @GET
    @Path("/export")
    @Produces("text/csv")
    @Answer(status = 200)
    public Response export(@PathParam("shop") String shop, @BeanParam AuditFilters filters) {
        ShopAccess entered = owners.only(access.to(shop));
        AuditQuery query = filters.query();
        tenants.run(entered.tenant(), tx -> audit.read(tx, entered.actor(), "audit.exported", "audit", entered.tenant().id().toString(), Map.of()));
        StreamingOutput rows = out -> export.write(entered.tenant(), query, out);
        return Response.ok(rows, "text/csv;charset=utf-8").header("Content-Disposition", "attachment; filename=\"audit-" + entered.tenant().address() + ".csv\"")
                .header("Cache-Control", "no-store").build();
    }
}

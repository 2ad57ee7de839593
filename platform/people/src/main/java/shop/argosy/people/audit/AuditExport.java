package shop.argosy.people.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.argosy.foundation.audit.AuditQuery;
import shop.argosy.foundation.audit.AuditRecord;
import shop.argosy.foundation.audit.AuditTrail;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Tenant;

/** Records as CSV, a page at a time, so that neither a connection nor the memory is held for the whole of it. */
@ApplicationScoped
public class AuditExport {

    private static final int PAGE = Cursors.MAX_LIMIT;
    private static final String COLUMNS = "at,kind,action,actor_type,actor_id,actor_email,entity_type,entity_id,details,sequence,hash";

    private final Tenants tenants;
    private final AuditTrail trail;
    private final Owners owners;

    @Inject
    public AuditExport(Tenants tenants, AuditTrail trail, Owners owners) {
        this.tenants = tenants;
        this.trail = trail;
        this.owners = owners;
    }

    /** For CDI's proxy alone. */
    protected AuditExport() {
        this(null, null, null);
    }

    /** A shop's records, newest first. */
    public void write(Tenant tenant, AuditQuery wanted, OutputStream out) throws IOException {
        write(query -> tenants.asWorker(tenant, tx -> trail.shop(tx, query)), owners::emails, wanted, out);
    }

    /**
     * Those of any trail, newest first.
     *
     * @param pages reads one page
     * @param names e-mail addresses by the ids of actors; those that are nobody's may be missing
     */
    public void write(Function<AuditQuery, Page<AuditRecord>> pages, Function<List<UUID>, Map<UUID, String>> names, AuditQuery wanted, OutputStream out) throws IOException {
        var emails = new HashMap<UUID, String>();
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(COLUMNS + "\r\n");
        AuditQuery query = wanted.after(wanted.after(), PAGE);
        Page<AuditRecord> page;
        do {
            page = pages.apply(query);
            name(emails, page.items(), names);
            for (AuditRecord found : page.items()) {
                writer.write(line(found, emails) + "\r\n");
            }
            query = query.after(Cursors.read(page.nextCursor()), PAGE);
        } while (page.nextCursor() != null);
        writer.flush();
    }

    private static void name(Map<UUID, String> emails, List<AuditRecord> records, Function<List<UUID>, Map<UUID, String>> names) {
        List<UUID> unknown = records.stream().map(found -> found.actor().id()).filter(Objects::nonNull).filter(id -> !emails.containsKey(id)).distinct().toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(id -> emails.put(id, ""));
            emails.putAll(names.apply(unknown));
        }
    }

    private static String line(AuditRecord found, Map<UUID, String> emails) {
        UUID actor = found.actor().id();
        return Stream.of(found.at(), found.kind(), found.action(), found.actor().type(), actor, actor == null ? null : emails.get(actor), found.entityType(), found.entityId(),
                found.details(), found.sequence(), found.hash()).map(AuditExport::cell).collect(Collectors.joining(","));
    }

    /** Quoted; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}

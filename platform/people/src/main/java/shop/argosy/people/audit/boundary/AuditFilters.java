package shop.argosy.people.audit.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import shop.argosy.foundation.audit.AuditQuery;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.kernel.Problem;

/** The query parameters of the audit. */
public class AuditFilters {

    private static final int USUAL_LIMIT = 50;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final Set<String> KINDS = Set.of("change", "access");

    @QueryParam("q")
    String text;
    @QueryParam("action")
    String action;
    @QueryParam("kind")
    String kind;
    @QueryParam("actor")
    String actor;
    @QueryParam("entity")
    String entity;
    @QueryParam("from")
    String from;
    @QueryParam("to")
    String to;
    @QueryParam("limit")
    String limit;
    @QueryParam("cursor")
    String cursor;

    AuditQuery query() {
        String wanted = orNull(kind);
        if (wanted != null && !KINDS.contains(wanted)) {
            throw Problem.invalid("/kind", "Use change or access.");
        }
        return new AuditQuery(orNull(text), orNull(action), wanted, orNull(actor), orNull(entity), time("from", from), time("to", to),
                Cursors.limit(Parameters.wholeNumber("limit", limit), USUAL_LIMIT), Cursors.read(cursor));
    }

    private static Instant time(String name, String text) {
        try {
            Instant time = orNull(text) == null ? null : Instant.parse(text.strip());
            if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
                throw notATime(name);
            }
            return time;
        } catch (DateTimeParseException e) {
            throw notATime(name);
        }
    }

    private static Problem notATime(String name) {
        return Problem.invalid("/" + name, "Write the time like 2026-01-31T00:00:00Z, between the years 1 and 9999.");
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

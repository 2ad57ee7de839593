package shop.argosy.operations.exchange.internal;

import static shop.argosy.schema.default_schema.Tables.IMPORT_ISSUE;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;
import shop.argosy.operations.exchange.ImportIssue;
import shop.argosy.operations.exchange.internal.shopify.RowIssue;

/** What was to be said about the lines of a file. */
public final class IssueRows {

    /** The most that one answer lists; the run has the true number. */
    private static final int MOST = 10_000;

    /** The same line, field and severity again is passed over. */
    public void add(TenantTx tx, UUID run, Collection<RowIssue> issues) {
        if (issues.isEmpty()) {
            return;
        }
        var insert = tx.sql().insertInto(IMPORT_ISSUE, IMPORT_ISSUE.ID, IMPORT_ISSUE.RUN_ID, IMPORT_ISSUE.SEVERITY, IMPORT_ISSUE.LINE, IMPORT_ISSUE.FIELD,
                IMPORT_ISSUE.CODE, IMPORT_ISSUE.PARAMETERS, IMPORT_ISSUE.REASON);
        for (var issue : issues) {
            insert = insert.values(Uuid7.next(), run, issue.rejected() ? "rejected" : "warning", issue.line(), issue.field(), issue.remark().code(),
                    JSONB.jsonb(Json.write(issue.remark().parameters())), issue.remark().sentence());
        }
        insert.onConflictDoNothing().execute();
    }

    public List<ImportIssue> rejected(TenantTx tx, UUID run) {
        return list(tx, run, "rejected");
    }

    public List<ImportIssue> warnings(TenantTx tx, UUID run) {
        return list(tx, run, "warning");
    }

    private static List<ImportIssue> list(TenantTx tx, UUID run, String severity) {
        return tx.sql().selectFrom(IMPORT_ISSUE).where(IMPORT_ISSUE.RUN_ID.eq(run), IMPORT_ISSUE.SEVERITY.eq(severity))
                .orderBy(IMPORT_ISSUE.LINE, IMPORT_ISSUE.FIELD).limit(MOST)
                .fetch(row -> new ImportIssue(row.getLine(), row.getField(), row.getCode(), Json.read(row.getParameters().data()), row.getReason()));
    }
}

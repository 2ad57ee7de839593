package shop.argosy.operations.exchange.internal;

import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;
import static shop.argosy.schema.default_schema.Tables.IMPORT_ISSUE;
import static shop.argosy.schema.default_schema.Tables.IMPORT_RUN;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.operations.exchange.ImportRun;
import shop.argosy.operations.exchange.ImportStatus;

/** Rows of import_run, each with the number of its issues. */
public final class RunRows {

    private static final Field<Integer> REJECTED = issues("rejected");
    private static final Field<Integer> WARNINGS = issues("warning");

    public void insert(TenantTx tx, NewRun run) {
        tx.sql().insertInto(IMPORT_RUN).set(IMPORT_RUN.ID, run.id()).set(IMPORT_RUN.FORMAT, run.format()).set(IMPORT_RUN.FILE_NAME, run.fileName())
                .set(IMPORT_RUN.OBJECT_KEY, run.objectKey()).set(IMPORT_RUN.BYTES, run.bytes()).set(IMPORT_RUN.STATUS, ImportStatus.QUEUED.code())
                .set(IMPORT_RUN.ACCOUNT_ID, run.accountId()).execute();
    }

    public Optional<ImportRun> byId(TenantTx tx, UUID id) {
        return select(tx).where(IMPORT_RUN.ID.eq(id)).fetchOptional(RunRows::read);
    }

    /** Newest first, one more than {@code limit}. */
    public List<ImportRun> page(TenantTx tx, Cursors.Position after, int limit) {
        Condition older = after == null ? noCondition()
                : row(IMPORT_RUN.CREATED_AT, IMPORT_RUN.ID).lt(after.at(), after.id());
        return select(tx).where(older).orderBy(IMPORT_RUN.CREATED_AT.desc(), IMPORT_RUN.ID.desc()).limit(limit + 1).fetch(RunRows::read);
    }

    public void start(TenantTx tx, UUID id, int total) {
        tx.sql().update(IMPORT_RUN).set(IMPORT_RUN.STATUS, ImportStatus.RUNNING.code()).set(IMPORT_RUN.TOTAL, total)
                .set(IMPORT_RUN.STARTED_AT, currentInstant()).where(IMPORT_RUN.ID.eq(id)).execute();
    }

    /** Moves the checkpoint and adds to the counts. */
    public void advance(TenantTx tx, UUID id, int records, ImportRun.Counts more) {
        tx.sql().update(IMPORT_RUN).set(IMPORT_RUN.ROWS_DONE, IMPORT_RUN.ROWS_DONE.plus(records))
                .set(IMPORT_RUN.PRODUCTS, IMPORT_RUN.PRODUCTS.plus(more.products())).set(IMPORT_RUN.VARIANTS, IMPORT_RUN.VARIANTS.plus(more.variants()))
                .set(IMPORT_RUN.CREATED, IMPORT_RUN.CREATED.plus(more.created())).set(IMPORT_RUN.UPDATED, IMPORT_RUN.UPDATED.plus(more.updated()))
                .set(IMPORT_RUN.UNCHANGED, IMPORT_RUN.UNCHANGED.plus(more.unchanged())).where(IMPORT_RUN.ID.eq(id)).execute();
    }

    public void finish(TenantTx tx, UUID id) {
        tx.sql().update(IMPORT_RUN).set(IMPORT_RUN.STATUS, ImportStatus.DONE.code()).set(IMPORT_RUN.FINISHED_AT, currentInstant())
                .where(IMPORT_RUN.ID.eq(id)).execute();
    }

    public void fail(TenantTx tx, UUID id, ImportRun.Failure failure) {
        tx.sql().update(IMPORT_RUN).set(IMPORT_RUN.STATUS, ImportStatus.FAILED.code()).set(IMPORT_RUN.FINISHED_AT, currentInstant())
                .set(IMPORT_RUN.FAILURE_CODE, failure.code()).set(IMPORT_RUN.FAILURE_DETAIL, failure.detail()).where(IMPORT_RUN.ID.eq(id)).execute();
    }

    private static SelectJoinStep<? extends Record> select(TenantTx tx) {
        return tx.sql().select(IMPORT_RUN.fields()).select(REJECTED, WARNINGS).from(IMPORT_RUN);
    }

    private static Field<Integer> issues(String severity) {
        return field(selectCount().from(IMPORT_ISSUE).where(IMPORT_ISSUE.RUN_ID.eq(IMPORT_RUN.ID), IMPORT_ISSUE.SEVERITY.eq(severity))).as(severity + "_count");
    }

    private static ImportRun read(Record row) {
        var counts = new ImportRun.Counts(row.get(IMPORT_RUN.PRODUCTS), row.get(IMPORT_RUN.VARIANTS), row.get(IMPORT_RUN.CREATED), row.get(IMPORT_RUN.UPDATED), row.get(IMPORT_RUN.UNCHANGED));
        String code = row.get(IMPORT_RUN.FAILURE_CODE);
        return new ImportRun(row.get(IMPORT_RUN.ID), row.get(IMPORT_RUN.FORMAT), row.get(IMPORT_RUN.FILE_NAME), row.get(IMPORT_RUN.OBJECT_KEY),
                ImportStatus.ofCode(row.get(IMPORT_RUN.STATUS)), row.get(IMPORT_RUN.TOTAL), row.get(IMPORT_RUN.ROWS_DONE), counts, row.get(REJECTED), row.get(WARNINGS),
                row.get(IMPORT_RUN.CREATED_AT), row.get(IMPORT_RUN.FINISHED_AT), code == null ? null : new ImportRun.Failure(code, row.get(IMPORT_RUN.FAILURE_DETAIL)));
    }
}

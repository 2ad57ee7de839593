package shop.argosy.operations.exchange.boundary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import shop.argosy.operations.exchange.ImportIssue;
import shop.argosy.operations.exchange.ImportRun;

/** A run with what there is to say about its lines. Created, updated and unchanged add up to products. */
public record ImportReport(@JsonUnwrapped ImportView run, List<ImportIssue> rejected, List<ImportIssue> warnings) {

    static ImportReport of(ImportRun run, List<ImportIssue> rejected, List<ImportIssue> warnings) {
        return new ImportReport(ImportView.of(run), rejected, warnings);
    }
}

package shop.argosy.foundation.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import shop.argosy.kernel.Tenant;

/** Does one type of job. It may run twice, so its effects must be idempotent. Not called inside a transaction. */
public interface JobHandler {

    String type();

    /**
     * @param attempt 1 at the first time
     * @return what becomes of the job; an exception means "again", later each time
     */
    JobOutcome run(Tenant tenant, JsonNode payload, int attempt);
}

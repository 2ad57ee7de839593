package shop.argosy.foundation.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.kernel.Problem;

/** A problem that the code named. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Problem> {

    @Override
    public Response toResponse(Problem problem) {
        return ProblemResponse.of(problem);
    }
}

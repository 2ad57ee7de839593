package shop.argosy.foundation.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Secret;

/** Everything else: the log has it all, the caller only a reference to it. */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return web.getResponse().hasEntity() || web.getResponse().getStatus() < 400 ? web.getResponse() : ProblemResponse.of(known(web.getResponse().getStatus()));
        }
        if (cause(failure) instanceof Problem problem) {
            return ProblemResponse.of(problem);
        }
        String reference = Secret.ofBits128().substring(0, 10);
        LOG.log(System.Logger.Level.ERROR, "Request failed, reference " + reference, failure);
        return ProblemResponse.of(Problem.of(500, "internal", "Something went wrong here, not with you. Try again; if it stays, name this reference to support: " + reference + ".")
                .with("reference", reference));
    }

    private static Throwable cause(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && !(last instanceof Problem)) {
            last = last.getCause();
        }
        return last;
    }

    private static Problem known(int status) {
        return switch (status) {
            case 404 -> Problem.of(404, "not-found", "There is nothing at this address. Check its spelling.");
            case 405 -> Problem.of(405, "method-not-allowed", "This address does not answer to this method.");
            case 406 -> Problem.of(406, "not-acceptable", "The answer does not exist in the format that the Accept header asks for.");
            case 415 -> Problem.of(415, "unsupported-media-type", "The body's Content-Type does not fit. Look it up in the API's description.");
            default -> Problem.of(status, "refused", "The request was refused. Look up this call in the API's description.");
        };
    }
}

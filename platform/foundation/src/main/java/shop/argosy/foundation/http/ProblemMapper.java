package shop.argosy.foundation.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.kernel.Problem;

/** A problem that the code named. Who asked for a shop's page and has to wait gets a page that says so. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Problem> {

    @Context
    HttpHeaders headers;
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Problem problem) {
        return NoticePage.isFor(problem) && isForAPage() ? NoticePage.of(problem, headers.getAcceptableLanguages()) : ProblemResponse.of(problem);
    }

    private boolean isForAPage() {
        String path = uri.getPath();
        return path.replaceFirst("^/", "").startsWith("shop/") && !path.contains("/api/")
                && headers.getAcceptableMediaTypes().stream().anyMatch(type -> !type.isWildcardType() && type.isCompatible(MediaType.TEXT_HTML_TYPE));
    }
}

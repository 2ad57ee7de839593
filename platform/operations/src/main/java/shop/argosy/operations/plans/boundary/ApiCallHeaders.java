package shop.argosy.operations.plans.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.operations.plans.ApiCalls;

/** Tells scripts with every answer how many calls the minute has left. */
@Provider
@ApplicationScoped
public class ApiCallHeaders implements ContainerResponseFilter {

    private final HttpServletRequest servlet;

    @Inject
    public ApiCallHeaders(HttpServletRequest servlet) {
        this.servlet = servlet;
    }

    /** For CDI's proxy alone. */
    protected ApiCallHeaders() {
        this(null);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (servlet.getAttribute(ApiCalls.COUNT) instanceof ApiCalls.Count count && count.most() < Long.MAX_VALUE) {
            response.getHeaders().putSingle("RateLimit-Limit", count.most());
            response.getHeaders().putSingle("RateLimit-Remaining", Math.max(0, count.most() - count.calls()));
            response.getHeaders().putSingle("RateLimit-Reset", count.seconds());
        }
    }
}

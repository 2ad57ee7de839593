package shop.argosy.storefront.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.foundation.edge.HostRouting;
import shop.argosy.foundation.tenancy.Standing;

/** Tells people what scripts are told as a problem: an unknown shop, one that is not open, a page that cannot be made at this moment. */
@Provider
@Priority(Priorities.USER)
public class FriendlyErrors implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || !isProblem(response.getMediaType()) || !isPerson(request)) {
            return;
        }
        String language = ErrorPage.language(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Standing shut = shut(request);
        String html = shut == null ? ErrorPage.html(language, response.getStatus()) : ErrorPage.shut(language, shut);
        response.setEntity(html, null, MediaType.valueOf("text/html; charset=utf-8"));
        response.getHeaders().putSingle("Content-Security-Policy", ErrorPage.POLICY);
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }

    /** The shop that was called if it is not open to shoppers, else null. */
    private static Standing shut(ContainerRequestContext request) {
        return request.getProperty(HostRouting.STANDING) instanceof Standing shop && !shop.state().storefrontOpen() ? shop : null;
    }

    private static boolean isProblem(MediaType type) {
        return type != null && type.getSubtype().equals("problem+json");
    }

    /** A browser that wants to show a page, on whatever host; calls of an API are answered as they were asked. */
    private static boolean isPerson(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        String path = request.getUriInfo().getPath();
        return accept != null && accept.contains("text/html") && !path.contains("api/");
    }
}

package shop.argosy.server.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.openapi.Surface;

/** The description of the storefronts' API. */
@Path("/shop/api/v1/openapi.json")
@ApplicationScoped
public class ShopOpenApiResource {

    private final ApiDocuments documents;

    @Inject
    public ShopOpenApiResource(ApiDocuments documents) {
        this.documents = documents;
    }

    /** For CDI's proxy alone. */
    protected ShopOpenApiResource() {
        this(null);
    }

    @Summary("This document")
    @GET
    @Answer(status = 200, type = ObjectNode.class)
    public Response document() {
        return Response.ok(documents.of(Surface.SHOP), MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8")).header("Cache-Control", "public, max-age=300").build();
    }
}

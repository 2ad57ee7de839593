package shop.argosy.server;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.foundation.http.Json;

/** Entities as JSON, the way {@link Json} speaks it. */
@Provider
@Consumes("*/*")
@Produces({"application/json", "application/*+json"})
public class JsonBodies extends JacksonJsonProvider {

    public JsonBodies() {
        super(Json.mapper());
    }
}

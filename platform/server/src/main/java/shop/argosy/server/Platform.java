package shop.argosy.server;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All resources and providers of all modules, found by their annotations. */
@ApplicationPath("/")
public class Platform extends Application {

    /**
     * {@link JsonBodies} is the only reader and writer of JSON: the server's own step back when the feature's name is
     * not theirs.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
            "jersey.config.jsonFeature", JsonBodies.class.getSimpleName(),
            "jersey.config.jsonFeature.server", JsonBodies.class.getSimpleName(),
            "jersey.config.disableJsonBinding", true,
            "jersey.config.disableMoxyJson", true,
            "jersey.config.server.wadl.disableWadl", true,
            "jersey.config.server.response.setStatusOverSendError", true);
    }
}

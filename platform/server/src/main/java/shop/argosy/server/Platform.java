package shop.argosy.server;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All resources and providers of all modules, found by their annotations. */
@ApplicationPath("/")
public class Platform extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true, "jersey.config.server.response.setStatusOverSendError", true);
    }
}

package shop.argosy.verification.prove.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.argosy.verification.architecture.Platform;
import shop.argosy.verification.platform.Repository;

/** What the fuzz of scenario 24 knows is what the server registers. */
class RoutesTest {

    private static final String REST = "jakarta.ws.rs.";
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final List<String> OTHER_WAYS_IN = List.of("jakarta.servlet.annotation.WebServlet", "jakarta.servlet.annotation.WebFilter", "jakarta.websocket.server.ServerEndpoint", "jakarta.jws.WebService");

    @Test
    void everyRegisteredRouteHasALineAndEveryLineARoute() {
        assertEquals(registered(), Routes.ALL.stream().map(Route::toString).sorted().toList());
    }

    @Test
    void thereIsNoWayInBesideTheResources() throws IOException {
        List<String> others = Platform.classes().stream().filter(type -> OTHER_WAYS_IN.stream().anyMatch(type::isAnnotatedWith)).map(JavaClass::getName).toList();
        assertEquals(List.of(), others);
        assertEquals(false, Files.readString(Repository.root().resolve("platform/server/src/main/webapp/WEB-INF/web.xml")).contains("<servlet"));
    }

    private static List<String> registered() {
        return Platform.classes().stream().filter(type -> path(type).isPresent()).flatMap(RoutesTest::routes).distinct().sorted().toList();
    }

    private static Stream<String> routes(JavaClass resource) {
        return resource.getMethods().stream().flatMap(method -> verbs(method).map(verb -> verb + " " + plain("/" + path(resource).orElseThrow() + path(method).map(below -> "/" + below).orElse(""))));
    }

    private static Stream<String> verbs(JavaMethod method) {
        return method.getAnnotations().stream().map(annotation -> annotation.getRawType().getName()).filter(name -> name.startsWith(REST)).map(name -> name.substring(REST.length())).filter(VERBS::contains);
    }

    private static Optional<String> path(HasAnnotations<?> place) {
        return place.getAnnotations().stream().filter(annotation -> annotation.getRawType().getName().equals(REST + "Path")).findFirst().map(RoutesTest::value);
    }

    private static String value(JavaAnnotation<?> annotation) {
        return (String) annotation.get("value").orElseThrow();
    }

    /** Parameters by their name alone: what they match may itself hold braces and slashes. */
    private static String plain(String path) {
        var plain = new StringBuilder();
        int depth = 0;
        boolean named = true;
        for (char character : path.toCharArray()) {
            depth += character == '{' ? 1 : 0;
            named = depth == 0 || named && character != ':';
            if (named && !(depth > 0 && character == ' ') || depth == 1 && character == '}') {
                plain.append(character);
            }
            depth -= character == '}' ? 1 : 0;
            named = depth == 0 || named;
        }
        return plain.toString().replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}

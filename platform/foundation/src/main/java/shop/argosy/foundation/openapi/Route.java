package shop.argosy.foundation.openapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A method of a resource that answers calls.
 *
 * @param verb in lower case
 * @param path with the prefix of its surface, parameters as {name}
 */
public record Route(String verb, String path, Class<?> resource, Method method) {

    /** All routes of the classes, by path and verb, those that are no API too. */
    public static List<Route> of(Stream<Class<?>> resources) {
        return resources.filter(type -> type.isAnnotationPresent(Path.class)).distinct().flatMap(Route::of)
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::verb)).toList();
    }

    public boolean isAvailable() {
        return !method.isAnnotationPresent(NotYetAvailable.class);
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).flatMap(method -> verbs(method).map(verb -> new Route(verb, pathOf(resource, method), resource, method)));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations()).map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null).map(verb -> verb.value().toLowerCase(Locale.ROOT));
    }

    private static String pathOf(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String all = "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        return all.replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}").replaceAll("/+", "/");
    }
}

package shop.argosy.server.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.NotYetAvailable;
import shop.argosy.foundation.openapi.OpenApi;
import shop.argosy.foundation.openapi.Route;
import shop.argosy.foundation.openapi.Surface;

class OpenApiDocumentsTest {

    private final List<Class<?>> resources;

    OpenApiDocumentsTest() throws IOException {
        resources = OwnResources.all();
    }

    @ParameterizedTest
    @EnumSource
    void everyRouteHasAnOperationAndEveryOperationARoute(Surface surface) {
        String prefix = "/" + surface.name().toLowerCase(Locale.ROOT);
        List<String> routes = Route.of(resources.stream()).stream().filter(route -> route.path().startsWith(prefix + "/api/"))
                .filter(route -> !route.method().isAnnotationPresent(NotYetAvailable.class))
                .map(route -> route.verb() + " " + route.path().substring(prefix.length())).toList();
        assertEquals(routes, calls(document(surface)));
    }

    @Test
    void theCallsThatOutsideScriptsRelyOnAreThere() {
        assertTrue(calls(document(Surface.PLATFORM)).containsAll(List.of("get /api/v1/openapi.json", "get /api/v1/templates", "post /api/v1/signup", "post /api/v1/sessions",
                "post /api/v1/shops/{shop}/product-imports", "get /api/v1/shops/{shop}/product-imports/{id}", "get /api/v1/shops/{shop}/products",
                "get /api/v1/shops/{shop}/orders", "get /api/v1/shops/{shop}/orders/{number}", "put /api/v1/shops/{shop}/variants/{id}/stock",
                "post /api/v1/shops/{shop}/orders/{number}/shipments", "post /api/v1/shops/{shop}/orders/{number}/refunds",
                "post /api/v1/shops/{shop}/orders/{number}/cancellation")));
        assertEquals(List.of("post /api/v1/carts", "get /api/v1/carts/{id}", "patch /api/v1/carts/{id}", "post /api/v1/carts/{id}/order",
                "post /api/v1/carts/{id}/payments", "get /api/v1/carts/{id}/payments/{payment_id}", "get /api/v1/carts/{id}/shipping-methods",
                "get /api/v1/openapi.json", "post /api/v1/payment-webhooks/{provider}", "get /api/v1/products", "get /api/v1/products/{handle}",
                "get /api/v1/search"), calls(document(Surface.SHOP)));
    }

    @Test
    void whatIsAnsweredWithNotYetAvailableIsLeftOut() {
        assertEquals(List.of("/platform/api/v1/shops/{shop}/product-exports", "/shop/api/v1/search/suggestions"),
                Route.of(resources.stream()).stream().filter(route -> !route.isAvailable()).map(Route::path).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyCallThatReadsABodySaysWhichAndNoOtherDoes(Surface surface) {
        List<Route> routes = OpenApi.routes(surface, resources);
        List<String> reading = routes.stream().filter(OpenApiDocumentsTest::readsBody).map(Route::toString).toList();
        assertEquals(reading, routes.stream().filter(route -> route.method().isAnnotationPresent(Body.class)).map(Route::toString).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceHasItsSchemaAndEverySchemaIsUsed(Surface surface) {
        ObjectNode document = document(surface);
        List<String> used = document.findValuesAsText("$ref").stream().distinct().sorted().toList();
        assertEquals(names(document.at("/components/schemas")).map(name -> "#/components/schemas/" + name).sorted().toList(), used);
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationHasItsOwnIdAndDeclaresTheParametersOfItsPath(Surface surface) {
        ObjectNode document = document(surface);
        List<String> ids = document.findValuesAsText("operationId");
        assertEquals(ids.stream().distinct().toList(), ids);
        document.path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            List<String> declared = operation.path("parameters").valueStream().filter(parameter -> parameter.path("in").asText().equals("path"))
                    .map(parameter -> parameter.path("name").asText()).toList();
            assertEquals(Pattern.compile("\\{(\\w+)}").matcher(path.getKey()).results().map(found -> found.group(1)).toList(), declared, path.getKey());
        }));
    }

    @Test
    void whatBelongsToAShopIsForThoseWhoAreSignedIn() {
        document(Surface.PLATFORM).path("paths").properties().stream().filter(path -> path.getKey().contains("/shops/{shop}"))
                .forEach(path -> path.getValue().forEach(operation -> assertEquals(2, operation.path("security").size(), path.getKey())));
    }

    private ObjectNode document(Surface surface) {
        return OpenApi.document(surface, resources);
    }

    private static List<String> calls(JsonNode document) {
        return document.path("paths").propertyStream().flatMap(path -> names(path.getValue()).map(verb -> verb + " " + path.getKey())).toList();
    }

    private static Stream<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey);
    }

    private static boolean readsBody(Route route) {
        return Arrays.stream(route.method().getParameters()).filter(parameter -> parameter.getAnnotations().length == 0)
                .anyMatch(parameter -> List.of(String.class, byte[].class, InputStream.class).contains(parameter.getType()));
    }
}

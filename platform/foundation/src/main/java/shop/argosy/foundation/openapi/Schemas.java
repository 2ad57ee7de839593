package shop.argosy.foundation.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Page;

/** The schemas of one document. Records get a name there, everything else stands where it is used. */
final class Schemas {

    private final ObjectNode named = Json.mapper().createObjectNode();
    private final Map<String, JavaType> owners = new HashMap<>();

    /** The schemas so far, by name. */
    ObjectNode named() {
        return named;
    }

    ObjectNode of(Type type, Direction direction) {
        return of(Json.mapper().constructType(type), direction);
    }

    ObjectNode of(JavaType type, Direction direction) {
        return Scalars.of(type.getRawClass()).orElseGet(() -> composed(type, direction));
    }

    private ObjectNode composed(JavaType type, Direction direction) {
        if (type.isCollectionLikeType()) {
            ObjectNode array = typed("array");
            array.set("items", of(type.getContentType(), direction));
            return array;
        }
        if (type.isMapLikeType()) {
            ObjectNode map = typed("object");
            map.set("additionalProperties", of(type.getContentType(), direction));
            return map;
        }
        if (type.isEnumType()) {
            ObjectNode text = typed("string");
            ArrayNode names = text.putArray("enum");
            Arrays.stream(type.getRawClass().getEnumConstants()).forEach(constant -> names.add(Json.mapper().<JsonNode>valueToTree(constant)));
            return text;
        }
        if (!type.getRawClass().isRecord()) {
            throw new IllegalStateException("No schema for " + type.toCanonical() + ": use records, lists, maps and plain values");
        }
        return reference(type, direction);
    }

    private ObjectNode reference(JavaType type, Direction direction) {
        String name = name(type, direction);
        JavaType owner = owners.putIfAbsent(name, type);
        if (owner == null) {
            named.set(name, new RecordSchema(this, direction).of(type));
        } else if (!owner.equals(type)) {
            throw new IllegalStateException("Two records are called " + name + ": " + owner.toCanonical() + " and " + type.toCanonical());
        }
        return Json.mapper().createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static String name(JavaType type, Direction direction) {
        if (type.getRawClass() == Page.class) {
            return name(type.containedType(0).getRawClass()) + "Page";
        }
        return name(type.getRawClass()) + (direction == Direction.REQUEST && type.getRawClass() != Money.class ? "Input" : "");
    }

    /** A record inside another one carries its name too; what resources define stands for itself. */
    private static String name(Class<?> type) {
        String own = type.getSimpleName().replaceFirst("(Json|Body)$", "");
        Class<?> outer = type.getEnclosingClass();
        return outer == null || outer.getSimpleName().endsWith("Resource") ? own : name(outer) + own;
    }

    static ObjectNode typed(String type) {
        return Json.mapper().createObjectNode().put("type", type);
    }

    /** The same or null. */
    static ObjectNode orNull(ObjectNode schema) {
        JsonNode type = schema.get("type");
        if (type != null && type.isTextual()) {
            schema.remove("type");
            schema.putArray("type").add(type).add("null");
            if (schema.has("enum")) {
                schema.withArray("enum").addNull();
            }
            return schema;
        }
        if (schema.isEmpty()) {
            return schema;
        }
        ObjectNode either = Json.mapper().createObjectNode();
        either.putArray("oneOf").add(schema).add(typed("null"));
        return either;
    }
}

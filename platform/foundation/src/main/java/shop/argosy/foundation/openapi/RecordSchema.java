package shop.argosy.foundation.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Nullable;

/** The schema of a record, with the members that the JSON mapper reads or writes. */
final class RecordSchema {

    private final Schemas schemas;
    private final Direction direction;

    RecordSchema(Schemas schemas, Direction direction) {
        this.schemas = schemas;
        this.direction = direction;
    }

    ObjectNode of(JavaType type) {
        ObjectNode schema = Schemas.typed("object");
        add(type, schema.putObject("properties"), schema.putArray("required"));
        if (schema.get("required").isEmpty()) {
            schema.remove("required");
        }
        return schema;
    }

    private void add(JavaType type, ObjectNode properties, ArrayNode required) {
        for (BeanPropertyDefinition property : properties(type)) {
            RecordComponent component = component(type, property);
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                add(property.getPrimaryType(), properties, required);
                continue;
            }
            if (component.isAnnotationPresent(NotYetAvailable.class)) {
                continue;
            }
            boolean nullable = component.isAnnotationPresent(Nullable.class);
            ObjectNode value = value(property, component);
            properties.set(property.getName(), nullable && !leavesNullOut(type) ? Schemas.orNull(value) : value);
            if (!nullable || direction == Direction.ANSWER && !leavesNullOut(type)) {
                required.add(property.getName());
            }
        }
    }

    private List<BeanPropertyDefinition> properties(JavaType type) {
        return direction == Direction.ANSWER ? Json.mapper().getSerializationConfig().introspect(type).findProperties()
                : Json.mapper().getDeserializationConfig().introspect(type).findProperties();
    }

    private static RecordComponent component(JavaType type, BeanPropertyDefinition property) {
        return Arrays.stream(type.getRawClass().getRecordComponents()).filter(component -> component.getName().equals(property.getInternalName())).findFirst()
                .orElseThrow(() -> new IllegalStateException(type.toCanonical() + " writes " + property.getName() + ", which is no component of it"));
    }

    private ObjectNode value(BeanPropertyDefinition property, RecordComponent component) {
        SentAs sentAs = component.getAnnotation(SentAs.class);
        if (sentAs != null) {
            return any(sentAs.value());
        }
        ObjectNode schema = schemas.of(property.getPrimaryType(), direction);
        return Values.only(schema, component);
    }

    private ObjectNode any(Class<?>[] types) {
        if (types.length == 1) {
            return schemas.of(types[0], direction);
        }
        ObjectNode either = Json.mapper().createObjectNode();
        ArrayNode all = either.putArray("oneOf");
        Arrays.stream(types).forEach(type -> all.add(schemas.of(type, direction)));
        return either;
    }

    private boolean leavesNullOut(JavaType type) {
        JsonInclude include = type.getRawClass().getAnnotation(JsonInclude.class);
        return direction == Direction.ANSWER && include != null && include.value() == JsonInclude.Include.NON_NULL;
    }
}

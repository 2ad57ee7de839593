package shop.argosy.foundation.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Narrows a text to the values that are known of it. */
final class Values {

    private Values() {
    }

    /** @param place where the text stands; without {@link OneOf} and {@link NameOf} it may be any */
    static ObjectNode only(ObjectNode schema, AnnotatedElement place) {
        if (place.isAnnotationPresent(OneOf.class)) {
            add(schema, Arrays.stream(place.getAnnotation(OneOf.class).value()));
        }
        if (place.isAnnotationPresent(NameOf.class)) {
            add(schema, Arrays.stream(place.getAnnotation(NameOf.class).value().getEnumConstants()).map(constant -> constant.name().toLowerCase(Locale.ROOT)));
        }
        return schema;
    }

    private static void add(ObjectNode schema, Stream<String> values) {
        ArrayNode known = schema.putArray("enum");
        values.forEach(known::add);
    }
}

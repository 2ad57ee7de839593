package shop.argosy.storefront.themes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON of themes into maps, lists and plain values; designers may comment it. Order is kept. */
public final class ThemeJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() { };
    private static final TypeReference<List<Object>> LIST = new TypeReference<>() { };

    private ThemeJson() {
    }

    public static Map<String, Object> object(String file, String json) {
        return read(file, json, OBJECT);
    }

    static List<Object> list(String file, String json) {
        return read(file, json, LIST);
    }

    /** The object under that name, or an empty one. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> child(Map<String, Object> parent, String name) {
        return parent.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** The objects in the list under that name, in order. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> children(Map<String, Object> parent, String name) {
        return parent.get(name) instanceof List<?> list ? objects((List<Object>) list) : List.of();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> objects(List<Object> list) {
        return list.stream().filter(Map.class::isInstance).map(item -> (Map<String, Object>) item).toList();
    }

    public static String text(Map<String, Object> parent, String name, String otherwise) {
        return parent.get(name) instanceof String text ? text : otherwise;
    }

    private static <T> T read(String file, String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new ThemeProblem(file + " is not valid JSON: " + e.getOriginalMessage()
                    + " (line " + e.getLocation().getLineNr() + ")");
        }
    }
}

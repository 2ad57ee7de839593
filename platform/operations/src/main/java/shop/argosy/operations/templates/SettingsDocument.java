package shop.argosy.operations.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Walks one JSON document of a theme's settings. A path is its members' names with dots between them. */
final class SettingsDocument {

    private SettingsDocument() {
    }

    /** The paths of all texts, in document order. */
    static List<String> textPaths(JsonNode document) {
        var paths = new ArrayList<String>();
        collect(document, "", paths);
        return paths;
    }

    static String text(JsonNode document, String path) {
        JsonNode node = document;
        for (String step : path.split("\\.")) {
            node = node.path(step);
        }
        return node.textValue();
    }

    /**
     * The document with other texts, and with the pictures' files replaced by where they lie.
     *
     * @param text gets a path and what stands there
     * @param picture gets an object with a {@code file}
     */
    static JsonNode rewritten(JsonNode document, BiFunction<String, String, String> text, Function<ObjectNode, JsonNode> picture) {
        return rewrite(document.deepCopy(), "", text, picture);
    }

    private static JsonNode rewrite(JsonNode node, String path, BiFunction<String, String, String> text, Function<ObjectNode, JsonNode> picture) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        for (String name : names(object)) {
            JsonNode value = object.get(name);
            String below = path.isEmpty() ? name : path + "." + name;
            if (value.isTextual()) {
                object.put(name, text.apply(below, value.textValue()));
            } else {
                object.set(name, rewrite(value, below, text, picture));
            }
        }
        return object.has("file") ? picture.apply(object) : object;
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        if (node.isTextual()) {
            paths.add(path);
        } else if (node instanceof ObjectNode object) {
            names(object).forEach(name -> collect(object.get(name), path.isEmpty() ? name : path + "." + name, paths));
        }
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

package shop.argosy.operations.templates;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.argosy.foundation.json.Json;

/** The files of one template, as the build has packed them. */
record TemplateFiles(String id) {

    private static final String ROOT = "/templates/";

    /** In alphabetical order. */
    static List<String> ids() {
        return packed().map(path -> path.substring(0, path.indexOf('/'))).distinct().sorted().toList();
    }

    /** The names of a template's pictures. */
    static List<String> mediaOf(String id) {
        String folder = id + "/media/";
        return packed().filter(path -> path.startsWith(folder)).map(path -> path.substring(folder.length())).toList();
    }

    /** Everything but the pictures. */
    StarterTemplate read() {
        return new StarterTemplate(json("template.json", new TypeReference<>() { }), json("products.json", new TypeReference<>() { }),
                json("collections.json", new TypeReference<>() { }), json("pages.json", new TypeReference<>() { }), json("menus.json", new TypeReference<>() { }),
                json("theme-settings.json", new TypeReference<>() { }), translations());
    }

    /** One picture's bytes. {@code name} is as the template's files write it. */
    byte[] media(String name) {
        return bytes("media/" + name);
    }

    private Map<String, JsonNode> translations() {
        String folder = id + "/translations/";
        return packed().filter(path -> path.startsWith(folder))
                .collect(Collectors.toMap(path -> path.substring(folder.length(), path.length() - ".json".length()),
                        path -> json(path.substring(id.length() + 1), new TypeReference<JsonNode>() { }), (one, two) -> one, TreeMap::new));
    }

    private <T> T json(String name, TypeReference<T> type) {
        try {
            return Json.mapper().readValue(bytes(name), type);
        } catch (IOException e) {
            throw new IllegalStateException("The template file " + id + "/" + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private byte[] bytes(String name) {
        return resource(id + "/" + name);
    }

    private static Stream<String> packed() {
        return new String(resource("files.txt"), StandardCharsets.UTF_8).lines().map(line -> line.substring(0, line.lastIndexOf(' ')));
    }

    private static byte[] resource(String path) {
        try (InputStream file = TemplateFiles.class.getResourceAsStream(ROOT + path)) {
            if (file == null) {
                throw new IllegalStateException("The template file " + path + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package shop.argosy.storefront.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Problem;

/** What a form sent, or a script in its place as a JSON object. */
public final class Form {

    private static final int LONGEST = 100_000;
    private static final int MOST_FIELDS = 500;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Form() {
    }

    public static Form read(String contentType, String body) {
        if (body.length() > LONGEST) {
            throw Problem.of(413, "too-large", "This form is too large.");
        }
        Form form = new Form();
        if (contentType != null && contentType.contains("json")) {
            form.addJson(body);
        } else if (!body.isEmpty()) {
            form.addPairs(body);
        }
        return form;
    }

    /** Stripped; empty where the field is missing. */
    public String text(String name) {
        List<String> values = fields.get(name);
        return values == null ? "" : values.getFirst().strip();
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(text(name)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @throws Problem 422 at the field where it is no number from {@code least} to a million */
    public int quantity(String name, int least, int otherwise) {
        String text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        return quantity(text, "/" + name, least);
    }

    /** A quantity of 0 or more. */
    public static int quantityOf(String text, String pointer) {
        return quantity(text.strip(), pointer, 0);
    }

    private static int quantity(String text, String pointer, int least) {
        if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) < least || Integer.parseInt(text) > 1_000_000) {
            throw Problem.invalid(pointer, "The quantity must be a number from " + least + " to 1,000,000.");
        }
        return Integer.parseInt(text);
    }

    private void addPairs(String body) {
        for (String pair : body.split("&", MOST_FIELDS)) {
            int at = pair.indexOf('=');
            add(decode(at < 0 ? pair : pair.substring(0, at)), at < 0 ? "" : decode(pair.substring(at + 1)));
        }
    }

    private void addJson(String body) {
        JsonNode json;
        try {
            json = Json.read(body);
        } catch (IllegalStateException e) {
            throw Problem.invalid("", "The body is not valid JSON.");
        }
        json.properties().forEach(field -> {
            if (field.getValue().isArray()) {
                field.getValue().forEach(value -> add(field.getKey() + "[]", value.asText()));
            } else {
                add(field.getKey(), field.getValue().asText());
            }
        });
    }

    private void add(String name, String value) {
        fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "bad-form", "This form cannot be read. Send it again from the shop.");
        }
    }
}

package shop.argosy.foundation.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.json.Json;

/** The schemas of plain values. */
final class Scalars {

    private static final Map<Class<?>, String> SCHEMAS = Map.ofEntries(
            Map.entry(String.class, "{\"type\":\"string\"}"),
            Map.entry(boolean.class, "{\"type\":\"boolean\"}"),
            Map.entry(Boolean.class, "{\"type\":\"boolean\"}"),
            Map.entry(int.class, "{\"type\":\"integer\",\"format\":\"int32\"}"),
            Map.entry(Integer.class, "{\"type\":\"integer\",\"format\":\"int32\"}"),
            Map.entry(long.class, "{\"type\":\"integer\",\"format\":\"int64\"}"),
            Map.entry(Long.class, "{\"type\":\"integer\",\"format\":\"int64\"}"),
            Map.entry(double.class, "{\"type\":\"number\",\"format\":\"double\"}"),
            Map.entry(Double.class, "{\"type\":\"number\",\"format\":\"double\"}"),
            Map.entry(UUID.class, "{\"type\":\"string\",\"format\":\"uuid\"}"),
            Map.entry(Instant.class, "{\"type\":\"string\",\"format\":\"date-time\"}"),
            Map.entry(LocalDate.class, "{\"type\":\"string\",\"format\":\"date\"}"),
            Map.entry(URI.class, "{\"type\":\"string\",\"format\":\"uri\"}"),
            Map.entry(ZoneId.class, "{\"type\":\"string\"}"),
            Map.entry(Currency.class, "{\"type\":\"string\",\"pattern\":\"^[A-Z]{3}$\"}"),
            Map.entry(byte[].class, "{\"type\":\"string\",\"format\":\"binary\"}"),
            Map.entry(JsonNode.class, "{}"),
            Map.entry(ObjectNode.class, "{\"type\":\"object\"}"));

    private Scalars() {
    }

    /** A copy of its own, to be changed at will. */
    static Optional<ObjectNode> of(Class<?> type) {
        return Optional.ofNullable(SCHEMAS.get(type)).map(schema -> (ObjectNode) Json.read(schema));
    }
}

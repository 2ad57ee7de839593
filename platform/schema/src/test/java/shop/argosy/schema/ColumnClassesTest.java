package shop.argosy.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Schema;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import shop.argosy.kernel.Sealed;
import shop.argosy.schema.default_schema.DefaultSchema;
import shop.argosy.schema.platform.Platform;
import shop.argosy.schema.relay.Relay;

class ColumnClassesTest {

    private static final Map<String, Schema> SCHEMAS = Map.of("platform", Platform.PLATFORM, "relay", Relay.RELAY, "tenant", DefaultSchema.DEFAULT_SCHEMA);

    @Test
    void everyColumnHasAClassAndEveryClassAColumn() throws IOException {
        assertEquals(new TreeSet<>(fields().keySet()), new TreeSet<>(classes().keySet()));
    }

    @Test
    void onlyKnownClassesAreUsed() throws IOException {
        assertEquals(Set.of(), classes().values().stream().filter(name -> !Set.of("public", "business", "personal", "secret", "technical").contains(name)).collect(Collectors.toSet()));
    }

    @Test
    void personalColumnsOfShopsAreSealedAndSealedColumnsArePersonal() throws IOException {
        var classes = classes();
        var wrong = fields().entrySet().stream().filter(entry -> entry.getKey().startsWith("tenant."))
                .filter(entry -> (entry.getValue().getType() == Sealed.class) != classes.get(entry.getKey()).equals("personal")).map(Map.Entry::getKey).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void aShopStaysBelowEightyTables() {
        assertTrue(DefaultSchema.DEFAULT_SCHEMA.getTables().size() <= 80);
    }

    private static Map<String, Field<?>> fields() {
        var fields = new TreeMap<String, Field<?>>();
        SCHEMAS.forEach((name, schema) -> {
            for (Table<?> table : schema.getTables()) {
                for (Field<?> field : table.fields()) {
                    fields.put(name + "." + table.getName() + "." + field.getName(), field);
                }
            }
        });
        return fields;
    }

    private static Map<String, String> classes() throws IOException {
        try (InputStream file = ColumnClassesTest.class.getResourceAsStream("/migrations/classes.txt")) {
            Stream<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" ")).collect(Collectors.toMap(line -> line[0], line -> line[1]));
        }
    }
}

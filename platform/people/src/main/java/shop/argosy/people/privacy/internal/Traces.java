package shop.argosy.people.privacy.internal;

import static shop.argosy.schema.default_schema.Tables.IDEMPOTENCY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import shop.argosy.foundation.http.KeptAnswers;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.people.privacy.Certificate.Check;
import shop.argosy.schema.default_schema.DefaultSchema;

/**
 * Looks for plain values through every table of the shop, column by column, as text and as bytes. What anybody may see
 * in the shop is left out: product texts and pages are the merchant's words, whomever they name. Answers kept for
 * repeated calls are sealed under no person's key, and are opened for it.
 */
public final class Traces {

    private static final Set<String> PUBLIC = publicColumns();

    private final KeptAnswers answers;

    public Traces(KeptAnswers answers) {
        this.answers = answers;
    }

    /** @param values of the person, each long enough not to stand in any text by chance */
    public Check check(TenantTx tx, Set<String> values) {
        var found = new ArrayList<String>();
        int columns = 0;
        List<Table<?>> tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
        for (Table<?> table : tables) {
            List<Field<?>> fields = Stream.of(table.fields()).filter(field -> !PUBLIC.contains("tenant." + table.getName() + "." + field.getName())).toList();
            columns += fields.size();
            if (!values.isEmpty() && !fields.isEmpty()) {
                found.addAll(in(tx, table, fields, values));
            }
        }
        if (!values.isEmpty() && answers.hold(tx, values)) {
            found.add(IDEMPOTENCY.getName() + "." + IDEMPOTENCY.RESPONSE.getName());
        }
        return new Check(tables.size(), columns, values.size(), List.copyOf(found));
    }

    /** One reading of the table. */
    private static List<String> in(TenantTx tx, Table<?> table, List<Field<?>> fields, Set<String> values) {
        var counts = fields.stream().map(field -> DSL.count().filterWhere(holds(field, values)).as(field.getName())).toList();
        var row = tx.sql().select(counts).from(table).fetchSingle();
        return fields.stream().map(Field::getName).filter(name -> row.get(name, int.class) > 0).map(name -> table.getName() + "." + name).toList();
    }

    /** PostgreSQL writes bytes as hexadecimal when they are cast to text. */
    private static Condition holds(Field<?> field, Set<String> values) {
        Field<String> text = DSL.lower(DSL.field("{0}::text", SQLDataType.CLOB, DSL.field(DSL.name(field.getName()))));
        return values.stream().flatMap(value -> Stream.of(value.toLowerCase(Locale.ROOT), hex(value))).map(text::contains).reduce(DSL.falseCondition(), Condition::or);
    }

    private static String hex(String value) {
        return HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> publicColumns() {
        try (InputStream classes = Traces.class.getResourceAsStream("/migrations/classes.txt")) {
            return new String(classes.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.endsWith(" public")).map(line -> line.substring(0, line.indexOf(' ')))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

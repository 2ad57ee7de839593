package shop.argosy.verification.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.RunningPlatform;

/**
 * Looks for texts in everything that a platform keeps: every column of every table of every schema, as text and as
 * bytes; every document of every index; every file of the storage, the logs, the server and the payment sandbox. What
 * was mailed is with its recipients: the inbox that stands for them and its log are left out.
 */
final class Everywhere {

    private static final List<String> FOLDERS = List.of("storage", "logs", "payara", "sandbox");
    private static final int MOST_DOCUMENTS = 10_000;

    private final RunningPlatform platform;
    private int tables;
    private long documents;
    private int files;

    Everywhere(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Where a text stands, as {@code place: text}. */
    List<String> find(List<String> texts) {
        var hits = new ArrayList<String>();
        inTables(texts, hits);
        inIndices(texts, hits);
        FOLDERS.forEach(folder -> inFiles(platform.data().resolve(folder), texts, hits));
        return hits;
    }

    /** How much was looked through the last time. */
    String extent() {
        return tables + " tables, " + documents + " documents, " + files + " files";
    }

    private void inTables(List<String> texts, List<String> hits) {
        tables = 0;
        try (Connection database = platform.database(); var statement = database.createStatement();
                ResultSet names = statement.executeQuery("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1")) {
            while (names.next()) {
                tables++;
                inTable(database, names.getString(1), texts, hits);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row as text holds its bytes in hexadecimal. */
    private static void inTable(Connection database, String table, List<String> texts, List<String> hits) throws SQLException {
        String counts = String.join(", ", texts.stream().map(text -> "count(*) FILTER (WHERE strpos(lower(entry::text), ?) > 0 OR strpos(entry::text, ?) > 0)").toList());
        try (var query = database.prepareStatement("SELECT " + counts + " FROM " + table + " AS entry")) {
            for (int i = 0; i < texts.size(); i++) {
                query.setString(2 * i + 1, texts.get(i).toLowerCase(Locale.ROOT));
                query.setString(2 * i + 2, HexFormat.of().formatHex(texts.get(i).getBytes(StandardCharsets.UTF_8)));
            }
            ResultSet found = query.executeQuery();
            found.next();
            for (int i = 0; i < texts.size(); i++) {
                if (found.getLong(i + 1) > 0) {
                    hits.add("table " + table + ": " + texts.get(i));
                }
            }
        }
    }

    private void inIndices(List<String> texts, List<String> hits) {
        Http.get(platform.searchUrl() + "/_refresh");
        var all = Http.get(platform.searchUrl() + "/_all/_search?expand_wildcards=all&track_total_hits=true&size=" + MOST_DOCUMENTS).expect(200);
        documents = all.json().path("hits").path("total").path("value").asLong();
        NotAsPromised.unless(documents <= MOST_DOCUMENTS, "There are more documents than are looked through: " + documents);
        String content = all.json().toString().toLowerCase(Locale.ROOT);
        texts.stream().filter(text -> content.contains(text.toLowerCase(Locale.ROOT))).forEach(text -> hits.add("search: " + text));
    }

    private void inFiles(Path folder, List<String> texts, List<String> hits) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> regular = all.filter(Files::isRegularFile).filter(file -> !file.endsWith("logs/mail.log")).toList();
            files += regular.size();
            for (Path file : regular) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                texts.stream().filter(text -> content.contains(inBytes(text))).forEach(text -> hits.add("file " + platform.data().relativize(file) + ": " + text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inBytes(String text) {
        return new String(text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}

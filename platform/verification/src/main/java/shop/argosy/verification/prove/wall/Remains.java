package shop.argosy.verification.prove.wall;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.RunningPlatform;

/** Where a shop's canaries have come to, beside its own schema: the logs, the search indices, the bucket. */
final class Remains {

    private static final int MOST_DOCUMENTS = 200;

    private final Estate owner;
    private final RunningPlatform platform;

    Remains(Estate owner) {
        this.owner = owner;
        this.platform = owner.shop().platform();
    }

    /** Files below the logs that tell of a person; that of the mail catcher, which stands for somebody else's mail server, apart. */
    List<String> inLogs() {
        var secrets = new ArrayList<>(owner.personal());
        secrets.addAll(List.of(owner.key("token"), owner.key("email"), owner.key("orders.token"), owner.key("carts.id")));
        return files(platform.data().resolve("logs")).filter(file -> !file.getFileName().toString().startsWith("mail.log")).filter(file -> holds(file, secrets)).map(file -> "log " + file.getFileName()).toList();
    }

    /** Objects of others that hold one of the shop's words. */
    List<String> inBucket() {
        Path objects = platform.data().resolve("storage/objects");
        return files(objects).filter(file -> !objects.relativize(file).toString().contains(owner.key("schema"))).filter(file -> holds(file, List.of(owner.word())))
                .map(file -> "object " + objects.relativize(file)).toList();
    }

    /** Documents with one of the shop's words that count as another shop's. */
    List<String> inIndices() {
        return documents().stream().filter(document -> !document.path("_source").path("tenant").asText().equals(owner.key("tenant"))).map(document -> "document " + document.path("_id").asText()).toList();
    }

    /** The shop's own documents with its word: without them a search for foreign ones proves nothing. */
    List<JsonNode> documents() {
        Answer found = Http.get(platform.searchUrl() + "/_all/_search?size=" + MOST_DOCUMENTS + "&q=" + owner.word()).expect(200);
        return found.json().path("hits").path("hits").valueStream().filter(document -> document.path("_source").toString().contains(owner.word())).toList();
    }

    /** Objects of the shop itself. */
    long objects() {
        return files(platform.data().resolve("storage/objects")).filter(file -> file.toString().contains(owner.key("schema"))).count();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, List<String> words) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return words.stream().anyMatch(text::contains);
        } catch (IOException e) {
            return false;
        }
    }
}

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Writes the list of all theme files with their SHA-256, so that they can be found inside a jar. Arguments: themes, list. */
void main(String[] arguments) throws IOException {
    Path themes = Path.of(arguments[0]);
    Path list = Path.of(arguments[1]);
    Files.createDirectories(list.getParent());
    Files.write(list, Files.isDirectory(themes) ? lines(themes) : List.of());
}

List<String> lines(Path themes) throws IOException {
    try (Stream<Path> files = Files.walk(themes)) {
        return files.filter(Files::isRegularFile).map(file -> line(themes, file)).sorted().toList();
    }
}

String line(Path themes, Path file) {
    try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return themes.relativize(file).toString().replace('\\', '/') + " " + HexFormat.of().formatHex(hash);
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
    }
}

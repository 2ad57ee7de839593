package shop.argosy.operations.domains.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import shop.argosy.operations.domains.DnsRecords;

/** A file that stands in for the DNS on a developer's machine: lines of {@code name TYPE value}, read anew each time. */
public record FileDns(Path file) implements DnsRecords {

    @Override
    public List<String> of(String name, Type type) {
        try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
            return lines.map(line -> line.strip().split("\\s+", 3)).filter(parts -> parts.length == 3 && parts[0].equalsIgnoreCase(name) && parts[1].equals(type.name()))
                    .map(parts -> parts[2]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

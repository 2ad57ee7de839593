package shop.argosy.verification.platform;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes of a platform, as the kernel shows them, and how they are killed without warning. */
public final class Processes {

    private Processes() {
    }

    /** Like a power cut for this process: it has no chance to tidy up. */
    public static void kill(long process) {
        ProcessHandle.of(process).ifPresent(handle -> {
            handle.destroyForcibly();
            handle.onExit().join();
        });
    }

    /** Which of these processes has a connection that begins at this port. */
    public static Optional<Long> withPort(int port, Collection<Long> candidates) {
        String end = String.format(":%04X", port);
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6").flatMap(Processes::lines).map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 9 && fields[1].endsWith(end)).map(fields -> "socket:[" + fields[9] + "]")
                .flatMap(socket -> candidates.stream().filter(process -> holds(process, socket))).findFirst();
    }

    private static Stream<String> lines(String table) {
        try {
            return Files.readAllLines(Path.of(table)).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holds(long process, String socket) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc", Long.toString(process), "fd"))) {
            for (Path file : files) {
                if (Files.isSymbolicLink(file) && Files.readSymbolicLink(file).toString().equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}

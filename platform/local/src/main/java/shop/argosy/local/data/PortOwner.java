package shop.argosy.local.data;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, as far as {@code /proc} tells. */
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {
    }

    /** For example {@code nginx (process 812)}. */
    static Optional<String> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6").flatMap(PortOwner::lines)
            .map(line -> line.strip().split("\\s+"))
            .filter(fields -> fields.length > 9 && fields[3].equals(LISTENING) && fields[1].endsWith(String.format(":%04X", port)))
            .map(fields -> "socket:[" + fields[9] + "]")
            .findFirst().flatMap(PortOwner::holderOf);
    }

    private static Stream<String> lines(String table) {
        try {
            return Files.readAllLines(Path.of(table)).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Optional<String> holderOf(String socket) {
        return ProcessHandle.allProcesses().filter(process -> holds(process.pid(), socket)).findFirst()
            .map(process -> name(process.pid()) + " (process " + process.pid() + ")");
    }

    private static boolean holds(long pid, String socket) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
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

    private static String name(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "comm")).strip();
        } catch (IOException e) {
            return "a program";
        }
    }
}

package shop.argosy.verification.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import shop.argosy.verification.platform.RunningPlatform;

/** How many members a node's grid has, as the node wrote at the last change. */
final class GridLog {

    private static final Pattern MEMBERS = Pattern.compile("Members \\{size:(\\d+)");

    private GridLog() {
    }

    /** 0 before the first word. */
    static int of(RunningPlatform platform, String node) {
        try {
            return MEMBERS.matcher(Files.readString(platform.log(node), StandardCharsets.ISO_8859_1)).results()
                    .map(found -> Integer.parseInt(found.group(1))).reduce(0, (before, later) -> later);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package shop.argosy.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import shop.argosy.local.CannotStart;

/**
 * PostgreSQL refuses to run as root. In a user namespace it sees another user while its files stay root's, so they may
 * lie below folders that only root may enter. Where namespaces are forbidden it runs as nobody.
 */
final class Unprivileged {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged forThisUser() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of());
        }
        return new Unprivileged(succeeds(with(NAMESPACE, List.of("true"))) ? NAMESPACE : NOBODY);
    }

    List<String> command(List<String> command) {
        return with(prefix, command);
    }

    /** Gives the folder to the user that will run the server, and says so in one sentence when that user cannot go there. */
    void own(Path folder) {
        if (prefix != NOBODY) {
            return;
        }
        letThrough(folder.getParent());
        for (Path above = folder.getParent().getParent(); above != null; above = above.getParent()) {
            if (!openToOthers(above)) {
                throw new CannotStart("PostgreSQL must not run as root and the user nobody cannot enter " + above
                    + ": choose a folder elsewhere with --data DIR, or run ops/up as another user.");
            }
        }
        if (!succeeds(List.of("chown", "-R", "nobody:nogroup", folder.toString()))) {
            throw new CannotStart("The folder " + folder + " cannot be given to the user nobody: choose another with --data DIR.");
        }
    }

    /** The server's user may pass through the closed folder that its own lies in, and see nothing of it. */
    void letThrough(Path folder) {
        if (prefix == NOBODY && !(succeeds(List.of("chgrp", "nogroup", folder.toString())) && succeeds(List.of("chmod", "710", folder.toString())))) {
            throw new CannotStart("The folder " + folder + " cannot be opened for the user nobody: choose another with --data DIR.");
        }
    }

    private static boolean openToOthers(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> with(List<String> prefix, List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }
}

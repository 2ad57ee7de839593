package shop.argosy.verification.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port that nobody listens on, below those that the system gives to outgoing connections, which could take it before its server does. */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int AFTER_LAST = 32_000;
    private static final int TRIES = 100;

    private FreePort() {
    }

    public static int find() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, AFTER_LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new NotAsPromised("No free port was found between " + FIRST + " and " + AFTER_LAST);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}

package shop.argosy.local.data;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import shop.argosy.local.CannotStart;

/** Free ports, the same again after a restart. Folders begin at different numbers, so that several run side by side. */
public final class Ports {

    private final State state;
    private final int offset;
    private final Set<Integer> given = new HashSet<>();

    public Ports(DataFolder folder, State state) {
        this.state = state;
        this.offset = Math.floorMod(folder.path().hashCode(), 400) * 8;
    }

    /** The platform's own: never another one than was asked for. */
    public int platform(int port) {
        if (!free(port)) {
            throw new CannotStart("Port " + port + " is in use by " + PortOwner.of(port).orElse("another program")
                + ": stop it, or choose another port with --port N.");
        }
        return keep("platform", port);
    }

    /** A service's: the one used before if it is still free, else the next free one from its usual number on. */
    public synchronized int service(String name, int usual) {
        int before = state.get("port." + name).map(Integer::valueOf).orElse(0);
        if (before > 0 && !given.contains(before) && free(before)) {
            return keep(name, before);
        }
        for (int port = usual + offset; port < usual + offset + 2000; port++) {
            if (!given.contains(port) && free(port)) {
                return keep(name, port);
            }
        }
        throw new CannotStart("No free port was found for " + name + " from " + (usual + offset) + " on: stop what listens there.");
    }

    /** Writes down whose it is. */
    public synchronized int keep(String name, int port) {
        given.add(port);
        state.put("port." + name, Integer.toString(port));
        return port;
    }

    static boolean free(int port) {
        return bindable("127.0.0.1", port) && bindable("0.0.0.0", port);
    }

    private static boolean bindable(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

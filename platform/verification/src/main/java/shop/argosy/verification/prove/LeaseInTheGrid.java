package shop.argosy.verification.prove;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import shop.argosy.verification.platform.FreePort;
import shop.argosy.verification.platform.GridLinks;
import shop.argosy.verification.platform.NotAsPromised;

/**
 * What the platform does not do: workers whose lease is an entry of the grid. Split as the platform's own grid is, both
 * sides must get it, or the split was none.
 */
final class LeaseInTheGrid {

    private static final int SECONDS = 60;
    /** Held here, or its level would be forgotten with it. */
    private static final Logger QUIET = Logger.getLogger("com.hazelcast");

    private LeaseInTheGrid() {
    }

    /** @return how many of two workers held the same lease during a split */
    static long holdersWhileSplit() {
        QUIET.setLevel(Level.OFF);
        List<Integer> ports = List.of(FreePort.find(), FreePort.find());
        try (GridLinks links = GridLinks.to(ports.stream().<IntSupplier>map(port -> () -> port).toList())) {
            String name = "control-" + UUID.randomUUID();
            List<HazelcastInstance> members = IntStream.range(0, 2).mapToObj(i -> Hazelcast.newHazelcastInstance(member(name, ports.get(i), links.ports().get(i), links.ports()))).toList();
            try {
                size(members, 2);
                NotAsPromised.unlessEqual(1L, holders(members, "whole"), "Control: holders of a lease in a whole grid");
                links.cut();
                size(members, 1);
                long holders = holders(members, "split");
                NotAsPromised.unlessEqual(2L, holders, "Control: holders of a lease in a split grid");
                return holders;
            } finally {
                members.forEach(member -> member.getLifecycleService().terminate());
            }
        }
    }

    private static long holders(List<HazelcastInstance> members, String lease) {
        return members.stream().filter(member -> member.getMap("leases").putIfAbsent(lease, member.getName()) == null).count();
    }

    private static void size(List<HazelcastInstance> members, int promised) {
        Patience.of(SECONDS).until("Control: each member saw " + promised, () -> members.stream().allMatch(member -> member.getCluster().getMembers().size() == promised));
    }

    private static Config member(String cluster, int port, int seen, List<Integer> all) {
        var config = new Config(cluster + "-" + port).setClusterName(cluster).setProperty("hazelcast.logging.type", "none").setProperty("hazelcast.phone.home.enabled", "false")
                .setProperty("hazelcast.socket.bind.any", "false").setProperty("hazelcast.wait.seconds.before.join", "1");
        var network = config.getNetworkConfig().setPort(port).setPortAutoIncrement(false).setPublicAddress("127.0.0.1:" + seen);
        network.getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        network.getJoin().getAutoDetectionConfig().setEnabled(false);
        network.getJoin().getMulticastConfig().setEnabled(false);
        network.getJoin().getTcpIpConfig().setEnabled(true).setConnectionTimeoutSeconds(2).setMembers(all.stream().map(each -> "127.0.0.1:" + each).toList());
        return config;
    }
}

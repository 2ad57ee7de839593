package shop.argosy.verification.prove;

import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.RunningPlatform;

/** The application servers of a platform, past their balancer. */
final class Nodes {

    private static final int BOOT_SECONDS = 240;

    private Nodes() {
    }

    /** A node that was killed is started again by {@code ops/up}. */
    static void awaitReady(RunningPlatform platform) {
        platform.nodes().forEach(node -> Patience.of(BOOT_SECONDS).until(node + " was ready again", () -> ready(platform, node)));
    }

    static boolean ready(RunningPlatform platform, String node) {
        try {
            return Http.get(platform.node(node).url() + "/health/ready").status() == 200;
        } catch (NotAsPromised refused) {
            return false;
        }
    }
}

package shop.argosy.verification.prove;

import java.util.Optional;
import shop.argosy.verification.platform.GridLinks;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.StartedPlatform;

/**
 * Where scenarios are tried.
 *
 * @param links between its nodes; empty on a single one, and on a platform that was there before
 */
record Place(RunningPlatform platform, Optional<GridLinks> links) {

    static Place of(StartedPlatform started) {
        return new Place(started.platform(), started.links());
    }

    static Place of(RunningPlatform running) {
        return new Place(running, Optional.empty());
    }
}

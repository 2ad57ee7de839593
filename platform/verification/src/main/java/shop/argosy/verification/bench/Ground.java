package shop.argosy.verification.bench;

import java.util.Optional;
import java.util.function.Supplier;
import shop.argosy.verification.Samples;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.StartedPlatform;

/**
 * Where benchmarks run.
 *
 * @param started empty when the platform was there before and is not ours to restart
 */
record Ground(RunningPlatform platform, Optional<StartedPlatform> started) {

    static final String READY = "GET /health/ready";

    Answer ready() {
        return Http.get(platform.url() + "/health/ready").expect(200);
    }

    /** Takes turns, so that whatever else the machine does meets both. */
    static void alternate(int times, Samples first, Supplier<Answer> one, Samples second, Supplier<Answer> other) {
        for (int i = 0; i < times; i++) {
            first.add(one.get().took());
            second.add(other.get().took());
        }
    }
}

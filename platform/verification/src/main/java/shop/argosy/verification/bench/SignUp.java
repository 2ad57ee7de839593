package shop.argosy.verification.bench;

import java.time.Duration;
import java.util.List;
import shop.argosy.verification.Samples;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.Shop;

/** From sending the form to the new shop's first page. */
final class SignUp implements Benchmark {

    private static final int WARM_UP = 5;
    private static final int TIMES = 50;

    @Override
    public String name() {
        return "sign-up";
    }

    @Override
    public List<Measured> run(Ground ground) {
        for (int i = 0; i < WARM_UP; i++) {
            toFirstPage(ground.platform());
        }
        var samples = new Samples();
        var ready = new Samples();
        for (int i = 0; i < TIMES; i++) {
            samples.add(toFirstPage(ground.platform()));
            ready.add(ground.ready().took());
        }
        return List.of(Measured.times("sign-up to first page", samples).besides(Ground.READY, ready));
    }

    private static Duration toFirstPage(RunningPlatform platform) {
        String address = Shop.freshAddress();
        Duration signedUp = Shop.signUp(platform, address).expect(201).took();
        return signedUp.plus(Http.get(platform.shopUrl(address) + "/").expect(200).took());
    }
}

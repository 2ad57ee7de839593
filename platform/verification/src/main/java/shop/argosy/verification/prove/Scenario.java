package shop.argosy.verification.prove;

import java.util.List;

/** One way to try to break a promise. */
interface Scenario {

    /** The number in the list of scenarios. */
    int number();

    String title();

    /**
     * @return what happened, in figures
     * @throws shop.argosy.verification.platform.NotAsPromised when the promise broke
     */
    List<String> run(Trial trial);
}

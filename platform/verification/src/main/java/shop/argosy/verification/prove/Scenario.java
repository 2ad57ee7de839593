package shop.argosy.verification.prove;

import java.util.List;

/** One way to try to break a promise. */
interface Scenario {

    /** The number in the list of scenarios. */
    int number();

    String title();

    /** How many nodes a platform of our own is given for it. */
    default int nodes() {
        return 1;
    }

    /** Whether it can be tried on a platform that was there before. */
    default boolean possibleOn(Place place) {
        return place.platform().nodes().size() >= nodes();
    }

    /**
     * @return what happened, in figures
     * @throws shop.argosy.verification.platform.NotAsPromised when the promise broke
     */
    List<String> run(Trial trial);
}

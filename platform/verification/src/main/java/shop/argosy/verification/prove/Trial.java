package shop.argosy.verification.prove;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import shop.argosy.verification.Samples;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Shop;

/**
 * One run of one scenario: a shop of its own, a neighbour that nothing may reach, chance that repeats with its seed, and
 * what was seen.
 */
final class Trial {

    private final Place place;
    private final Shop shop;
    private final Shop neighbour;
    private final RandomGenerator chance;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<String, Samples> times = new ConcurrentHashMap<>();

    Trial(Place place, Shop shop, Shop neighbour, RandomGenerator chance) {
        this.place = place;
        this.shop = shop;
        this.neighbour = neighbour;
        this.chance = chance;
    }

    Place place() {
        return place;
    }

    Shop shop() {
        return shop;
    }

    Shop neighbour() {
        return neighbour;
    }

    RandomGenerator random() {
        return chance;
    }

    synchronized String key() {
        return "key-" + Long.toHexString(chance.nextLong());
    }

    synchronized int chosen(int bound) {
        return chance.nextInt(bound);
    }

    /** Notes how long it took; a server's error is never right. */
    Answer noted(String what, Answer answer) {
        times.computeIfAbsent(what, name -> new Samples()).add(answer.took());
        NotAsPromised.unless(answer.status() < 500, answer.toString());
        return answer;
    }

    /** An order whose number a buyer has seen. */
    void acknowledge(String number) {
        acknowledged.add(number);
    }

    Queue<String> acknowledged() {
        return acknowledged;
    }

    Map<String, Samples> times() {
        return times;
    }
}

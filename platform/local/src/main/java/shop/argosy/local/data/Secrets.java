package shop.argosy.local.data;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Made once for each data folder and kept in it. Losing {@code master-key} loses all sealed data. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PLAIN_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final State state;

    public Secrets(Path folder) {
        state = new State(folder.resolve("secrets.properties"));
    }

    /** Empty when it was never made; makes none. */
    public synchronized Optional<String> known(String name) {
        return state.get(name);
    }

    /** 192 bits that need no quoting in SQL, URLs or properties. */
    public synchronized String word(String name) {
        return state.get(name).orElseGet(() -> keep(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24))));
    }

    /** 256 bits in Base64. */
    public synchronized String key(String name) {
        return state.get(name).orElseGet(() -> keep(name, Base64.getEncoder().encodeToString(bytes(32))));
    }

    /** Three groups of five plain letters: 74 bits that a person can read off the terminal and type. */
    public synchronized String spoken(String name) {
        return state.get(name).orElseGet(() -> keep(name, group() + "-" + group() + "-" + group()));
    }

    private static String group() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            letters.append(PLAIN_LETTERS.charAt(RANDOM.nextInt(PLAIN_LETTERS.length())));
        }
        return letters.toString();
    }

    private String keep(String name, String value) {
        state.put(name, value);
        return value;
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}

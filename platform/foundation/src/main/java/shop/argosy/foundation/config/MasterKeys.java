package shop.argosy.foundation.config;

import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The master keys by version: the current one wraps, all of them open. Written as {@code 2:BASE64}; without a number it
 * is the first.
 */
public record MasterKeys(int current, SortedMap<Integer, byte[]> all) {

    private static final int BYTES = 32;
    private static final Pattern NUMBERED = Pattern.compile("(?:(\\d{1,4}):)?([A-Za-z0-9+/=]+)");

    /**
     * @param others more keys, separated by commas; may be empty
     * @throws IllegalStateException with a sentence for the operator, who is never shown a key
     */
    static MasterKeys parse(String current, String others) {
        var all = new TreeMap<Integer, byte[]>();
        int version = add(all, Variable.MASTER_KEY, current);
        for (String other : others.isBlank() ? new String[0] : others.split(",")) {
            add(all, Variable.MASTER_KEY_PREVIOUS, other);
        }
        return new MasterKeys(version, all);
    }

    private static int add(TreeMap<Integer, byte[]> all, Variable variable, String written) {
        var form = NUMBERED.matcher(written.strip());
        if (!form.matches()) {
            throw wrong(variable);
        }
        int version = form.group(1) == null ? 1 : Integer.parseInt(form.group(1));
        byte[] key = decoded(variable, form.group(2));
        if (version < 1 || key.length != BYTES || all.put(version, key) != null) {
            throw wrong(variable);
        }
        return version;
    }

    private static byte[] decoded(Variable variable, String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw wrong(variable);
        }
    }

    private static IllegalStateException wrong(Variable variable) {
        return new IllegalStateException(variable.variableName() + " must be 32 bytes in Base64, with its version and a colon in front from the second key on,"
                + " each version once. Make one with: openssl rand -base64 32");
    }
}

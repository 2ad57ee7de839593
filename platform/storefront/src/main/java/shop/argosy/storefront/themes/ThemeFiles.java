package shop.argosy.storefront.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;

/** All files of one theme by their path inside it, and a hash over all of them. Immutable. */
public final class ThemeFiles {

    private static final String ROOT = "/tenant-themes/";

    private final SortedMap<String, byte[]> files;
    private final String hash;

    public ThemeFiles(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
        this.hash = hash(this.files);
    }

    /** The themes that were packed with this module at build time, by their folder's name. */
    static Map<String, ThemeFiles> packed() {
        var themes = new TreeMap<String, Map<String, byte[]>>();
        new String(resource("files.txt"), StandardCharsets.UTF_8).lines().forEach(line -> {
            String path = line.substring(0, line.lastIndexOf(' '));
            int slash = path.indexOf('/');
            if (slash > 0) {
                themes.computeIfAbsent(path.substring(0, slash), id -> new TreeMap<>())
                        .put(path.substring(slash + 1), resource(path));
            }
        });
        var packed = new TreeMap<String, ThemeFiles>();
        themes.forEach((id, files) -> packed.put(id, new ThemeFiles(files)));
        return packed;
    }

    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Paths that begin so, in order. */
    Set<String> under(String folder) {
        return new TreeSet<>(files.subMap(folder, folder + Character.MAX_VALUE).keySet());
    }

    /** 16 hexadecimal digits that change with every change of a file. */
    public String hash() {
        return hash;
    }

    private static String hash(SortedMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String path) {
        try (InputStream in = ThemeFiles.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("The build has not packed tenant-themes/" + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

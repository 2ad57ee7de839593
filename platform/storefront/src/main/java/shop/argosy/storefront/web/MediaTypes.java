package shop.argosy.storefront.web;

import java.util.Map;

/** Of the files that themes bring. */
public final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"), Map.entry("json", "application/json"), Map.entry("svg", "image/svg+xml"),
            Map.entry("webp", "image/webp"), Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"), Map.entry("avif", "image/avif"),
            Map.entry("woff2", "font/woff2"), Map.entry("ico", "image/x-icon"), Map.entry("txt", "text/plain; charset=utf-8"));

    private MediaTypes() {
    }

    public static String of(String file) {
        return BY_ENDING.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** Whether compressing it is worth while. */
    public static boolean isText(String mediaType) {
        return mediaType.startsWith("text/") || mediaType.endsWith("json") || mediaType.endsWith("svg+xml");
    }
}

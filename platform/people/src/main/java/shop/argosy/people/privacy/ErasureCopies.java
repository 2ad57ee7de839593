package shop.argosy.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.json.CanonicalJson;
import shop.argosy.foundation.json.Json;

/** Certificates of erasures in S3, where a restored database finds what it has forgotten. Ids and counts alone. */
@ApplicationScoped
public class ErasureCopies {

    private static final String FOLDER = "privacy/erasures/";
    private static final Pattern KEY = Pattern.compile(FOLDER + "(t_[^/]+)/([0-9a-f-]{36})\\.json");

    private final Blobs blobs;

    @Inject
    public ErasureCopies(Blobs blobs) {
        this.blobs = blobs;
    }

    /** For CDI's proxy alone. */
    protected ErasureCopies() {
        this(null);
    }

    /** @throws shop.argosy.kernel.Problem 503 {@code storage-unavailable} */
    void put(String schema, SignedCertificate signed) {
        blobs.put(key(schema, signed.certificate().id()), CanonicalJson.bytes(signed), "application/json");
    }

    /** The ids of all erasures by the schemas of their shops, oldest first. */
    public SortedMap<String, SortedSet<UUID>> all() {
        var all = new TreeMap<String, SortedSet<UUID>>();
        blobs.list(FOLDER).keySet().stream().map(KEY::matcher).filter(Matcher::matches)
                .forEach(key -> all.computeIfAbsent(key.group(1), schema -> new TreeSet<>()).add(UUID.fromString(key.group(2))));
        return all;
    }

    SignedCertificate get(String schema, UUID id) {
        return Json.read(blobs.get(key(schema, id)).orElseThrow(), SignedCertificate.class);
    }

    private static String key(String schema, UUID id) {
        return FOLDER + schema + "/" + id + ".json";
    }
}

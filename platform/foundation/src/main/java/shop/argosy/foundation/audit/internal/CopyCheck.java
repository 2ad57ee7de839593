package shop.argosy.foundation.audit.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.argosy.foundation.audit.Finding;
import shop.argosy.foundation.audit.Finding.Kind;
import shop.argosy.foundation.blobs.Blobs;

/** Compares the anchors in the database with their copies in S3, and says which of the two is not as it was. */
public final class CopyCheck {

    /** How long after its row a copy may be written without being a second one. */
    private static final Duration WRITING = Duration.ofMinutes(5);

    private final Blobs blobs;
    private final Signatures signatures;
    private final SortedMap<String, Instant> written;
    private final Map<String, Link> ends = new HashMap<>();

    /** @param folder what the keys of all copies begin with. They are listed before the rows are read: younger ones are not missed. */
    public CopyCheck(Blobs blobs, Signatures signatures, String folder) {
        this.blobs = blobs;
        this.signatures = signatures;
        written = blobs.list(folder);
    }

    /** @param newest rows that are younger may not be copied yet */
    public List<Finding> run(List<AnchorRows.Row> anchors, Instant newest) {
        var findings = new ArrayList<Finding>();
        anchors.forEach(anchor -> ofRow(anchor, newest).ifPresent(findings::add));
        Map<String, AnchorRows.Row> byId = anchors.stream().collect(Collectors.toMap(row -> row.text().id().toString(), Function.identity()));
        Set<String> strangers = new HashSet<>(written.keySet());
        anchors.forEach(anchor -> strangers.remove(anchor.objectKey()));
        strangers.stream().sorted().forEach(key -> findings.add(ofStranger(key, byId)));
        return findings;
    }

    /** By chain the furthest end that a genuine copy tells of. Known once all were read. */
    public Map<String, Link> ends() {
        return Map.copyOf(ends);
    }

    private Optional<Finding> ofRow(AnchorRows.Row anchor, Instant newest) {
        Optional<byte[]> stored = blobs.get(anchor.objectKey());
        if (stored.isEmpty()) {
            boolean due = anchor.storedAt() != null || anchor.text().at().isBefore(newest);
            return due ? Optional.of(finding(Kind.MISSING, anchor, "has no copy in S3 at " + anchor.objectKey())) : Optional.empty();
        }
        Optional<AnchorCopy> copy = stored.flatMap(this::genuine);
        if (copy.isEmpty()) {
            return Optional.of(finding(Kind.CHANGED, anchor, "was changed in S3: its copy is not what the platform signed"));
        }
        return copy.get().says(anchor) ? Optional.empty() : Optional.of(different(anchor));
    }

    private Optional<AnchorCopy> genuine(byte[] stored) {
        Optional<AnchorCopy> copy = AnchorCopy.read(stored).filter(this::isGenuine);
        copy.ifPresent(read -> read.ends().forEach(end -> ends.merge(end.chain(), end.link(), Link::further)));
        return copy;
    }

    private boolean isGenuine(AnchorCopy copy) {
        return copy.fitsItsChains() && signatures.vouchFor(copy.keyId(), copy.text(), copy.signature());
    }

    /** The copy is genuine and says something else. */
    private Finding different(AnchorRows.Row anchor) {
        if (!signatures.vouchFor(anchor.keyId(), anchor.text().bytes(), anchor.signature())) {
            return finding(Kind.CHANGED, anchor, "was changed in the database: the copy in S3 is what the platform signed");
        }
        Instant at = written.get(anchor.objectKey());
        Instant stored = anchor.storedAt() == null ? anchor.text().at() : anchor.storedAt();
        boolean copyIsLater = at != null && at.isAfter(stored.plus(WRITING));
        return finding(Kind.REPLACED, anchor, copyIsLater ? "was replaced in S3 at " + at + ": copy and row are both signed and differ"
                : "was replaced in the database: the copy in S3 is of " + at + ", and both are signed and differ");
    }

    private Finding ofStranger(String key, Map<String, AnchorRows.Row> byId) {
        Optional<AnchorCopy> copy = blobs.get(key).flatMap(this::genuine);
        if (copy.isEmpty()) {
            return new Finding(Kind.FORGED, Finding.ANCHORS, 0, key + " lies in S3 and is no anchor of the platform");
        }
        String id = copy.get().id();
        return byId.containsKey(id) ? Finding.ofAnchor(Kind.REPLACED, id, "names another place than " + key + ", where its copy lies in S3")
                : Finding.ofAnchor(Kind.MISSING, id, "is gone from the database: its copy lies in S3 at " + key);
    }

    private static Finding finding(Kind kind, AnchorRows.Row anchor, String what) {
        return Finding.ofAnchor(kind, anchor.text().id(), what);
    }
}

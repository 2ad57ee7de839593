package shop.argosy.foundation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.audit.internal.AnchorCopy;
import shop.argosy.foundation.audit.internal.AnchorRows;
import shop.argosy.foundation.audit.internal.HeadRows;
import shop.argosy.foundation.audit.internal.HeadRows.Head;
import shop.argosy.foundation.audit.internal.MerkleTree;
import shop.argosy.foundation.audit.internal.SignedTexts;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.relay.SoleChore;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.sealing.PlatformSigner.Signed;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Uuid7;

/**
 * Once an hour signs the root over the ends of all chains, and keeps a copy outside the database. Whoever rewrites a
 * chain afterwards would have to forge the signature or the copy, too.
 */
@ApplicationScoped
public class AnchorChains implements SoleChore {

    private static final Duration INTERVAL = Duration.ofHours(1);
    private static final byte[] NO_ANCHOR = new byte[32];
    /** What the keys of all copies in S3 begin with. */
    static final String FOLDER_OF_COPIES = "audit/anchors/";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd").withZone(ZoneOffset.UTC);

    private final PlatformDatabase platform;
    private final PlatformSigner signer;
    private final Blobs blobs;
    private final Clock clock;
    private final AnchorRows anchors = new AnchorRows();
    private final HeadRows heads = new HeadRows();

    @Inject
    public AnchorChains(PlatformDatabase platform, PlatformSigner signer, Blobs blobs, Clock clock) {
        this.platform = platform;
        this.signer = signer;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected AnchorChains() {
        this(null, null, null, null);
    }

    @Override
    public String name() {
        return "audit-anchor";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        if (isHourOver()) {
            anchor();
        }
        store();
    }

    /** At once, whether or not the hour is over. Nothing when there is no chain. */
    public void anchor() {
        signer.prepare();
        platform.run(this::write);
    }

    private boolean isHourOver() {
        Instant before = clock.instant().minus(INTERVAL);
        return platform.in(tx -> anchors.last(tx.sql())).map(last -> !last.text().at().isAfter(before)).orElse(true);
    }

    private void write(PlatformTx tx) {
        List<Head> all = heads.all(tx.sql());
        if (all.isEmpty()) {
            return;
        }
        byte[] previous = anchors.last(tx.sql()).map(last -> last.text().root()).orElse(NO_ANCHOR);
        var text = new SignedTexts.Anchor(Uuid7.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS), previous, all.size(), MerkleTree.root(all));
        Signed signed = signer.sign(text.bytes());
        anchors.insert(tx.sql(), new AnchorRows.Row(text, signed.signature(), signed.keyId(), objectKey(text.id(), text.at()), null), all);
    }

    private static String objectKey(UUID id, Instant at) {
        return FOLDER_OF_COPIES + DAY.format(at) + "/" + id + ".json";
    }

    /** Copies what has no copy yet. Storage that cannot be reached is tried again a minute later. */
    public void store() {
        for (AnchorRows.Row anchor : platform.in(tx -> anchors.notStored(tx.sql()))) {
            byte[] copy = platform.in(tx -> AnchorCopy.bytes(anchor, anchors.upTo(tx.sql(), anchor.text().at())));
            blobs.put(anchor.objectKey(), copy, "application/json");
            platform.run(tx -> anchors.stored(tx.sql(), anchor.text().id()));
        }
    }
}

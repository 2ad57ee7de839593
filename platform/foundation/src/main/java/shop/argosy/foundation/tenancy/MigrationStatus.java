package shop.argosy.foundation.tenancy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far the migrations of all shops are.
 *
 * @param version what all shops are brought to
 * @param lowestServed a shop below this version answers with a notice
 * @param schemas all there are: shops, and those that wait for a sign-up
 * @param began when the first shop was begun; null while none was
 * @param perSecond shops a second, of late while it runs, else of the whole run; 0 while unknown
 * @param secondsLeft null while unknown, 0 when nothing waits
 * @param quarantined the shops whose migration failed and that wait for a person, in the order in which they failed
 */
public record MigrationStatus(int version, int lowestServed, Schemas schemas, int waiting, int running, int done,
        Instant began, double perSecond, Long secondsLeft, List<Quarantined> quarantined) {

    /**
     * A shop set aside; the others go on.
     *
     * @param address null for a schema that waits for a sign-up
     * @param error what the database said, without any row's content
     * @param served whether the shop is open all the same, because its version is not below the lowest
     */
    public record Quarantined(UUID tenant, String address, String schema, int fromVersion, int attempts, String error, Instant at, boolean served) {
    }

    /** Of the code. */
    public record Versions(int current, int lowestServed) {
    }

    /**
     * How many there are. What waits or runs counts both kinds.
     *
     * @param shops those that have an owner
     * @param current shops at the version, or above it
     * @param withNotice shops below the lowest version, whose shoppers see the notice
     * @param ready those that wait for a sign-up
     * @param readyCurrent those of them at the version, which a sign-up may take
     */
    public record Schemas(int shops, int current, int withNotice, int ready, int readyCurrent) {

        public boolean allCurrent() {
            return current == shops && readyCurrent == ready;
        }
    }

    /** Of this version's run. */
    public record Progress(int waiting, int running, int done, int doneOfLate, Instant began, Instant lastDone) {

        boolean goesOn() {
            return waiting + running > 0;
        }

        double perSecond(Duration window) {
            if (began == null) {
                return 0;
            }
            double sinceBegin = Math.max(0.1, Duration.between(began, goesOn() || lastDone == null ? Instant.now() : lastDone).toMillis() / 1000.0);
            return goesOn() ? doneOfLate / Math.min(sinceBegin, window.toSeconds()) : done / sinceBegin;
        }
    }

    public static MigrationStatus of(Versions versions, Schemas schemas, Progress progress, Duration window, List<Quarantined> quarantined) {
        double perSecond = progress.perSecond(window);
        Long left = !progress.goesOn() ? Long.valueOf(0) : perSecond == 0 ? null : Long.valueOf(Math.round(Math.ceil((progress.waiting() + progress.running()) / perSecond)));
        return new MigrationStatus(versions.current(), versions.lowestServed(), schemas, progress.waiting(), progress.running(),
                progress.done(), progress.began(), perSecond, left, quarantined);
    }

    /** Whether shops still wait for their turn or have it. */
    public boolean goesOn() {
        return waiting + running > 0;
    }
}

package shop.argosy.foundation.tenancy.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.tenancy.MigrationStatus;

/** A status in words, or as JSON. */
final class MigrationReport {

    private MigrationReport() {
    }

    /** {@code 412 of 1000 shops are at version 7, 1 is set aside, 38.2 a second, about 15 s left} */
    static String progress(MigrationStatus status) {
        var text = new StringBuilder();
        text.append(status.schemas().current()).append(" of ").append(status.schemas().shops()).append(" shops are at version ").append(status.version());
        if (!status.quarantined().isEmpty()) {
            text.append(", ").append(status.quarantined().size()).append(" set aside");
        }
        if (status.perSecond() > 0) {
            text.append(String.format(Locale.ROOT, ", %.1f a second", status.perSecond()));
        }
        if (status.secondsLeft() != null && status.secondsLeft() > 0) {
            text.append(", about ").append(status.secondsLeft()).append(" s left");
        }
        return text.toString();
    }

    static List<String> lines(MigrationStatus status) {
        var lines = new ArrayList<String>();
        lines.add(progress(status) + ".");
        lines.add("This code serves shops from version " + status.lowestServed() + "; " + status.schemas().withNotice() + " show a notice.");
        lines.add(status.schemas().readyCurrent() + " of " + status.schemas().ready() + " schemas that wait for a sign-up are at version " + status.version() + ".");
        status.quarantined().forEach(shop -> lines.add("set aside: " + (shop.address() == null ? "" : shop.address() + " ") + shop.schema() + ", from version " + shop.fromVersion()
                + ", " + shop.attempts() + " tries, " + (shop.served() ? "open" : "shows a notice") + ": " + shop.error()));
        return lines;
    }

    static String json(MigrationStatus status) {
        return Json.write(status);
    }
}

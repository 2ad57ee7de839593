package shop.argosy.verification.prove.wall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.ShopRows;

/** What every table of a shop holds, as one hash each; of jobs how many of which type, since time alone moves the rest. */
record Snapshot(Map<String, String> tables) {

    private static final int TRIES = 100;
    private static final List<String> OF_THE_PLATFORM = List.of("membership", "tenant_plan", "tenant_transition", "domain", "feature_flag_override", "support_consent");

    /** Taken when nothing moves any more: work in the background goes on after the last answer. */
    static Snapshot settled(Estate estate) {
        Snapshot before = of(estate);
        for (int i = 0; i < TRIES; i++) {
            Estate.pause();
            Snapshot now = of(estate);
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        throw new NotAsPromised("The shop " + estate.key("shop") + " does not come to rest");
    }

    static Snapshot of(Estate estate) {
        try (ShopRows rows = ShopRows.of(estate.shop())) {
            var tables = new TreeMap<String, String>();
            for (String table : rows.list("SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'")) {
                tables.put(table, rows.list("SELECT count(*), md5(coalesce(string_agg(each::text, chr(10) ORDER BY each::text), '')) FROM \"" + table + "\" each").getFirst());
            }
            tables.put("job", rows.list("SELECT type, count(*) FROM job GROUP BY 1 ORDER BY 1").toString());
            tables.put("platform.tenant", rows.list("SELECT md5(each::text) FROM platform.tenant each WHERE id = '" + rows.tenant() + "'").getFirst());
            for (String table : OF_THE_PLATFORM) {
                tables.put("platform." + table, rows.list("SELECT md5(string_agg(each::text, chr(10) ORDER BY each::text)) FROM platform." + table + " each WHERE tenant_id = '" + rows.tenant() + "'").getFirst());
            }
            tables.put("platform.support_entry", rows.list("SELECT md5(string_agg(each::text, chr(10) ORDER BY each::text)) FROM platform.support_entry each JOIN platform.support_consent consent ON consent.id = each.consent_id WHERE consent.tenant_id = '"
                    + rows.tenant() + "'").getFirst());
            return new Snapshot(tables);
        }
    }

    /** The tables that are not as they were. */
    List<String> differences(Snapshot later) {
        var all = new LinkedHashMap<>(tables);
        all.entrySet().removeIf(table -> table.getValue().equals(later.tables().get(table.getKey())));
        return List.copyOf(all.keySet());
    }
}

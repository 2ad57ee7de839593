package shop.argosy.verification.prove;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import shop.argosy.verification.platform.Doors;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.ShopRows;
import shop.argosy.verification.prove.injection.Attack;
import shop.argosy.verification.prove.injection.Attack.End;
import shop.argosy.verification.prove.injection.Corpus;
import shop.argosy.verification.prove.injection.Guardless;

/** Scenario 25: a query into which anybody may type, through the shop's own door. */
final class SqlInjection implements Scenario {

    /** Those that the platform keeps in reserve come and go by themselves. */
    private static final String NOT_IN_RESERVE = " NOT IN (SELECT schema_name FROM platform.tenant WHERE status = 'ready')";
    private static final List<String> STATE = List.of("SELECT count(*) FROM pg_roles WHERE rolname" + NOT_IN_RESERVE,
            "SELECT count(*) FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE nspname <> 'pg_toast' AND nspname" + NOT_IN_RESERVE,
            "SELECT count(*) FROM pg_namespace WHERE nspname" + NOT_IN_RESERVE, "SELECT count(*) FROM audit_entry",
            "SELECT count(*) FROM stock_ledger", "SELECT name FROM shop", "SELECT count(*) FROM pg_largeobject_metadata");
    private static final Duration STEADY = Duration.ofSeconds(1);
    private static final int SECONDS = 60;
    /** The shares of the reading attacks that must succeed with a superuser's rights: else they prove nothing. */
    private static final double CONTROL = 0.6;

    @Override
    public int number() {
        return 25;
    }

    @Override
    public String title() {
        return "SQL injection with the guard removed";
    }

    @Override
    public List<String> run(Trial trial) {
        try (var door = Doors.open(trial.shop().platform().databaseSettings()); ShopRows ours = ShopRows.of(trial.shop()); ShopRows theirs = ShopRows.of(trial.neighbour())) {
            var tenant = door.tenant(ours.tenant());
            var corpus = new Corpus(tenant.schema(), door.tenant(theirs.tenant()).schema());
            List<String> canaries = canaries(theirs, trial.neighbour().address());
            List<List<String>> before = steady(ours);
            var findings = new AtomicReference<Findings>();
            door.tenants().run(tenant, tx -> tx.sql().connection(connection -> findings.set(attack(connection, corpus.attacks(), canaries))));
            NotAsPromised.unlessEqual(List.of(), findings.get().broken(), "Attacks that read or did what is not the shop's");
            Patience.of(SECONDS).until("Roles, tables, ledgers and the shop after " + corpus.attacks().size() + " attacks are " + before, () -> before.equals(state(ours)));
            return List.of(findings.get().refused() + " of " + corpus.attacks().size() + " refused", "the others saw the shop's own", control(trial, tenant.schema(), corpus, canaries));
        }
    }

    private static List<List<String>> state(ShopRows shop) {
        return STATE.stream().map(shop::list).toList();
    }

    /** When no schema is being made for the reserve this moment. */
    private static List<List<String>> steady(ShopRows shop) {
        var last = new AtomicReference<List<List<String>>>();
        Patience.of(SECONDS).until("No schema is being made", () -> {
            List<List<String>> before = state(shop);
            pause();
            last.set(state(shop));
            return before.equals(last.get());
        });
        return last.get();
    }

    private static void pause() {
        try {
            Thread.sleep(STEADY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("Waiting was interrupted", e);
        }
    }

    /** @param shown the canaries that came back, by whichever attack */
    private record Findings(int refused, List<String> broken, Set<String> shown) {
    }

    private static Findings attack(Connection connection, List<Attack> attacks, List<String> canaries) throws SQLException {
        var broken = new ArrayList<String>();
        var shown = new HashSet<String>();
        int refused = 0;
        for (Attack attack : attacks) {
            Guardless.Outcome outcome = Guardless.search(connection, attack);
            connection.rollback();
            refused += outcome.refused() ? 1 : 0;
            List<String> seen = canaries.stream().filter(outcome.text()::contains).toList();
            shown.addAll(seen);
            if (!outcome.refused() && attack.end() == End.REFUSED || !seen.isEmpty()) {
                broken.add(attack + " gave " + outcome.text().lines().limit(3).toList());
            }
        }
        return new Findings(refused, broken, shown);
    }

    /** What must never come back: the neighbour's name, its owner's password hash, any role's, a line of the machine's files. */
    private static List<String> canaries(ShopRows neighbour, String address) {
        String hash = neighbour.list("SELECT password_hash FROM platform.account JOIN platform.membership ON account.id = account_id WHERE tenant_id = '" + neighbour.tenant() + "'").getFirst();
        return List.of("海风 " + address, hash, "SCRAM-SHA-256$", "root:x:0");
    }

    /**
     * The same words with a superuser's rights: most find what they look for. So they do where a connection that may
     * reach all shops has only put on one shop's role: that is why each shop logs in.
     */
    private static String control(Trial trial, String schema, Corpus corpus, List<String> canaries) {
        try (Connection superuser = trial.shop().platform().database(); var role = superuser.createStatement()) {
            superuser.setSchema(schema);
            Findings bare = control("With a superuser's rights", superuser, corpus.reads(), canaries);
            superuser.setAutoCommit(true);
            role.execute("SET ROLE " + schema);
            Findings disguised = control("Behind SET ROLE", superuser, corpus.afterResetRole(), canaries);
            return "control: %d succeed as superuser, %d behind SET ROLE by RESET ROLE".formatted(bare.broken().size(), disguised.broken().size());
        } catch (SQLException e) {
            throw new NotAsPromised("The control could not be run", e);
        }
    }

    private static Findings control(String how, Connection connection, List<Attack> all, List<String> canaries) throws SQLException {
        List<Attack> attacks = all.stream().filter(SqlInjection::isHarmless).toList();
        connection.setAutoCommit(false);
        Findings found = attack(connection, attacks, canaries);
        NotAsPromised.unless(found.broken().size() > attacks.size() * CONTROL, how + " only " + found.broken().size() + " of " + attacks.size() + " attacks succeed: they prove nothing");
        List<String> missed = canaries.stream().filter(canary -> !found.shown().contains(canary)).toList();
        NotAsPromised.unlessEqual(List.of(), missed, how + " no attack finds");
        return found;
    }

    /** Not those that would wait, or touch what a rollback does not undo. */
    private static boolean isHarmless(Attack attack) {
        return List.of("pg_sleep", "advisory", "lo_", "terminate", "cancel", "reload", "promote", "slot", "emit", "set_config", "setval", "dblink", "to_xml").stream().noneMatch(attack.input()::contains);
    }
}

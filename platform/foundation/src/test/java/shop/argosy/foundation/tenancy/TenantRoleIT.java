package shop.argosy.foundation.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.testkit.TestPlatform;

/** docs/security/tenant-role.md lists all that a shop's role can see and do outside its own rows. */
class TenantRoleIT {

    private static final Path DOCUMENT = Path.of(System.getProperty("user.dir")).resolve("../../docs/security/tenant-role.md").normalize();
    private static String role;

    @BeforeAll
    static void aShop() {
        role = TestPlatform.foundation().newTenant("role-look").schema();
    }

    @Test
    void theFunctionsThatTellOrDoSomethingAreThoseOfTheDocument() throws Exception {
        assertEquals(documented("functions"), seen("""
                SELECT DISTINCT function.proname FROM pg_proc function
                WHERE has_schema_privilege('ROLE', function.pronamespace, 'USAGE') AND has_function_privilege('ROLE', function.oid, 'EXECUTE') AND function.prokind IN ('f', 'p')
                    AND function.prorettype NOT IN ('internal'::regtype, 'cstring'::regtype, 'trigger'::regtype, 'event_trigger'::regtype)
                    AND NOT ARRAY['internal'::regtype::oid, 'cstring'::regtype::oid] && function.proargtypes::oid[]
                    AND (function.provolatile = 'v' OR function.provolatile = 's'
                        AND function.proname ~ '^(pg_|has_|inet_|txid_|to_reg|current_|session_|system_|getdatabase|getpg|row_sec|version|obj_|col_|shobj_)|_to_xml')"""));
    }

    @Test
    void noTableOrViewOutsideItsSchemaCanBeReadAndOneCanBeAddedTo() throws Exception {
        assertEquals(Set.of(), seen("""
                SELECT oid::regclass::text FROM pg_class WHERE relkind IN ('r', 'v', 'm', 'p', 'f', 'S') AND relnamespace <> 'ROLE'::regnamespace
                    AND has_schema_privilege('ROLE', relnamespace, 'USAGE') AND has_any_column_privilege('ROLE', oid, 'SELECT')"""));
        assertEquals(Set.of("relay.wakeup"), seen("""
                SELECT oid::regclass::text FROM pg_class WHERE relkind IN ('r', 'v', 'm', 'p', 'f') AND relnamespace <> 'ROLE'::regnamespace
                    AND has_any_column_privilege('ROLE', oid, 'INSERT, UPDATE, REFERENCES') OR relnamespace <> 'ROLE'::regnamespace AND relkind = 'r' AND has_table_privilege('ROLE', oid, 'DELETE, TRUNCATE, TRIGGER, MAINTAIN')"""));
    }

    @Test
    void schemasLanguagesAndRolesAreThoseOfTheDocument() throws Exception {
        Set<String> schemas = documented("schemas");
        schemas.add(role);
        assertEquals(schemas, seen("SELECT nspname FROM pg_namespace WHERE has_schema_privilege('ROLE', oid, 'USAGE')"));
        assertEquals(Set.of(), seen("SELECT nspname FROM pg_namespace WHERE has_schema_privilege('ROLE', oid, 'CREATE')"));
        assertEquals(documented("languages"), seen("SELECT lanname FROM pg_language WHERE has_language_privilege('ROLE', oid, 'USAGE')"));
        assertEquals(Set.of(role), seen("SELECT rolname FROM pg_roles WHERE pg_has_role('ROLE', oid, 'MEMBER')"));
        assertEquals(Set.of(), seen("SELECT oid::regclass::text FROM pg_class WHERE relowner = 'ROLE'::regrole"));
    }

    @Test
    void theDatabaseLetsItConnectAndNothingElse() throws Exception {
        assertEquals(Set.of("argosy"), seen("SELECT datname FROM pg_database WHERE has_database_privilege('ROLE', oid, 'CONNECT')"));
        assertEquals(Set.of(), seen("SELECT datname FROM pg_database WHERE has_database_privilege('ROLE', oid, 'TEMPORARY, CREATE') AND datallowconn AND datname = 'argosy'"));
        assertEquals(Set.of(), seen("SELECT rolname FROM pg_roles WHERE rolname = 'ROLE' AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls)"));
    }

    @Test
    void itFillsNoDiskThatAllShare() {
        var shop = TestPlatform.foundation().newTenant("role-disk");
        var refused = assertThrows(DataAccessException.class, () -> TestPlatform.foundation().tenants().run(shop, tx ->
                tx.sql().execute("SELECT sum(length(x)) FROM (SELECT repeat('x', 300) || n AS x FROM generate_series(1, 1000000) n ORDER BY n::text DESC OFFSET 1) sorted")));
        assertTrue(refused.getMessage().contains("temporary file size exceeds \"temp_file_limit\" (262144kB)"), refused.getMessage());
        assertThrows(DataAccessException.class, () -> TestPlatform.foundation().tenants().run(shop, tx -> tx.sql().execute("SET temp_file_limit = -1")));
    }

    @Test
    void itCallsTheWorkersNoEarlierThanNow() throws Exception {
        var shop = TestPlatform.foundation().newTenant("role-wakeup");
        TestPlatform.foundation().tenants().run(shop, tx -> tx.sql().execute("INSERT INTO relay.wakeup (tenant, kind, due_at) VALUES (session_user, 'jobs', '-infinity')"));
        assertEquals(Set.of("t"), seen("SELECT bool_and(due_at > now() - interval '1 minute') FROM relay.wakeup WHERE tenant = '" + shop.schema() + "'"));
    }

    private static Set<String> documented(String list) throws IOException {
        var block = Pattern.compile("```" + list + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DOCUMENT));
        return block.results().map(found -> found.group(1)).flatMap(text -> List.of(text.strip().split("\\s+")).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> seen(String query) throws SQLException {
        try (var superuser = TestPlatform.superuser(); var statement = superuser.createStatement(); var rows = statement.executeQuery(query.replace("ROLE", role))) {
            var found = new TreeSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}

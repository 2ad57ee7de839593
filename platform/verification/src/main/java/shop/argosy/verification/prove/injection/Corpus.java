package shop.argosy.verification.prove.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shop.argosy.verification.prove.injection.Attack.End;

/**
 * What tools for SQL injection try against PostgreSQL, by their five techniques: union, error, boolean, stacked and
 * time. The attacker knows the neighbour's schema and every name in the platform.
 */
public record Corpus(String ownSchema, String neighbour) {

    /** Every technique for every secret, all statements, and the harmless beginnings. */
    public List<Attack> attacks() {
        var attacks = new ArrayList<Attack>();
        secrets().forEach(secret -> techniques(secret).forEach(input -> attacks.add(new Attack(input, End.REFUSED))));
        statements().forEach(statement -> attacks.add(new Attack("x'; " + statement + " -- ", End.REFUSED)));
        own().forEach(input -> attacks.add(new Attack(input, End.OWN)));
        return attacks;
    }

    /** Those that only read, which a control may run with more rights without breaking anything. */
    public List<Attack> reads() {
        return secrets().stream().flatMap(this::techniques).map(input -> new Attack(input, End.REFUSED)).toList();
    }

    /** The same secrets by somebody who takes off first what SET ROLE put on. */
    public List<Attack> afterResetRole() {
        return secrets().stream().map(secret -> new Attack("x'; RESET ROLE; SELECT (" + secret + ")::text -- ", End.REFUSED)).toList();
    }

    private Stream<String> techniques(String secret) {
        return Stream.of(
                "x' UNION ALL SELECT (" + secret + ")::text -- ",
                "x' AND 1 = CAST('~' || (" + secret + ")::text || '~' AS integer) OR 'x' = 'x' AND 1 = CAST('~' || (" + secret + ")::text AS integer) -- ",
                "x' OR substr((" + secret + ")::text, 1, 1) >= '!' -- ",
                "x'; SELECT (" + secret + ")::text -- ",
                "x' OR CASE WHEN (" + secret + ")::text IS NOT NULL THEN true ELSE 1 / 0 = 1 END -- ");
    }

    /** Expressions that give one value which is not the shop's. */
    private List<String> secrets() {
        return Stream.concat(Stream.of("shop", "account", "tenant").map(this::rows), Stream.of(
                "SELECT string_agg(rolname || rolpassword, ',') FROM pg_authid", "SELECT string_agg(usename || passwd, ',') FROM pg_shadow",
                "SELECT string_agg(rolname, ',') FROM pg_roles", "SELECT string_agg(usename, ',') FROM pg_user", "SELECT string_agg(datname, ',') FROM pg_database",
                "SELECT string_agg(nspname, ',') FROM pg_namespace", "SELECT string_agg(relname, ',') FROM pg_class", "SELECT string_agg(relname || reltuples, ',') FROM pg_class",
                "SELECT string_agg(attname, ',') FROM pg_attribute", "SELECT string_agg(tablename, ',') FROM pg_tables", "SELECT string_agg(proname, ',') FROM pg_proc",
                "SELECT string_agg(typname, ',') FROM pg_type", "SELECT string_agg(query, ',') FROM pg_stat_activity", "SELECT string_agg(relname || n_live_tup, ',') FROM pg_stat_all_tables",
                "SELECT string_agg(most_common_vals::text, ',') FROM pg_stats", "SELECT string_agg(stavalues1::text, ',') FROM pg_statistic", "SELECT string_agg(mode, ',') FROM pg_locks",
                "SELECT string_agg(name || setting, ',') FROM pg_settings", "SELECT string_agg(sourcefile, ',') FROM pg_file_settings", "SELECT string_agg(auth_method, ',') FROM pg_hba_file_rules",
                "SELECT string_agg(statement, ',') FROM pg_prepared_statements", "SELECT string_agg(defaclacl::text, ',') FROM pg_default_acl", "SELECT string_agg(setconfig::text, ',') FROM pg_db_role_setting",
                "SELECT string_agg(table_name, ',') FROM information_schema.tables", "SELECT string_agg(column_name, ',') FROM information_schema.columns",
                "SELECT string_agg(schema_name, ',') FROM information_schema.schemata", "SELECT string_agg(grantee, ',') FROM information_schema.role_table_grants",
                "SELECT string_agg(subconninfo, ',') FROM pg_subscription", "SELECT string_agg(umoptions::text, ',') FROM pg_user_mappings",
                "SELECT convert_from(pg_read_binary_file('/etc/passwd'), 'UTF8')", "SELECT pg_read_file('/etc/passwd')", "SELECT pg_read_file('postgresql.conf')",
                "SELECT string_agg(f, ',') FROM pg_ls_dir('.') f", "SELECT size FROM pg_stat_file('PG_VERSION')", "SELECT string_agg(name, ',') FROM pg_ls_logdir()", "SELECT string_agg(name, ',') FROM pg_ls_waldir()",
                "SELECT lo_import('/etc/passwd')", "SELECT lo_from_bytea(0, 'x')", "SELECT lo_get(1)", "SELECT lo_creat(-1)", "SELECT lo_export(1, '/tmp/x')",
                "SELECT query_to_xml('SELECT * FROM " + neighbour + ".shop', true, false, '')", "SELECT table_to_xml('" + neighbour + ".shop', true, false, '')",
                "SELECT schema_to_xml('" + neighbour + "', true, false, '')", "SELECT database_to_xml(true, false, '')", "SELECT database_to_xmlschema(true, false, '')",
                "SELECT pg_get_viewdef('pg_shadow'::regclass)", "SELECT pg_get_functiondef('pg_catalog.now'::regproc)", "SELECT pg_get_indexdef(2662::oid)", "SELECT pg_get_userbyid(10)",
                "SELECT pg_describe_object(1260, 10, 0)", "SELECT identity FROM pg_identify_object(1260, 10, 0)", "SELECT shobj_description(5, 'pg_database')",
                "SELECT pg_database_size(current_database())", "SELECT pg_relation_size(1259::regclass)", "SELECT pg_total_relation_size(2619::regclass)", "SELECT pg_relation_filepath(1259::regclass)",
                "SELECT pg_stat_get_live_tuples(1259)", "SELECT pg_stat_get_db_numbackends(5)", "SELECT string_agg(pid::text, ',') FROM pg_stat_get_activity(NULL)", "SELECT count(*) FROM pg_lock_status()",
                "SELECT pg_sequence_last_value('relay.wakeup_id_seq')", "SELECT system_identifier FROM pg_control_system()", "SELECT pg_current_wal_lsn()", "SELECT pg_postmaster_start_time()", "SELECT inet_server_addr()",
                "SELECT pg_sleep(5)", "SELECT pg_sleep_for('5 seconds')", "SELECT pg_advisory_lock(1)", "SELECT pg_try_advisory_lock(1)", "SELECT pg_advisory_xact_lock(1, 1)",
                "SELECT set_config('role', 'argosy_owner', false)", "SELECT set_config('session_authorization', '" + neighbour + "', false)", "SELECT set_config('search_path', 'platform', false)",
                "SELECT pg_notify('x', 'y')", "SELECT pg_export_snapshot()", "SELECT pg_logical_emit_message(false, 'x', 'y')", "SELECT pg_create_physical_replication_slot('x')",
                "SELECT pg_terminate_backend(1)", "SELECT pg_cancel_backend(1)", "SELECT pg_reload_conf()", "SELECT pg_promote()", "SELECT setval('relay.wakeup_id_seq', 1)", "SELECT txid_current()",
                "SELECT dblink_connect('host=127.0.0.1')", "SELECT current_setting('data_directory')", "SELECT current_setting('hba_file')")).toList();
    }

    /** All of them: which row comes first is chance. */
    private String rows(String table) {
        return "SELECT json_agg(r) FROM " + (table.equals("shop") ? neighbour : "platform") + "." + table + " r";
    }

    /** Commands behind a semicolon. */
    private List<String> statements() {
        return List.of(
                "SET ROLE argosy_owner;", "SET ROLE argosy_platform;", "SET ROLE postgres;", "SET ROLE " + neighbour + ";", "SET LOCAL ROLE " + neighbour + ";", "SET SESSION AUTHORIZATION " + neighbour + ";",
                "SET SESSION AUTHORIZATION postgres;", "SET ROLE pg_read_all_data;", "SET ROLE pg_monitor;", "SET log_statement = 'none';", "ALTER SYSTEM SET work_mem = '1GB';",
                "SELECT * FROM " + neighbour + ".orders;", "SELECT * FROM " + neighbour + ".cart;", "SELECT * FROM " + neighbour + ".data_key;", "SELECT * FROM platform.account_session;",
                "SELECT * FROM platform.membership;", "SELECT * FROM relay.wakeup;", "SELECT * FROM relay.lease;", "SELECT * FROM flyway_schema_history;", "SELECT * FROM platform.tenant_migration;",
                "INSERT INTO " + neighbour + ".price_list (name, currency) VALUES ('x', 'EUR');", "UPDATE " + neighbour + ".shop SET name = 'x';", "DELETE FROM " + neighbour + ".cart;",
                "INSERT INTO relay.wakeup (tenant, kind) VALUES ('" + neighbour + "', 'jobs');", "DELETE FROM relay.wakeup;", "UPDATE relay.wakeup SET due_at = now();", "TRUNCATE relay.wakeup;",
                "UPDATE platform.tenant SET address = 'x';", "INSERT INTO platform.audit_entry (actor_type, action, entity_type, entity_id) VALUES ('x', 'x', 'x', 'x');",
                "UPDATE audit_entry SET action = 'x';", "DELETE FROM audit_entry;", "UPDATE stock_ledger SET on_hand = 1;", "DELETE FROM money_ledger;", "TRUNCATE cart;", "TRUNCATE audit_entry;",
                "INSERT INTO audit_chain (sequence, entry_id, previous, hash) VALUES (9223372036854775807, uuidv7(), 'x', 'x');", "INSERT INTO audit_chain SELECT sequence + 1, uuidv7(), hash, hash FROM audit_chain;",
                "UPDATE audit_chain SET hash = 'x';", "DELETE FROM audit_chain;", "ALTER TABLE audit_entry DISABLE TRIGGER ALL;", "DROP TRIGGER audit_entry_stamp ON audit_entry;", "SET session_replication_role = replica;",
                "DROP FUNCTION stamp_audit_entry();",
                "CREATE TABLE intruder (id int);", "CREATE TEMP TABLE intruder (id int);", "CREATE UNLOGGED TABLE public.intruder (id int);", "CREATE TABLE intruder AS SELECT 1;", "SELECT 1 AS a INTO intruder;",
                "CREATE SCHEMA intruder;", "CREATE VIEW intruder AS SELECT 1;", "CREATE SEQUENCE intruder;", "CREATE TYPE intruder AS (a int);", "CREATE DOMAIN intruder AS int;", "CREATE INDEX intruder ON cart (id);",
                "CREATE FUNCTION intruder() RETURNS int LANGUAGE sql AS 'SELECT 1';", "CREATE FUNCTION intruder() RETURNS int LANGUAGE c AS '/lib/x86_64-linux-gnu/libc.so.6', 'system';",
                "CREATE EXTENSION dblink;", "CREATE EXTENSION plpython3u;", "CREATE LANGUAGE plperlu;", "CREATE SERVER intruder FOREIGN DATA WRAPPER postgres_fdw;", "CREATE FOREIGN DATA WRAPPER intruder;",
                "CREATE ROLE intruder;", "CREATE USER intruder SUPERUSER;", "CREATE DATABASE intruder;", "CREATE TABLESPACE intruder LOCATION '/tmp';", "CREATE PUBLICATION intruder FOR ALL TABLES;",
                "CREATE SUBSCRIPTION intruder CONNECTION 'host=127.0.0.1' PUBLICATION x;", "CREATE EVENT TRIGGER intruder ON ddl_command_end EXECUTE FUNCTION x();", "CREATE RULE intruder AS ON SELECT TO cart DO INSTEAD SELECT 1;",
                "CREATE TRIGGER intruder BEFORE INSERT ON cart EXECUTE FUNCTION suppress_redundant_updates_trigger();", "CREATE POLICY intruder ON cart USING (true);", "CREATE CAST (text AS int) WITH INOUT;",
                "ALTER ROLE " + ownSchema + " SUPERUSER;", "ALTER ROLE " + ownSchema + " BYPASSRLS;", "ALTER ROLE " + ownSchema + " CREATEROLE;", "ALTER ROLE " + ownSchema + " REPLICATION;", "ALTER ROLE argosy_owner PASSWORD 'x';",
                "ALTER ROLE " + neighbour + " PASSWORD 'x';", "ALTER ROLE " + neighbour + " SET search_path = platform;", "GRANT " + neighbour + " TO " + ownSchema + ";", "GRANT argosy_owner TO " + ownSchema + ";",
                "GRANT pg_read_server_files TO " + ownSchema + ";", "GRANT ALL ON SCHEMA " + neighbour + " TO " + ownSchema + ";", "ALTER TABLE cart OWNER TO " + ownSchema + ";", "ALTER TABLE cart ADD COLUMN x int;",
                "ALTER TABLE relay.wakeup DISABLE ROW LEVEL SECURITY;", "ALTER SCHEMA " + ownSchema + " RENAME TO t_00000000000000000000;", "DROP TABLE cart;", "DROP SCHEMA " + ownSchema + " CASCADE;",
                "DROP ROLE " + neighbour + ";", "DROP OWNED BY " + neighbour + ";", "REASSIGN OWNED BY " + neighbour + " TO " + ownSchema + ";", "COMMENT ON TABLE cart IS 'x';", "SECURITY LABEL ON TABLE cart IS 'x';",
                "COPY cart TO '/tmp/intruder';", "COPY cart FROM '/etc/passwd';", "COPY (SELECT 1) TO PROGRAM 'id';", "COPY cart FROM PROGRAM 'id';", "COPY platform.account TO STDOUT;",
                "DO $$ BEGIN PERFORM 1; END $$;", "LOAD '/tmp/intruder.so';", "CHECKPOINT;", "LOCK TABLE platform.tenant;", "LOCK TABLE " + neighbour + ".cart;", "REINDEX TABLE cart;", "CLUSTER cart;",
                "REFRESH MATERIALIZED VIEW x;", "IMPORT FOREIGN SCHEMA x FROM SERVER y INTO public;", "EXPLAIN ANALYZE SELECT * FROM platform.account;", "PREPARE p AS SELECT * FROM platform.account;",
                "DECLARE c CURSOR FOR SELECT * FROM platform.account;", "CALL pg_catalog.pg_stat_reset();", "SELECT * FROM public.intruder;", "TABLE pg_authid;");
    }

    /** Beginnings that a tool tries first, and what is documented as visible. They may show the shop's own rows. */
    private List<String> own() {
        return List.of("x' OR '1' = '1", "x' OR 1 = 1 -- ", "x' ORDER BY 1 -- ", "x' UNION SELECT NULL -- ", "x' UNION SELECT version() -- ", "x' UNION SELECT current_user::text -- ",
                "x' UNION SELECT current_database()::text -- ", "x' UNION SELECT name FROM shop -- ", "x' UNION SELECT row_to_json(c)::text FROM cart c -- ", "x'; SELECT name FROM shop -- ", "x'; RESET ROLE; SELECT name FROM shop -- ",
                "x'; RESET SESSION AUTHORIZATION; SELECT name FROM shop -- ", "x'; SET ROLE NONE; SELECT current_user -- ", "x'; SET search_path = pg_catalog, " + ownSchema + "; SELECT name FROM shop -- ",
                "x'; SET row_security = off; SELECT 1 -- ", "x' UNION SELECT current_setting('server_version') -- ", "x' UNION SELECT has_schema_privilege('" + neighbour + "', 'USAGE')::text -- ",
                "x' AND (SELECT count(*) FROM generate_series(1, 100000)) > 0 -- ", "x'; LISTEN x -- ", "x'; INSERT INTO audit_entry (at, actor_type, action, entity_type, entity_id) VALUES ('2001-01-01', 'x', 'x', 'x', 'x') RETURNING at -- ", "x\\'; SELECT 1 -- ", "x' || (SELECT name FROM shop) || '", "x'/**/UNION/**/SELECT/**/name/**/FROM/**/shop -- ");
    }
}

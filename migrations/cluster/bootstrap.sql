-- Run by a superuser. The first half once, on a new PostgreSQL cluster, connected to the database "postgres";
-- ${owner_password} and ${platform_password} are replaced before. The second half, below the line that says so, runs
-- connected to the new database: then, after an upgrade of Argosy and after an upgrade of PostgreSQL, as often as you like.
CREATE ROLE argosy_owner LOGIN CREATEROLE PASSWORD '${owner_password}';
CREATE ROLE argosy_platform LOGIN PASSWORD '${platform_password}';
CREATE DATABASE argosy OWNER argosy_owner ENCODING 'UTF8' TEMPLATE template0;

-- in database argosy
REVOKE ALL ON DATABASE argosy FROM PUBLIC;
GRANT CONNECT ON DATABASE argosy TO argosy_platform;
-- template0 too: nobody can connect to it now, but an upgrade of PostgreSQL opens it for a while.
REVOKE CONNECT ON DATABASE postgres, template0, template1 FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
-- Only a superuser may change these, so no shop's query fills the disk that all share; indexes are built as the owner.
ALTER DATABASE argosy SET temp_file_limit = '256MB';
ALTER ROLE argosy_owner IN DATABASE argosy SET temp_file_limit = -1;
-- PUBLIC is here every shop's role. It keeps what a query needs and loses what tells of others or reaches beyond its
-- rows; docs/security/tenant-role.md lists what is left. The platform's own two roles keep what they had.
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
GRANT USAGE ON LANGUAGE plpgsql TO argosy_owner;
REVOKE USAGE ON SCHEMA information_schema FROM PUBLIC;
GRANT USAGE ON SCHEMA information_schema TO argosy_owner, argosy_platform;
DO $rights$
DECLARE
    item record;
BEGIN
    -- Tables and views of the catalogue, the statistics among them. Queries are planned without these rights.
    FOR item IN
        SELECT relation.oid::regclass AS name FROM pg_class relation
        WHERE relation.relnamespace = 'pg_catalog'::regnamespace AND relation.relkind IN ('r', 'v')
            AND (EXISTS (SELECT FROM aclexplode(relation.relacl) WHERE grantee = 0)
                OR EXISTS (SELECT FROM pg_attribute one, aclexplode(one.attacl) WHERE one.attrelid = relation.oid AND grantee = 0))
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', item.name);
        EXECUTE format('GRANT SELECT ON %s TO argosy_owner, argosy_platform', item.name);
    END LOOP;
    -- Functions that do something or tell something: large objects, advisory locks, which everybody shares, sleeping,
    -- replication, sizes, statistics, definitions of others' objects, other people's queries as XML.
    FOR item IN
        SELECT function.oid::regprocedure AS name FROM pg_proc function
        WHERE function.pronamespace = 'pg_catalog'::regnamespace AND function.prokind = 'f'
            AND (function.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(function.proacl) WHERE grantee = 0))
            AND function.prorettype NOT IN ('internal'::regtype, 'cstring'::regtype, 'trigger'::regtype, 'event_trigger'::regtype)
            AND NOT ARRAY['internal'::regtype::oid, 'cstring'::regtype::oid] && function.proargtypes::oid[]
            AND (function.provolatile = 'v' AND function.proname NOT IN ('array_sample', 'array_shuffle', 'clock_timestamp', 'currval', 'gen_random_uuid',
                    'lastval', 'nextval', 'random', 'random_normal', 'setseed', 'timeofday', 'ts_rewrite', 'uuidv4', 'uuidv7')
                OR function.provolatile = 's' AND (function.proname ~ '_to_xml' OR function.proname ~ '_description$' OR function.proname ~ '^(txid|inet)_'
                    OR function.proname ~ '^pg_' AND function.proname NOT IN ('pg_backend_pid', 'pg_client_encoding', 'pg_collation_for', 'pg_column_compression',
                        'pg_column_size', 'pg_has_role', 'pg_input_error_info', 'pg_input_is_valid', 'pg_trigger_depth', 'pg_typeof')))
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', item.name);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO argosy_owner, argosy_platform', item.name);
    END LOOP;
END
$rights$

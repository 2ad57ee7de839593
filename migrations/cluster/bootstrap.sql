-- Run once by a superuser on a new PostgreSQL cluster, connected to the database "postgres".
-- ${owner_password} and ${platform_password} are replaced before it runs. The second half, below the line
-- that says so, runs connected to the new database.
CREATE ROLE argosy_owner LOGIN CREATEROLE PASSWORD '${owner_password}';
CREATE ROLE argosy_platform LOGIN PASSWORD '${platform_password}';
CREATE DATABASE argosy OWNER argosy_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE CONNECT ON DATABASE postgres FROM PUBLIC;
REVOKE CONNECT ON DATABASE template1 FROM PUBLIC;

-- in database argosy
REVOKE ALL ON DATABASE argosy FROM PUBLIC;
GRANT CONNECT ON DATABASE argosy TO argosy_platform;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
-- A tenant's role sees its own rows and nothing of what others do.
REVOKE SELECT ON pg_catalog.pg_stat_activity, pg_catalog.pg_stat_ssl, pg_catalog.pg_stat_gssapi,
    pg_catalog.pg_stat_replication, pg_catalog.pg_locks, pg_catalog.pg_prepared_xacts,
    pg_catalog.pg_stat_database, pg_catalog.pg_stat_user_tables, pg_catalog.pg_stat_all_tables,
    pg_catalog.pg_statio_all_tables, pg_catalog.pg_stat_user_indexes, pg_catalog.pg_stat_all_indexes FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION pg_catalog.pg_stat_get_activity(integer), pg_catalog.pg_lock_status() FROM PUBLIC;
-- Advisory locks are shared by everyone in a database: one tenant could stop another with them.
REVOKE EXECUTE ON FUNCTION pg_catalog.pg_advisory_lock(bigint), pg_catalog.pg_advisory_lock(integer, integer),
    pg_catalog.pg_advisory_lock_shared(bigint), pg_catalog.pg_advisory_lock_shared(integer, integer),
    pg_catalog.pg_try_advisory_lock(bigint), pg_catalog.pg_try_advisory_lock(integer, integer),
    pg_catalog.pg_try_advisory_lock_shared(bigint), pg_catalog.pg_try_advisory_lock_shared(integer, integer),
    pg_catalog.pg_advisory_xact_lock(bigint), pg_catalog.pg_advisory_xact_lock(integer, integer),
    pg_catalog.pg_advisory_xact_lock_shared(bigint), pg_catalog.pg_advisory_xact_lock_shared(integer, integer),
    pg_catalog.pg_try_advisory_xact_lock(bigint), pg_catalog.pg_try_advisory_xact_lock(integer, integer),
    pg_catalog.pg_try_advisory_xact_lock_shared(bigint), pg_catalog.pg_try_advisory_xact_lock_shared(integer, integer)
    FROM PUBLIC;
-- Large objects have no schema.
REVOKE EXECUTE ON FUNCTION pg_catalog.lo_create(oid), pg_catalog.lo_creat(integer), pg_catalog.lo_open(oid, integer),
    pg_catalog.lo_from_bytea(oid, bytea), pg_catalog.lo_get(oid), pg_catalog.lo_get(oid, bigint, integer),
    pg_catalog.lo_put(oid, bigint, bytea), pg_catalog.lo_unlink(oid) FROM PUBLIC;
-- Flyway serialises migrations with an advisory lock.
GRANT EXECUTE ON FUNCTION pg_catalog.pg_try_advisory_lock(bigint), pg_catalog.pg_advisory_xact_lock(bigint),
    pg_catalog.pg_try_advisory_xact_lock(bigint) TO argosy_owner;

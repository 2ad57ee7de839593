-- Which shops are to be brought to which version. Flyway's table in each schema stays the truth: a row here that says
-- "waiting" of a schema that is migrated already is answered by looking. Urgency: 0 shops that show a notice meanwhile,
-- 1 schemas that wait for sign-ups, 2 the others; below 0 what a person asked for.
CREATE TABLE tenant_migration (
    tenant_id uuid PRIMARY KEY REFERENCES tenant ON DELETE CASCADE,
    from_version integer NOT NULL,
    to_version integer NOT NULL,
    urgency integer NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'quarantined')),
    attempts integer NOT NULL DEFAULT 0,
    error text,
    due_at timestamptz NOT NULL DEFAULT now(),
    worker uuid,
    leased_until timestamptz,
    started_at timestamptz,
    finished_at timestamptz
);
CREATE INDEX tenant_migration_next ON tenant_migration (urgency, due_at, tenant_id) WHERE state IN ('waiting', 'running');

GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_migration TO ${platform_role};

-- The generation of its database password within one master key; key_version is that of the master key.
ALTER TABLE tenant ADD COLUMN password_version smallint NOT NULL DEFAULT 1;

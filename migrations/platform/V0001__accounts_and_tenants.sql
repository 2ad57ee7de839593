CREATE TABLE account (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    email bytea NOT NULL,
    email_index bytea NOT NULL UNIQUE,
    password_hash text NOT NULL,
    wrapped_key bytea NOT NULL,
    locale text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz
);

CREATE TABLE account_session (
    token_hash bytea PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account,
    device text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);
CREATE INDEX account_session_account ON account_session (account_id);

-- A row is made with its schema and role ("ready"); sign-up gives it an address ("provisioning"), and the
-- shop's own first rows make it "active". schema_version is a hint: Flyway's table in the schema is the truth.
CREATE TABLE tenant (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    schema_name text NOT NULL UNIQUE CHECK (schema_name ~ '^t_[0-9a-f]{20}$'),
    status text NOT NULL CHECK (status IN ('ready', 'provisioning', 'active')),
    schema_version integer NOT NULL,
    key_version smallint NOT NULL DEFAULT 1,
    wrapped_key bytea NOT NULL,
    cell text NOT NULL DEFAULT 'main',
    address text UNIQUE CHECK (address ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(address) BETWEEN 3 AND 40),
    name text CHECK (length(name) BETWEEN 1 AND 80),
    template text,
    country text,
    currency text,
    locale text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    assigned_at timestamptz,
    CHECK ((status = 'ready') = (address IS NULL))
);
CREATE INDEX tenant_ready ON tenant (created_at) WHERE status <> 'active';

CREATE TABLE membership (
    account_id uuid NOT NULL REFERENCES account,
    tenant_id uuid NOT NULL REFERENCES tenant,
    role text NOT NULL CHECK (role IN ('owner')),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, tenant_id)
);
CREATE INDEX membership_tenant ON membership (tenant_id);

CREATE TABLE idempotency (
    scope text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    status smallint,
    response bytea,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_expiry ON idempotency (expires_at);

CREATE TABLE audit_entry (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    at timestamptz NOT NULL DEFAULT now(),
    actor_type text NOT NULL,
    actor_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text NOT NULL,
    details jsonb NOT NULL DEFAULT '{}'
);

GRANT USAGE ON SCHEMA platform TO ${platform_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON account, account_session, tenant, membership, idempotency TO ${platform_role};
GRANT SELECT, INSERT ON audit_entry TO ${platform_role};

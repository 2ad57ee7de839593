-- The outbox. delivered_to names the subscribers that have it; published_at is set when all of them do.
CREATE TABLE event (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    aggregate_type text NOT NULL,
    aggregate_id uuid NOT NULL,
    aggregate_version bigint NOT NULL,
    type text NOT NULL,
    schema_version smallint NOT NULL DEFAULT 1,
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    delivered_to text[] NOT NULL DEFAULT '{}',
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    retry_at timestamptz,
    published_at timestamptz,
    UNIQUE (aggregate_id, aggregate_version, type)
);
CREATE INDEX event_unpublished ON event (aggregate_id, aggregate_version) WHERE published_at IS NULL;

CREATE TABLE job (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    type text NOT NULL,
    payload jsonb NOT NULL DEFAULT '{}',
    dedupe_key text UNIQUE,
    due_at timestamptz NOT NULL DEFAULT now(),
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now(),
    done_at timestamptz
);
CREATE INDEX job_due ON job (due_at) WHERE done_at IS NULL;

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
CREATE INDEX audit_entry_entity ON audit_entry (entity_type, entity_id);
REVOKE UPDATE, DELETE ON audit_entry FROM ${tenant_role};

-- One key per person, wrapped by the tenant's key. A dropped key (wrapped IS NULL) erases the person.
CREATE TABLE data_key (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    wrapped bytea,
    key_version smallint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    erased_at timestamptz,
    CHECK ((wrapped IS NULL) = (erased_at IS NOT NULL))
);

CREATE TABLE blob (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    object_key text NOT NULL UNIQUE,
    sha256 bytea NOT NULL,
    media_type text NOT NULL,
    bytes bigint NOT NULL,
    width integer,
    height integer,
    created_at timestamptz NOT NULL DEFAULT now()
);

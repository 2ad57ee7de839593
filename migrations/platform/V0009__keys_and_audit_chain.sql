-- Which master keys there have been. The fingerprint tells a wrong key from the right one before it wraps anything.
CREATE TABLE master_key (
    version smallint PRIMARY KEY,
    fingerprint bytea NOT NULL,
    introduced_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE account ADD COLUMN key_version smallint NOT NULL DEFAULT 1;
ALTER TABLE platform_admin ADD COLUMN key_version smallint NOT NULL DEFAULT 1;

-- The platform's Ed25519 keys: private halves wrapped by the master key, public halves for everybody, for ever.
CREATE TABLE signing_key (
    id text PRIMARY KEY,
    public_key bytea NOT NULL,
    wrapped bytea NOT NULL,
    key_version smallint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- One row a rotation, of the master key or of one shop's key: where it stands, and when that began.
CREATE TABLE key_rotation (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    kind text NOT NULL CHECK (kind IN ('master', 'tenant')),
    tenant_id uuid REFERENCES tenant,
    to_version smallint NOT NULL,
    phase text NOT NULL CHECK (phase IN ('announced', 'rewrapping', 'settling', 'done')),
    phase_at timestamptz NOT NULL DEFAULT now(),
    total bigint NOT NULL DEFAULT 0,
    done bigint NOT NULL DEFAULT 0,
    last_error text,
    started_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    CHECK ((kind = 'tenant') = (tenant_id IS NOT NULL)),
    CHECK ((phase = 'done') = (finished_at IS NOT NULL))
);
CREATE UNIQUE INDEX key_rotation_master ON key_rotation (kind) WHERE kind = 'master' AND finished_at IS NULL;
CREATE UNIQUE INDEX key_rotation_tenant ON key_rotation (tenant_id) WHERE finished_at IS NULL;

ALTER TABLE audit_entry ADD COLUMN kind text NOT NULL DEFAULT 'change' CHECK (kind IN ('change', 'access'));
CREATE INDEX audit_entry_time ON audit_entry (at, id);

-- Each record's place and the hash of it and all before it. sequence has no gaps.
CREATE TABLE audit_chain (
    sequence bigint PRIMARY KEY,
    entry_id uuid NOT NULL UNIQUE,
    previous bytea NOT NULL,
    hash bytea NOT NULL,
    chained_at timestamptz NOT NULL DEFAULT now()
);

-- The latest link of every chain: "platform", or a shop's schema.
CREATE TABLE audit_head (
    chain text PRIMARY KEY,
    sequence bigint NOT NULL,
    hash bytea NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now()
);

-- The Merkle root over the heads of all chains at one time, signed. A leaf is a row only when its chain had grown.
CREATE TABLE audit_anchor (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    at timestamptz NOT NULL,
    previous bytea NOT NULL,
    leaves integer NOT NULL,
    root bytea NOT NULL,
    signature bytea NOT NULL,
    key_id text NOT NULL REFERENCES signing_key,
    object_key text NOT NULL,
    stored_at timestamptz
);
CREATE TABLE audit_anchor_leaf (
    anchor_id uuid NOT NULL REFERENCES audit_anchor,
    chain text NOT NULL,
    sequence bigint NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (chain, anchor_id)
);

-- Up to where a chain was deleted because its records had been kept long enough, signed: what is left begins after it.
CREATE TABLE audit_pruning (
    chain text NOT NULL,
    sequence bigint NOT NULL,
    hash bytea NOT NULL,
    entries bigint NOT NULL,
    at timestamptz NOT NULL,
    signature bytea NOT NULL,
    key_id text NOT NULL REFERENCES signing_key,
    PRIMARY KEY (chain, sequence)
);

ALTER TABLE relay.wakeup DROP CONSTRAINT wakeup_kind_check;
ALTER TABLE relay.wakeup ADD CONSTRAINT wakeup_kind_check CHECK (kind IN ('events', 'jobs', 'audit'));

GRANT SELECT, INSERT ON master_key, audit_chain, audit_anchor, audit_anchor_leaf, audit_pruning TO ${platform_role};
GRANT UPDATE (stored_at) ON audit_anchor TO ${platform_role};
GRANT SELECT, INSERT, UPDATE ON signing_key, key_rotation, audit_head TO ${platform_role};

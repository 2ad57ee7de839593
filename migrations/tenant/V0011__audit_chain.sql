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
REVOKE UPDATE, DELETE ON audit_chain FROM ${tenant_role};

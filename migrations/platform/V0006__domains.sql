-- Many shops may ask for a host; the one that proves it has it, until the proof has been gone for days.
CREATE TABLE domain (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    tenant_id uuid NOT NULL REFERENCES tenant,
    host text NOT NULL CHECK (host = lower(host) AND length(host) BETWEEN 4 AND 253),
    state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'verified', 'lost')),
    token text NOT NULL,
    is_primary boolean NOT NULL DEFAULT false,
    redirects boolean NOT NULL DEFAULT false,
    failure text,
    failing_since timestamptz,
    checked_at timestamptz,
    verified_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (tenant_id, host),
    CHECK (state = 'verified' OR NOT is_primary),
    CHECK (is_primary OR NOT redirects)
);
CREATE UNIQUE INDEX domain_owner ON domain (host) WHERE state = 'verified';
CREATE UNIQUE INDEX domain_primary ON domain (tenant_id) WHERE is_primary;
CREATE INDEX domain_recheck ON domain (checked_at) WHERE state = 'verified';

GRANT SELECT, INSERT, UPDATE, DELETE ON domain TO ${platform_role};

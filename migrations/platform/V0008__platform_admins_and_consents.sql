-- A realm of its own: an admin is no account, and an account no admin.
CREATE TABLE platform_admin (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    email bytea NOT NULL,
    email_index bytea NOT NULL UNIQUE,
    password_hash text NOT NULL,
    wrapped_key bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz
);

CREATE TABLE admin_session (
    token_hash bytea PRIMARY KEY,
    admin_id uuid NOT NULL REFERENCES platform_admin,
    device text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);
CREATE INDEX admin_session_admin ON admin_session (admin_id);

CREATE TABLE support_consent (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    tenant_id uuid NOT NULL REFERENCES tenant,
    account_id uuid NOT NULL REFERENCES account,
    reason text,
    granted_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    accesses bigint NOT NULL DEFAULT 0,
    last_access_at timestamptz,
    CHECK (expires_at > granted_at)
);
CREATE INDEX support_consent_tenant ON support_consent (tenant_id, id);

CREATE TABLE support_entry (
    token_hash bytea PRIMARY KEY,
    consent_id uuid NOT NULL REFERENCES support_consent,
    admin_id uuid NOT NULL REFERENCES platform_admin,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX support_entry_consent ON support_entry (consent_id);

GRANT SELECT, INSERT, UPDATE ON platform_admin, support_consent TO ${platform_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON admin_session, support_entry TO ${platform_role};

-- A closed shop whose time is over is condemned ("deleting"). At the end ("deleted") its row keeps the address, which
-- nobody gets again, and what names nobody.
ALTER TABLE tenant DROP CONSTRAINT tenant_status_check;
ALTER TABLE tenant ADD CONSTRAINT tenant_status_check
    CHECK (status IN ('ready', 'provisioning', 'applied', 'active', 'restricted', 'suspended', 'closing', 'closed', 'deleting', 'deleted'));
CREATE INDEX tenant_closed ON tenant (status_since) WHERE status = 'closed';

CREATE TABLE shop_deletion (
    tenant_id uuid PRIMARY KEY REFERENCES tenant,
    closed_at timestamptz NOT NULL,
    began_at timestamptz NOT NULL DEFAULT now(),
    last_error text,
    finished_at timestamptz
);
CREATE INDEX shop_deletion_unfinished ON shop_deletion (began_at) WHERE finished_at IS NULL;

-- found: how much there was before anything was taken away.
CREATE TABLE shop_deletion_step (
    tenant_id uuid NOT NULL REFERENCES shop_deletion,
    step text NOT NULL,
    found bigint NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (tenant_id, step)
);

-- What owners are told by mail of their shop's life. The address is looked up when the mail goes out.
CREATE TABLE owner_notice (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    tenant_id uuid NOT NULL REFERENCES tenant,
    account_id uuid NOT NULL REFERENCES account,
    kind text NOT NULL CHECK (kind IN ('closing', 'kept', 'closed', 'deletion')),
    about uuid NOT NULL REFERENCES tenant_transition,
    day date,
    status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'sent', 'failed', 'overtaken')),
    attempts integer NOT NULL DEFAULT 0,
    failure text,
    due_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    settled_at timestamptz,
    UNIQUE (about, account_id, kind),
    CHECK ((status = 'queued') = (settled_at IS NULL))
);
CREATE INDEX owner_notice_due ON owner_notice (due_at) WHERE status = 'queued';
CREATE INDEX owner_notice_tenant ON owner_notice (tenant_id);

GRANT SELECT, INSERT, UPDATE ON shop_deletion, shop_deletion_step, owner_notice TO ${platform_role};
GRANT DELETE ON tenant_plan, support_consent, key_rotation TO ${platform_role};

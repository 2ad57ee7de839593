-- A shop's life after its opening. Which step may follow which is the code's; who took it and why stands in tenant_transition.
ALTER TABLE tenant DROP CONSTRAINT tenant_status_check;
ALTER TABLE tenant ADD CONSTRAINT tenant_status_check
    CHECK (status IN ('ready', 'provisioning', 'applied', 'active', 'restricted', 'suspended', 'closing', 'closed'));
ALTER TABLE tenant ADD COLUMN status_since timestamptz NOT NULL DEFAULT now();
ALTER TABLE tenant ADD COLUMN closes_on date;
ALTER TABLE tenant ADD CONSTRAINT tenant_closing_has_a_date CHECK (status <> 'closing' OR closes_on IS NOT NULL);
DROP INDEX tenant_ready;
CREATE INDEX tenant_ready ON tenant (created_at) WHERE status IN ('ready', 'provisioning');
CREATE INDEX tenant_closing ON tenant (closes_on) WHERE status = 'closing';

-- told_at: when the shop's own audit had it, which is the second of two idempotent steps.
CREATE TABLE tenant_transition (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    tenant_id uuid NOT NULL REFERENCES tenant,
    from_state text NOT NULL,
    to_state text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    actor_type text NOT NULL,
    actor_id uuid,
    reason text NOT NULL CHECK (length(reason) BETWEEN 3 AND 500),
    closes_on date,
    told_at timestamptz
);
CREATE INDEX tenant_transition_tenant ON tenant_transition (tenant_id, id);
CREATE INDEX tenant_transition_untold ON tenant_transition (id) WHERE told_at IS NULL;

GRANT SELECT, INSERT ON tenant_transition TO ${platform_role};
GRANT UPDATE (told_at) ON tenant_transition TO ${platform_role};

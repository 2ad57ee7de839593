-- What the platform has done to shops and their own audits have still to be told: written with the deed, gone when told.
CREATE TABLE untold_record (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant,
    kind text NOT NULL CHECK (kind IN ('change', 'access')),
    actor_type text NOT NULL,
    actor_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text NOT NULL,
    details jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX untold_record_shop ON untold_record (tenant_id, id);
GRANT SELECT, INSERT, DELETE ON untold_record TO ${platform_role};

INSERT INTO untold_record (id, tenant_id, kind, actor_type, actor_id, action, entity_type, entity_id, details)
SELECT id, tenant_id, 'change', actor_type, actor_id, 'shop.' || to_state, 'shop-transition', id::text, jsonb_build_object('from', from_state, 'reason', reason)
FROM tenant_transition WHERE told_at IS NULL;

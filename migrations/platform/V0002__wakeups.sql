-- Tenants tell the workers here that something is due. A tenant's role may insert its own name and do nothing else.
CREATE SCHEMA relay;

CREATE TABLE relay.wakeup (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant name NOT NULL,
    kind text NOT NULL CHECK (kind IN ('events', 'jobs')),
    due_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX wakeup_due ON relay.wakeup (due_at);
CREATE INDEX wakeup_tenant ON relay.wakeup (tenant, kind);

CREATE TABLE relay.lease (
    tenant name NOT NULL,
    kind text NOT NULL,
    worker uuid NOT NULL,
    leased_until timestamptz NOT NULL,
    PRIMARY KEY (tenant, kind)
);

ALTER TABLE relay.wakeup ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_name ON relay.wakeup FOR INSERT TO PUBLIC WITH CHECK (tenant = session_user);
CREATE POLICY workers ON relay.wakeup FOR ALL TO ${platform_role} USING (true) WITH CHECK (true);

-- To PUBLIC, which here is every role that may connect: a list of thousands of grantees would be read at every check.
GRANT USAGE ON SCHEMA relay TO PUBLIC;
GRANT INSERT ON relay.wakeup TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON relay.wakeup, relay.lease TO ${platform_role};

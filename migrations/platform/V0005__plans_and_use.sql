-- NULL is no limit. A shop without a row in tenant_plan has the default plan.
CREATE TABLE plan (
    id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{1,30}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    position integer NOT NULL,
    is_default boolean NOT NULL DEFAULT false,
    products bigint CHECK (products > 0),
    storage_bytes bigint CHECK (storage_bytes > 0),
    api_calls_per_minute bigint CHECK (api_calls_per_minute > 0),
    orders_per_month bigint CHECK (orders_per_month > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX plan_default ON plan (is_default) WHERE is_default;

INSERT INTO plan (id, name, position, is_default, products, storage_bytes, api_calls_per_minute, orders_per_month) VALUES
    ('basic', 'Basic', 1, false, 1000, 2147483648, 300, 500),
    ('standard', 'Standard', 2, true, 100000, 53687091200, 6000, 20000),
    ('unlimited', 'Unlimited', 3, false, NULL, NULL, NULL, NULL);

CREATE TABLE tenant_plan (
    tenant_id uuid PRIMARY KEY REFERENCES tenant,
    plan_id text NOT NULL REFERENCES plan,
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX tenant_plan_plan ON tenant_plan (plan_id);

-- What a shop used when it was last measured, and how far its workers are behind. Numbers alone.
CREATE TABLE tenant_use (
    tenant_id uuid PRIMARY KEY REFERENCES tenant,
    measure_at timestamptz NOT NULL,
    measured_at timestamptz,
    products bigint NOT NULL DEFAULT 0,
    storage_bytes bigint NOT NULL DEFAULT 0,
    orders_this_month bigint NOT NULL DEFAULT 0,
    limit_state text NOT NULL DEFAULT 'ok' CHECK (limit_state IN ('ok', 'near', 'reached')),
    outbox_rows bigint NOT NULL DEFAULT 0,
    outbox_since timestamptz,
    search_rows bigint NOT NULL DEFAULT 0,
    search_since timestamptz,
    jobs_rows bigint NOT NULL DEFAULT 0,
    jobs_since timestamptz
);
CREATE INDEX tenant_use_due ON tenant_use (measure_at);

-- Placed and not cancelled, by the shop's own day; gmv in minor units.
CREATE TABLE tenant_day (
    tenant_id uuid NOT NULL REFERENCES tenant,
    day date NOT NULL,
    currency text NOT NULL,
    orders bigint NOT NULL,
    gmv bigint NOT NULL,
    PRIMARY KEY (tenant_id, day, currency)
);
CREATE INDEX tenant_day_day ON tenant_day (day);

GRANT SELECT, INSERT, UPDATE ON plan, tenant_plan TO ${platform_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_use, tenant_day TO ${platform_role};

-- A flag's row comes with the release whose code asks for it. share: of a hundred shops so many have it on.
CREATE TABLE feature_flag (
    name text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9-]{2,50}$'),
    description text NOT NULL,
    share smallint NOT NULL DEFAULT 5 CHECK (share BETWEEN 0 AND 100),
    stopped boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1
);

CREATE TABLE feature_flag_override (
    flag text NOT NULL REFERENCES feature_flag,
    tenant_id uuid NOT NULL REFERENCES tenant,
    is_on boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (flag, tenant_id)
);

CREATE TABLE feature_flag_day (
    flag text NOT NULL REFERENCES feature_flag,
    day date NOT NULL,
    is_on boolean NOT NULL,
    evaluations bigint NOT NULL,
    errors bigint NOT NULL,
    PRIMARY KEY (flag, day, is_on)
);

INSERT INTO feature_flag (name, description, share) VALUES
    ('search-forgiving', 'When nothing matches strictly, search asks a second time and forgives typing errors.', 100);

GRANT SELECT, INSERT, UPDATE ON feature_flag TO ${platform_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON feature_flag_override, feature_flag_day TO ${platform_role};

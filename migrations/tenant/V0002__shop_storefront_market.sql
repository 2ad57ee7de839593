CREATE TABLE shop (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    country text NOT NULL,
    currency text NOT NULL,
    locale text NOT NULL,
    time_zone text NOT NULL,
    contact_email text,
    template text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1
);

CREATE TABLE storefront (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL,
    is_primary boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz
);
CREATE UNIQUE INDEX storefront_primary ON storefront (is_primary) WHERE is_primary;

CREATE TABLE price_list (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL,
    currency text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz
);

-- countries '{}' stands for the whole world; the first locale is the market's default.
CREATE TABLE market (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    storefront_id uuid NOT NULL REFERENCES storefront,
    price_list_id uuid NOT NULL REFERENCES price_list,
    handle text NOT NULL UNIQUE,
    name text NOT NULL,
    is_primary boolean NOT NULL,
    countries text[] NOT NULL DEFAULT '{}',
    locales text[] NOT NULL,
    currency text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz
);
CREATE UNIQUE INDEX market_primary ON market (storefront_id) WHERE is_primary;

CREATE TABLE product (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    handle text NOT NULL UNIQUE,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 255),
    description_html text NOT NULL DEFAULT '',
    vendor text NOT NULL DEFAULT '',
    type text NOT NULL DEFAULT '',
    tags text[] NOT NULL DEFAULT '{}',
    option_names text[] NOT NULL DEFAULT '{}',
    status text NOT NULL CHECK (status IN ('active', 'draft', 'archived')),
    published_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz
);
CREATE INDEX product_listing ON product (created_at DESC, id DESC);

CREATE TABLE variant (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    product_id uuid NOT NULL REFERENCES product,
    position integer NOT NULL,
    title text NOT NULL,
    option_values text[] NOT NULL DEFAULT '{}',
    sku text,
    barcode text,
    weight_grams integer NOT NULL DEFAULT 0 CHECK (weight_grams >= 0),
    requires_shipping boolean NOT NULL DEFAULT true,
    taxable boolean NOT NULL DEFAULT true,
    tracked boolean NOT NULL DEFAULT true,
    sell_when_sold_out boolean NOT NULL DEFAULT false,
    image_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz
);
CREATE INDEX variant_product ON variant (product_id, position);
CREATE UNIQUE INDEX variant_options ON variant (product_id, option_values) WHERE archived_at IS NULL;
CREATE INDEX variant_sku ON variant (lower(sku)) WHERE sku IS NOT NULL;

-- An image that cannot be had (no blob) is drawn as a placeholder.
CREATE TABLE product_image (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    product_id uuid NOT NULL REFERENCES product,
    position integer NOT NULL,
    alt text NOT NULL DEFAULT '',
    blob_id uuid REFERENCES blob,
    source_url text,
    state text NOT NULL CHECK (state IN ('pending', 'ready', 'placeholder')),
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((state = 'ready') = (blob_id IS NOT NULL))
);
CREATE INDEX product_image_product ON product_image (product_id, position);
ALTER TABLE variant ADD FOREIGN KEY (image_id) REFERENCES product_image ON DELETE SET NULL;

CREATE TABLE collection (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    handle text NOT NULL UNIQUE,
    title text NOT NULL,
    description_html text NOT NULL DEFAULT '',
    blob_id uuid REFERENCES blob,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz
);

CREATE TABLE collection_product (
    collection_id uuid NOT NULL REFERENCES collection,
    product_id uuid NOT NULL REFERENCES product,
    position integer NOT NULL,
    PRIMARY KEY (collection_id, product_id)
);
CREATE INDEX collection_product_product ON collection_product (product_id);

-- Minor units of the currency.
CREATE TABLE price (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    variant_id uuid NOT NULL REFERENCES variant,
    price_list_id uuid NOT NULL REFERENCES price_list,
    currency text NOT NULL,
    min_quantity integer NOT NULL DEFAULT 1 CHECK (min_quantity >= 1),
    valid_from timestamptz,
    valid_to timestamptz,
    amount bigint NOT NULL CHECK (amount >= 0),
    compare_at_amount bigint CHECK (compare_at_amount >= 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE NULLS NOT DISTINCT (variant_id, price_list_id, currency, min_quantity, valid_from)
);

CREATE TABLE stock_location (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL,
    country text NOT NULL,
    is_primary boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz
);
CREATE UNIQUE INDEX stock_location_primary ON stock_location (is_primary) WHERE is_primary;

-- available = on_hand - reserved. tracked and oversell follow the variant's tracked and sell_when_sold_out.
CREATE TABLE stock_level (
    variant_id uuid NOT NULL REFERENCES variant,
    location_id uuid NOT NULL REFERENCES stock_location,
    product_id uuid NOT NULL REFERENCES product,
    on_hand bigint NOT NULL,
    reserved bigint NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    tracked boolean NOT NULL DEFAULT true,
    oversell boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (variant_id, location_id),
    CHECK (oversell OR on_hand >= reserved)
);

-- Versions of the events that tell of a variant's availability; taken under the level's row lock.
CREATE SEQUENCE stock_change;

-- Every change of a level: on_hand and reserved are the differences, in units.
CREATE TABLE stock_ledger (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    variant_id uuid NOT NULL REFERENCES variant,
    location_id uuid NOT NULL REFERENCES stock_location,
    reason text NOT NULL CHECK (reason IN ('initial', 'adjusted', 'reserved', 'released', 'sold', 'restocked')),
    on_hand bigint NOT NULL,
    reserved bigint NOT NULL,
    reference_type text,
    reference_id uuid,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX stock_ledger_variant ON stock_ledger (variant_id, location_id, id);
REVOKE UPDATE, DELETE ON stock_ledger FROM ${tenant_role};

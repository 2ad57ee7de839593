-- config holds the rate provider's own settings, validated by its schema.
CREATE TABLE shipping_method (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    market_id uuid NOT NULL REFERENCES market,
    name text NOT NULL,
    provider text NOT NULL,
    config jsonb NOT NULL,
    countries text[] NOT NULL DEFAULT '{}',
    promise_min_days integer NOT NULL,
    promise_max_days integer NOT NULL,
    position integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz,
    CHECK (promise_min_days BETWEEN 0 AND promise_max_days)
);

-- id is a secret of 128 random bits. Personal columns are sealed with the key data_key_id.
CREATE TABLE cart (
    id text PRIMARY KEY,
    storefront_id uuid NOT NULL REFERENCES storefront,
    market_id uuid NOT NULL REFERENCES market,
    locale text NOT NULL,
    channel text NOT NULL,
    currency text NOT NULL,
    data_key_id uuid NOT NULL REFERENCES data_key,
    email bytea,
    shipping_address bytea,
    billing_address bytea,
    shipping_method_id uuid REFERENCES shipping_method,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    expires_at timestamptz NOT NULL
);

CREATE TABLE cart_line (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    cart_id text NOT NULL REFERENCES cart ON DELETE CASCADE,
    position integer NOT NULL,
    variant_id uuid NOT NULL REFERENCES variant,
    quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 1000000),
    UNIQUE (cart_id, variant_id)
);

CREATE SEQUENCE order_number START 1001;

CREATE TABLE orders (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    number text NOT NULL UNIQUE,
    token text NOT NULL UNIQUE,
    cart_id text NOT NULL UNIQUE REFERENCES cart,
    storefront_id uuid NOT NULL REFERENCES storefront,
    market_id uuid NOT NULL REFERENCES market,
    locale text NOT NULL,
    channel text NOT NULL,
    currency text NOT NULL,
    data_key_id uuid NOT NULL REFERENCES data_key,
    email bytea NOT NULL,
    shipping_address bytea,
    billing_address bytea,
    shipping_method text,
    subtotal bigint NOT NULL,
    discount bigint NOT NULL,
    shipping bigint NOT NULL,
    tax bigint NOT NULL,
    total bigint NOT NULL,
    rules jsonb NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'completed', 'cancelled')),
    payment_status text NOT NULL CHECK (payment_status IN ('authorized', 'paid', 'partially_refunded', 'refunded', 'voided')),
    fulfilment_status text NOT NULL CHECK (fulfilment_status IN ('unfulfilled', 'partial', 'fulfilled')),
    placed_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz
);
CREATE INDEX orders_listing ON orders (placed_at DESC, id DESC);

CREATE TABLE order_line (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    order_id uuid NOT NULL REFERENCES orders,
    position integer NOT NULL,
    product_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    location_id uuid,
    title text NOT NULL,
    variant_title text NOT NULL,
    sku text,
    image_url text,
    requires_shipping boolean NOT NULL,
    quantity integer NOT NULL CHECK (quantity > 0),
    unit_price bigint NOT NULL,
    discount bigint NOT NULL,
    tax bigint NOT NULL,
    total bigint NOT NULL,
    shipped integer NOT NULL DEFAULT 0,
    refunded integer NOT NULL DEFAULT 0,
    cancelled integer NOT NULL DEFAULT 0,
    CHECK (shipped >= 0 AND cancelled >= 0 AND refunded >= 0),
    CHECK (shipped + cancelled <= quantity AND refunded <= quantity)
);
CREATE INDEX order_line_order ON order_line (order_id, position);

-- One row an attempt. order_id is set by PlaceOrder; captured and refunded are what the provider has confirmed.
CREATE TABLE payment (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    cart_id text NOT NULL REFERENCES cart,
    cart_version bigint NOT NULL,
    order_id uuid REFERENCES orders,
    provider text NOT NULL,
    provider_reference text UNIQUE,
    status text NOT NULL CHECK (status IN ('starting', 'pending', 'requires_action', 'authorized', 'declined', 'voiding', 'voided', 'capturing', 'captured', 'failed')),
    amount bigint NOT NULL CHECK (amount >= 0),
    currency text NOT NULL,
    captured bigint NOT NULL DEFAULT 0,
    refunded bigint NOT NULL DEFAULT 0,
    redirect_url text,
    failure text,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    CHECK (captured BETWEEN 0 AND amount AND refunded BETWEEN 0 AND captured)
);
CREATE INDEX payment_cart ON payment (cart_id);
CREATE INDEX payment_order ON payment (order_id);
CREATE INDEX payment_unsettled ON payment (expires_at) WHERE status IN ('starting', 'pending', 'requires_action', 'authorized', 'voiding', 'capturing');

CREATE TABLE payment_notification (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    provider text NOT NULL,
    event_id text NOT NULL,
    payment_id uuid REFERENCES payment,
    body jsonb NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    processed_at timestamptz,
    UNIQUE (provider, event_id)
);

CREATE TABLE stock_reservation (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    payment_id uuid NOT NULL REFERENCES payment,
    variant_id uuid NOT NULL REFERENCES variant,
    location_id uuid NOT NULL REFERENCES stock_location,
    quantity integer NOT NULL CHECK (quantity > 0),
    state text NOT NULL CHECK (state IN ('held', 'consumed', 'released')),
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (payment_id, variant_id, location_id)
);
CREATE INDEX stock_reservation_expiry ON stock_reservation (expires_at) WHERE state = 'held';

CREATE TABLE shipment (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    order_id uuid NOT NULL REFERENCES orders,
    carrier text NOT NULL,
    tracking_number text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX shipment_order ON shipment (order_id);

CREATE TABLE shipment_line (
    shipment_id uuid NOT NULL REFERENCES shipment,
    order_line_id uuid NOT NULL REFERENCES order_line,
    quantity integer NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (shipment_id, order_line_id)
);

CREATE TABLE refund (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    order_id uuid NOT NULL REFERENCES orders,
    payment_id uuid NOT NULL REFERENCES payment,
    amount bigint NOT NULL CHECK (amount >= 0),
    shipping bigint NOT NULL DEFAULT 0 CHECK (shipping >= 0),
    reason text NOT NULL,
    status text NOT NULL CHECK (status IN ('pending', 'done', 'failed')),
    provider_reference text UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX refund_order ON refund (order_id);

CREATE TABLE refund_line (
    refund_id uuid NOT NULL REFERENCES refund,
    order_line_id uuid NOT NULL REFERENCES order_line,
    quantity integer NOT NULL CHECK (quantity > 0),
    amount bigint NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (refund_id, order_line_id)
);

CREATE TABLE order_cancellation (
    order_id uuid PRIMARY KEY REFERENCES orders,
    reason text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- What moved at the provider, once for each movement.
CREATE TABLE money_ledger (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    payment_id uuid NOT NULL REFERENCES payment,
    order_id uuid REFERENCES orders,
    kind text NOT NULL CHECK (kind IN ('authorized', 'captured', 'refunded', 'voided')),
    amount bigint NOT NULL,
    currency text NOT NULL,
    reference text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (kind, reference)
);
CREATE INDEX money_ledger_payment ON money_ledger (payment_id);
REVOKE UPDATE, DELETE ON money_ledger FROM ${tenant_role};

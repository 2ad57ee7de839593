CREATE TABLE page (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    handle text NOT NULL UNIQUE,
    title text NOT NULL,
    content_html text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    archived_at timestamptz
);

CREATE TABLE menu (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    storefront_id uuid NOT NULL REFERENCES storefront,
    handle text NOT NULL,
    title text NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (storefront_id, handle)
);

CREATE TABLE menu_item (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    menu_id uuid NOT NULL REFERENCES menu ON DELETE CASCADE,
    position integer NOT NULL,
    title text NOT NULL,
    target_type text NOT NULL CHECK (target_type IN ('home', 'collection', 'product', 'page', 'search', 'url')),
    target text NOT NULL DEFAULT '',
    UNIQUE (menu_id, position)
);

-- The texts of content in other languages. source_hash tells which original it was made from.
CREATE TABLE translation (
    entity_type text NOT NULL,
    entity_id uuid NOT NULL,
    field text NOT NULL,
    locale text NOT NULL,
    value text NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'published')),
    source_hash bytea NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (entity_type, entity_id, field, locale)
);

-- Immutable but for is_live: what the merchant chose on top of the theme's own files.
CREATE TABLE publication (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    storefront_id uuid NOT NULL REFERENCES storefront,
    theme text NOT NULL,
    theme_version text NOT NULL,
    settings jsonb NOT NULL,
    templates jsonb NOT NULL,
    is_live boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX publication_live ON publication (storefront_id) WHERE is_live;

CREATE TABLE mail_message (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    dedupe_key text NOT NULL UNIQUE,
    kind text NOT NULL,
    data_key_id uuid NOT NULL REFERENCES data_key,
    recipient bytea NOT NULL,
    locale text NOT NULL,
    order_id uuid REFERENCES orders,
    subject_id uuid,
    status text NOT NULL CHECK (status IN ('queued', 'sent', 'failed', 'suppressed')),
    bounce text,
    attempts integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    sent_at timestamptz
);

-- Addresses that a mail server refused for good, as an HMAC of the normalised address.
CREATE TABLE mail_suppression (
    address_index bytea PRIMARY KEY,
    reason text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE import_run (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    format text NOT NULL,
    file_name text NOT NULL,
    object_key text NOT NULL,
    bytes bigint NOT NULL,
    status text NOT NULL CHECK (status IN ('queued', 'running', 'done', 'failed')),
    total integer NOT NULL DEFAULT 0,
    products integer NOT NULL DEFAULT 0,
    variants integer NOT NULL DEFAULT 0,
    created integer NOT NULL DEFAULT 0,
    updated integer NOT NULL DEFAULT 0,
    unchanged integer NOT NULL DEFAULT 0,
    failure_code text,
    failure_detail text,
    account_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    finished_at timestamptz
);

CREATE TABLE import_issue (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    run_id uuid NOT NULL REFERENCES import_run,
    severity text NOT NULL CHECK (severity IN ('rejected', 'warning')),
    line integer NOT NULL,
    field text NOT NULL,
    reason text NOT NULL
);
CREATE INDEX import_issue_run ON import_issue (run_id, severity, line);

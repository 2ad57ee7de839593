-- One key of a shop is nobody's: it makes the tokens of the index. indexed_at: the person's tokens are in the index.
ALTER TABLE data_key
    ADD COLUMN purpose text NOT NULL DEFAULT 'person' CHECK (purpose IN ('person', 'index')),
    ADD COLUMN indexed_at timestamptz;
CREATE UNIQUE INDEX data_key_index ON data_key (purpose) WHERE purpose = 'index';
CREATE INDEX data_key_unindexed ON data_key (id) WHERE indexed_at IS NULL AND purpose = 'person';

-- HMACs of what people are found by: e-mail, telephone, and the words and beginnings of their names.
CREATE TABLE person_index (
    kind text NOT NULL CHECK (kind IN ('email', 'phone', 'name')),
    token bytea NOT NULL,
    key_id uuid NOT NULL REFERENCES data_key,
    PRIMARY KEY (kind, token, key_id)
);
CREATE INDEX person_index_key ON person_index (key_id);

CREATE INDEX cart_person ON cart (data_key_id);
CREATE INDEX orders_person ON orders (data_key_id);
CREATE INDEX mail_message_person ON mail_message (data_key_id);

-- The sealed values of an erased person are emptied as well.
ALTER TABLE orders ALTER COLUMN email DROP NOT NULL;
ALTER TABLE mail_message ALTER COLUMN recipient DROP NOT NULL;

CREATE TABLE privacy_erasure (
    id uuid PRIMARY KEY,
    erased_at timestamptz NOT NULL,
    requested_by uuid NOT NULL,
    certificate jsonb NOT NULL,
    sha256 bytea NOT NULL,
    signature bytea NOT NULL,
    key_id text NOT NULL,
    public_key bytea NOT NULL
);
REVOKE UPDATE, DELETE ON privacy_erasure FROM ${tenant_role};

-- Whoever bought before there was an index.
INSERT INTO job (type, dedupe_key) SELECT 'privacy.index-people', 'privacy.index-people' WHERE EXISTS (SELECT FROM data_key);

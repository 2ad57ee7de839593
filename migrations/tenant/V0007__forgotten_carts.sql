-- Set when a cart's person was taken out of it, some time after it expired. A cart that nobody tried to pay for goes altogether.
ALTER TABLE cart ADD COLUMN forgotten_at timestamptz;
CREATE INDEX cart_expiry ON cart (expires_at) WHERE forgotten_at IS NULL;

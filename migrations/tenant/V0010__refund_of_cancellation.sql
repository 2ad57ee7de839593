-- The refund that was opened together with the cancellation, and is told together with it.
ALTER TABLE order_cancellation ADD COLUMN refund_id uuid REFERENCES refund;

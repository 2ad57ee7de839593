-- They were hashes of bodies with passwords. A repeated sign-up of the last day is answered that its key was used before; no shop opens twice.
DELETE FROM idempotency WHERE expires_at < now();
UPDATE idempotency SET request_hash = '';

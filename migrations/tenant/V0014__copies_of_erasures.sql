-- Certificates from before there were copies outside the database.
INSERT INTO job (type, payload, dedupe_key) SELECT 'privacy.copy-erasure', jsonb_build_object('erasure_id', id), 'privacy.copy-erasure/' || id FROM privacy_erasure;

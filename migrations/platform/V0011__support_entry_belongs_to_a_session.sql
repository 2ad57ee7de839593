-- An entry ends with the admin's session that made it. Those from before have none, and open nothing any more.
ALTER TABLE support_entry ADD COLUMN session_hash bytea REFERENCES admin_session ON DELETE CASCADE;
CREATE INDEX support_entry_session ON support_entry (session_hash);

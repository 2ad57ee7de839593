-- Links are the platform's: it reads the records and adds to the chain as the owner of the schema.
REVOKE INSERT ON audit_chain FROM ${tenant_role};

-- A record's id and time are the database's own, whatever the shop's role says of them.
CREATE FUNCTION stamp_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $stamp$
BEGIN
    NEW.id := pg_catalog.uuidv7();
    NEW.at := pg_catalog.clock_timestamp();
    RETURN NEW;
END
$stamp$;
REVOKE ALL ON FUNCTION stamp_audit_entry() FROM PUBLIC;
CREATE TRIGGER audit_entry_stamp BEFORE INSERT ON audit_entry FOR EACH ROW WHEN (current_user = '${tenant_role}') EXECUTE FUNCTION stamp_audit_entry();

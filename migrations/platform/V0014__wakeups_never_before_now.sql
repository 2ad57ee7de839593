-- Workers take the shop first that has waited longest: no shop may claim to have waited since before it called.
CREATE FUNCTION relay.not_before_now() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.due_at := greatest(NEW.due_at, now());
    RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION relay.not_before_now() FROM PUBLIC;
CREATE TRIGGER not_before_now BEFORE INSERT ON relay.wakeup FOR EACH ROW EXECUTE FUNCTION relay.not_before_now();

-- Which version the last change gave, while nothing but fetched pictures has come since; null when that is the version itself.
-- Whoever changes a product must have read this one at least.
ALTER TABLE product ADD COLUMN edited_version bigint;

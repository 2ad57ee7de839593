-- Owners are told, too, when the platform stops or restricts their shop.
ALTER TABLE owner_notice DROP CONSTRAINT owner_notice_kind_check;
ALTER TABLE owner_notice ADD CONSTRAINT owner_notice_kind_check CHECK (kind IN ('closing', 'kept', 'closed', 'deletion', 'suspended', 'restricted'));

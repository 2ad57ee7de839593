-- Objects that no picture shows any more are looked for, and deleting one looks for pictures.
CREATE INDEX product_image_blob ON product_image (blob_id);

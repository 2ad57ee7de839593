-- rows_done is the checkpoint: so many records of the file are dealt with and counted.
ALTER TABLE import_run ADD COLUMN rows_done integer NOT NULL DEFAULT 0;

-- A line is reported once, however often its part of the file is read.
CREATE UNIQUE INDEX import_issue_once ON import_issue (run_id, severity, line, field);

-- Pictures that an import named and that are still to be fetched, with the line to report when they cannot be had.
CREATE TABLE import_picture (
    run_id uuid NOT NULL REFERENCES import_run,
    image_id uuid NOT NULL,
    line integer NOT NULL,
    field text NOT NULL,
    PRIMARY KEY (run_id, image_id)
);

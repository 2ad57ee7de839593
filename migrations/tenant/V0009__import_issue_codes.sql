-- What is said of a line, for programs: a code keeps its meaning, parameters are what its sentence names.
ALTER TABLE import_issue ADD COLUMN code text NOT NULL DEFAULT 'other';
ALTER TABLE import_issue ADD COLUMN parameters jsonb NOT NULL DEFAULT '{}';

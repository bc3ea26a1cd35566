-- Live data brought to a changed catalog, and epochs of index roots.

-- +goose Up

-- What stored data has not been brought to yet, null for nothing. The exact text counts (json, not jsonb), because
-- mac binds it.
ALTER TABLE active ADD COLUMN pending json;

-- How often the set of index epochs that writers write, or the one look-ups go by, has changed: a writer that
-- knows another count does not commit.
ALTER TABLE key_tree ADD COLUMN epochs bigint NOT NULL DEFAULT 0 CHECK (epochs >= 0);

-- A walk over all subjects, one row a job while it is under way: the subjects up to cursor are done. target is
-- what the walk is for: the revision that asked for it, or the index epoch that it fills.
CREATE TABLE key_job (
  name       text        PRIMARY KEY CHECK (name IN ('rekey', 'reindex')),
  target     bigint      NOT NULL,
  cursor     uuid        NOT NULL,
  report     json        NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT, UPDATE, DELETE ON key_job TO tacit_server;

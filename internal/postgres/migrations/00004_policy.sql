-- Policy bundles, the facts that lists are decided by in SQL, earlier states of a subject, break-glass.

-- +goose Up

-- The highest sequence of a policy bundle that was ever accepted, null before the first: an older bundle is not
-- accepted again. Part of mac where it is not null.
ALTER TABLE active ADD COLUMN sequence bigint CHECK (sequence > 0);

-- The number of the revision that first made it active, bound by mac: a row that somebody slipped in is never the one
-- that a rollback goes back to. Null for rows from before.
ALTER TABLE revision ADD COLUMN first bigint CHECK (first > 0), ADD COLUMN mac bytea, ADD CHECK ((first IS NULL) = (mac IS NULL));

-- What state says at each moment, for the database to decide by: facts[i] holds from facts_at[i] until facts_at[i+1].
-- A projection of state at revision facts_of; what leaves is decided by state itself. Null for a row that was written
-- before there were any; of an earlier revision where a server of the release before wrote the row since.
ALTER TABLE subject_state ADD COLUMN facts jsonb[], ADD COLUMN facts_at timestamptz[], ADD COLUMN facts_of bigint,
  ADD CHECK (num_nulls(facts, facts_at, facts_of) IN (0, 3) AND cardinality(facts) = cardinality(facts_at));
ALTER TABLE subject_state ALTER COLUMN facts SET STATISTICS 0;
-- Written so that the planner takes it for rare, as of IS NULL on what it knows nothing of.
CREATE INDEX subject_state_unprojected ON subject_state (subject) WHERE nullif(facts_of = revision, false) IS NULL;

-- States that another took the place of: what a decision of the past rested on.
CREATE TABLE state_past (
  subject  uuid   NOT NULL,
  revision bigint NOT NULL CHECK (revision > 0),
  state    json   NOT NULL,
  mac      bytea  NOT NULL,
  PRIMARY KEY (subject, revision)
);

-- The one subject that a customer's own credential answers for; null for all others. Part of mac where it is not null.
ALTER TABLE credential ADD COLUMN subject uuid;

-- Break-glass: what a second person let somebody see for a short while, and the review that follows. ticket is a slug, no
-- free text; subjects are ids.
CREATE TABLE breakglass (
  id          uuid        PRIMARY KEY,
  credential  uuid        NOT NULL,
  granted_by  uuid        NOT NULL CHECK (granted_by <> credential),
  entry       uuid        NOT NULL,
  subjects    uuid[]      NOT NULL CHECK (cardinality(subjects) BETWEEN 1 AND 100),
  ticket      text        NOT NULL CHECK (ticket ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  granted_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL CHECK (expires_at > granted_at AND expires_at <= granted_at + interval '8 hours'),
  revoked_at  timestamptz,
  reviewed_by uuid        CHECK (reviewed_by <> credential AND reviewed_by <> granted_by),
  reviewed_at timestamptz,
  finding     text        CHECK (finding IN ('justified', 'not_justified')),
  mac         bytea       NOT NULL,
  CHECK ((reviewed_at IS NULL) = (reviewed_by IS NULL) AND (reviewed_at IS NULL) = (finding IS NULL))
);
CREATE INDEX breakglass_open ON breakglass (granted_at) WHERE reviewed_at IS NULL;

GRANT SELECT, INSERT, DELETE ON state_past TO tacit_server;
GRANT SELECT, INSERT, UPDATE ON breakglass TO tacit_server;

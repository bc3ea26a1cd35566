-- Policy bundles, the facts that lists are decided by in SQL, earlier states of a subject, break-glass.

-- +goose Up

-- The highest sequence of a policy bundle that was ever accepted, null before the first: an older bundle is not
-- accepted again. Part of mac where it is not null.
ALTER TABLE active ADD COLUMN sequence bigint CHECK (sequence > 0);

-- What state says at each moment, for the database to decide by: facts[i] holds from facts_at[i] until facts_at[i+1].
-- A projection of state; what leaves is decided by state itself. Null for a row that was written before there were any.
ALTER TABLE subject_state ADD COLUMN facts jsonb[], ADD COLUMN facts_at timestamptz[],
  ADD CHECK ((facts IS NULL) = (facts_at IS NULL) AND cardinality(facts) = cardinality(facts_at));
ALTER TABLE subject_state ALTER COLUMN facts SET STATISTICS 0;

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
  subjects    uuid[]      NOT NULL CHECK (cardinality(subjects) BETWEEN 1 AND 100),
  ticket      text        NOT NULL,
  granted_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL CHECK (expires_at > granted_at AND expires_at <= granted_at + interval '8 hours'),
  revoked_at  timestamptz,
  reviewed_by uuid        CHECK (reviewed_by <> credential),
  reviewed_at timestamptz,
  finding     text        CHECK (finding IN ('justified', 'not_justified')),
  mac         bytea       NOT NULL,
  CHECK ((reviewed_at IS NULL) = (reviewed_by IS NULL) AND (reviewed_at IS NULL) = (finding IS NULL))
);
CREATE INDEX breakglass_credential ON breakglass (credential, expires_at);
CREATE INDEX breakglass_open ON breakglass (granted_at) WHERE reviewed_at IS NULL;

GRANT SELECT, INSERT, DELETE ON state_past TO tacit_server;
GRANT SELECT, INSERT, UPDATE ON breakglass TO tacit_server;

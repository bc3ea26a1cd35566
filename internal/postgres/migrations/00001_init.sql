-- The whole first schema. Words are those of the whole program: subject, kind, field, class,
-- purpose, consent, basis, fence, log, entry, catalog. Everything about one subject carries
-- its subject id first in its primary key, so that the tables can later be distributed by it.
-- No triggers, no sequences, no foreign keys across subjects.

-- +goose Up

-- Keys ---------------------------------------------------------------------------------

CREATE TABLE key_root (
  name       text        NOT NULL CHECK (name IN ('index', 'suppression', 'rowmac')),
  epoch      integer     NOT NULL CHECK (epoch > 0),
  generation bigint      NOT NULL,
  wrapped    bytea       NOT NULL,
  state      text        NOT NULL CHECK (state IN ('next', 'current', 'retiring')),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (name, epoch)
);
CREATE UNIQUE INDEX key_root_current ON key_root (name) WHERE state = 'current';

CREATE TABLE key_bucket (
  bucket     uuid        PRIMARY KEY,
  version    integer     NOT NULL CHECK (version > 0),
  generation bigint      NOT NULL,
  wrapped    bytea       NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- One row a subject: its wrapped class keys by slot, or, after an erasure, the fence.
CREATE TABLE key_subject (
  subject        uuid        PRIMARY KEY,
  kind           text        NOT NULL,
  bucket         uuid,
  bucket_version integer,
  wrapped        bytea[],
  created_at     timestamptz NOT NULL DEFAULT now(),
  erased_at      timestamptz,
  erased_generation bigint,
  CHECK ((erased_at IS NULL AND bucket IS NOT NULL AND bucket_version IS NOT NULL AND wrapped IS NOT NULL)
      OR (erased_at IS NOT NULL AND bucket IS NULL AND bucket_version IS NULL AND wrapped IS NULL AND erased_generation IS NOT NULL))
);
CREATE INDEX key_subject_bucket ON key_subject (bucket) WHERE bucket IS NOT NULL;
ALTER TABLE key_subject ALTER COLUMN wrapped SET STATISTICS 0;

-- Facts that decide access ---------------------------------------------------------------

-- One row a subject: consent state, bases, restriction, hold. state keeps its exact text (json, not
-- jsonb), because mac binds it with subject and revision.
CREATE TABLE subject_state (
  subject    uuid   PRIMARY KEY,
  revision   bigint NOT NULL CHECK (revision > 0),
  state      json   NOT NULL,
  mac        bytea  NOT NULL
);

CREATE TABLE consent_event (
  subject        uuid        NOT NULL,
  id             uuid        NOT NULL,
  kind           text        NOT NULL,
  purpose        text        NOT NULL,
  channel        text        NOT NULL DEFAULT '',
  explicit       boolean     NOT NULL DEFAULT false,
  notice_id      text,
  notice_version integer,
  notice_sha256  bytea,
  locale         text,
  jurisdiction   text,
  expressed      text,
  evidence       bytea,
  credential     uuid        NOT NULL,
  valid_until    timestamptz,
  occurred_at    timestamptz NOT NULL,
  recorded_at    timestamptz NOT NULL,
  entry          uuid        NOT NULL,
  mac            bytea       NOT NULL,
  PRIMARY KEY (subject, id),
  CHECK (occurred_at <= recorded_at),
  CHECK ((notice_id IS NULL) = (notice_version IS NULL))
);

CREATE TABLE basis (
  subject     uuid        NOT NULL,
  id          uuid        NOT NULL,
  basis       text        NOT NULL,
  citation    bytea       NOT NULL, -- sealed: a contract's number can name a person
  recorded_at timestamptz NOT NULL,
  ended_at    timestamptz,
  credential  uuid        NOT NULL,
  entry       uuid        NOT NULL,
  mac         bytea       NOT NULL,
  PRIMARY KEY (subject, id)
);

CREATE TABLE credential (
  id         uuid        PRIMARY KEY,
  prefix     text        NOT NULL UNIQUE,
  hash       bytea       NOT NULL,
  client     text        NOT NULL,
  kind       text        NOT NULL CHECK (kind IN ('app', 'partner')),
  roles      text[]      NOT NULL,
  teams      text[]      NOT NULL,
  regions    text[]      NOT NULL,
  purposes   text[]      NOT NULL CHECK (cardinality(purposes) > 0),
  capture    boolean     NOT NULL,
  budget     integer     NOT NULL CHECK (budget > 0),
  created_at timestamptz NOT NULL,
  expires_at timestamptz,
  revoked_at timestamptz,
  mac        bytea       NOT NULL
);

-- Distinct subjects an hour: what processes have reserved of a credential's budget.
CREATE TABLE budget (
  credential uuid        NOT NULL,
  hour       timestamptz NOT NULL,
  reserved   integer     NOT NULL CHECK (reserved >= 0),
  PRIMARY KEY (credential, hour)
);

-- Every catalog and policy that was ever active, by digest, and the one row that says which are.
CREATE TABLE revision (
  type       text        NOT NULL CHECK (type IN ('catalog', 'policy')),
  digest     bytea       NOT NULL,
  body       bytea       NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (type, digest)
);

CREATE TABLE active (
  one      boolean PRIMARY KEY DEFAULT true CHECK (one),
  revision bigint  NOT NULL,
  catalog  bytea   NOT NULL,
  policy   bytea   NOT NULL,
  mac      bytea   NOT NULL
);

-- Records --------------------------------------------------------------------------------
-- Every kind's table starts with the same eight columns; the rest are its clear fields. Text orders by bytes.

CREATE TABLE contact (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  language text COLLATE "C", source text COLLATE "C", owner text COLLATE "C", team text COLLATE "C", region text COLLATE "C", tags text[], stage text COLLATE "C", account uuid,
  PRIMARY KEY (subject, id), CHECK (id = subject)
);
CREATE INDEX contact_id      ON contact (id);
CREATE INDEX contact_owner   ON contact (owner, id);
CREATE INDEX contact_region  ON contact (region, id);
CREATE INDEX contact_stage   ON contact (stage, id);
CREATE INDEX contact_account ON contact (account, id) WHERE account IS NOT NULL;
CREATE INDEX contact_updated ON contact (updated_at, id);
ALTER TABLE contact ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE contact_point (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  parent uuid NOT NULL,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('email', 'phone', 'post', 'social')),
  verified boolean NOT NULL DEFAULT false, preferred boolean NOT NULL DEFAULT false, label text COLLATE "C",
  PRIMARY KEY (subject, id), CHECK (parent = subject)
);
ALTER TABLE contact_point ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE account (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  industry text COLLATE "C", size bigint, parent uuid, relation text COLLATE "C", owner text COLLATE "C", team text COLLATE "C", region text COLLATE "C", tags text[],
  PRIMARY KEY (subject, id), CHECK (id = subject)
);
CREATE INDEX account_id       ON account (id);
CREATE INDEX account_owner    ON account (owner, id);
CREATE INDEX account_region   ON account (region, id);
CREATE INDEX account_industry ON account (industry, id);
CREATE INDEX account_updated  ON account (updated_at, id);
ALTER TABLE account ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE case_record (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  contact uuid, account uuid,
  number text COLLATE "C", kind text COLLATE "C" NOT NULL, priority text COLLATE "C", status text COLLATE "C", queue text COLLATE "C", owner text COLLATE "C", team text COLLATE "C", region text COLLATE "C",
  opened_at timestamptz, first_response_at timestamptz, resolved_at timestamptz, due_at timestamptz, root_cause text COLLATE "C",
  PRIMARY KEY (subject, id)
);
CREATE UNIQUE INDEX case_number ON case_record (number);
CREATE INDEX case_id      ON case_record (id);
CREATE INDEX case_contact ON case_record (contact, id);
CREATE INDEX case_account ON case_record (account, id);
CREATE INDEX case_status  ON case_record (status, id);
CREATE INDEX case_owner   ON case_record (owner, id);
CREATE INDEX case_due     ON case_record (due_at, id);
ALTER TABLE case_record ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE interaction (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  contact uuid, account uuid, case_ref uuid,
  at timestamptz NOT NULL, channel text COLLATE "C" NOT NULL, direction text COLLATE "C", kind text COLLATE "C" NOT NULL, outcome text COLLATE "C",
  owner text COLLATE "C", team text COLLATE "C", region text COLLATE "C", score bigint, duration_s bigint, cost bigint, currency text COLLATE "C",
  PRIMARY KEY (subject, id)
);
CREATE INDEX interaction_id      ON interaction (id);
CREATE INDEX interaction_contact ON interaction (contact, at DESC);
CREATE INDEX interaction_account ON interaction (account, at DESC);
CREATE INDEX interaction_at      ON interaction (at, id);
ALTER TABLE interaction ALTER COLUMN sealed SET STATISTICS 0;

-- id → subject, for kinds whose id is not their subject's.
CREATE TABLE directory (
  id      uuid PRIMARY KEY,
  kind    text NOT NULL,
  subject uuid NOT NULL
);
CREATE INDEX directory_subject ON directory (subject);

-- Blind index: 128-bit tokens. source is the record that holds the value (a contact point, say),
-- record the one a look-up answers with.
CREATE TABLE token (
  index   smallint NOT NULL,
  epoch   integer  NOT NULL,
  token   bytea    NOT NULL CHECK (length(token) = 16),
  subject uuid     NOT NULL,
  record  uuid     NOT NULL,
  source  uuid     NOT NULL,
  uniq    boolean  NOT NULL,
  PRIMARY KEY (index, epoch, token, subject, source)
);
CREATE UNIQUE INDEX token_unique ON token (index, epoch, token) WHERE uniq;
CREATE INDEX token_subject ON token (subject, source);
ALTER TABLE token ALTER COLUMN token SET STATISTICS 0;

-- What each write replaced: the sealed blobs and clear values as they were at that version.
CREATE TABLE history (
  subject uuid        NOT NULL,
  record  uuid        NOT NULL,
  version bigint      NOT NULL,
  kind    text        NOT NULL,
  action  text        NOT NULL,
  at      timestamptz NOT NULL,
  entry   uuid        NOT NULL,
  sealed  bytea       NOT NULL,
  clear   json        NOT NULL,
  mac     bytea       NOT NULL,
  PRIMARY KEY (subject, record, version)
);
ALTER TABLE history ALTER COLUMN sealed SET STATISTICS 0;

-- Records whose unique value another record already holds, written by someone who may not be told so.
CREATE TABLE review (
  subject     uuid        NOT NULL,
  id          uuid        NOT NULL,
  record      uuid        NOT NULL,
  kind        text        NOT NULL,
  index       smallint    NOT NULL,
  at          timestamptz NOT NULL,
  resolved_at timestamptz,
  PRIMARY KEY (subject, id)
);

CREATE TABLE idempotency (
  credential uuid        NOT NULL,
  key        bytea       NOT NULL,
  body       bytea       NOT NULL,
  status     integer     NOT NULL,
  kind       text        NOT NULL,
  record     uuid        NOT NULL,
  subject    uuid        NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (credential, key)
);
CREATE INDEX idempotency_subject ON idempotency (subject);
CREATE INDEX idempotency_created ON idempotency (created_at);

CREATE TABLE import_job (
  id          uuid        PRIMARY KEY,
  credential  uuid        NOT NULL,
  kind        text        NOT NULL,
  dry_run     boolean     NOT NULL,
  state       text        NOT NULL CHECK (state IN ('running', 'done', 'failed')),
  report      json        NOT NULL,
  started_at  timestamptz NOT NULL,
  finished_at timestamptz
);

-- Log --------------------------------------------------------------------------------------

CREATE TABLE log_intake (
  id    uuid  PRIMARY KEY,
  actor uuid  NOT NULL,
  xid   xid8  NOT NULL DEFAULT pg_current_xact_id(),
  leaf  bytea NOT NULL
);
CREATE INDEX log_intake_actor ON log_intake (actor, id);
ALTER TABLE log_intake ALTER COLUMN leaf SET STATISTICS 0;

CREATE TABLE entry_subject (
  pseudonym uuid NOT NULL,
  entry     uuid NOT NULL,
  PRIMARY KEY (pseudonym, entry)
);

-- Grants: the server's role. A fence cannot be deleted by it, an entry neither changed nor deleted.

-- +goose StatementBegin
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tacit_server') THEN
    CREATE ROLE tacit_server NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
-- +goose StatementEnd
GRANT USAGE ON SCHEMA public TO tacit_server;
GRANT SELECT ON goose_db_version TO tacit_server; -- so that serve can tell a schema that is too old
GRANT SELECT, INSERT ON log_intake, entry_subject, revision TO tacit_server;
GRANT SELECT, INSERT ON key_subject TO tacit_server;
GRANT UPDATE (bucket, bucket_version, wrapped, erased_at, erased_generation) ON key_subject TO tacit_server;
GRANT SELECT, INSERT, UPDATE ON key_root, key_bucket, credential, budget, active, import_job, basis TO tacit_server;
GRANT SELECT, INSERT, DELETE ON consent_event, history TO tacit_server;
GRANT DELETE ON budget, basis TO tacit_server;
GRANT SELECT, INSERT, UPDATE, DELETE ON subject_state, contact, contact_point, account, case_record, interaction,
  directory, token, review, idempotency TO tacit_server;

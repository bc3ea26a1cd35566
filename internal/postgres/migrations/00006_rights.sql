-- +goose Up

-- Consent events: the contact point that one is about, who gave it for a child, the event that was found invalid, and
-- how well an imported one is documented.
ALTER TABLE consent_event ADD COLUMN point uuid, ADD COLUMN guardian uuid, ADD COLUMN voids uuid, ADD COLUMN grade text;

-- When a relationship ended, from which retention counts.
ALTER TABLE contact ADD COLUMN ended_at timestamptz;
ALTER TABLE account ADD COLUMN ended_at timestamptz;

-- A data-subject request. It owns keys of its own (key_subject, kind 'request', under its own id), so it outlives whom it
-- is about. state keeps its exact text, because mac binds it with subject and revision; the columns beside it are what
-- lists are made by, and decide nothing.
CREATE TABLE request (
  subject   uuid        PRIMARY KEY,
  revision  bigint      NOT NULL CHECK (revision > 0),
  state     json        NOT NULL,
  mac       bytea       NOT NULL,
  about     uuid,
  type      text        NOT NULL,
  status    text        NOT NULL,
  received  timestamptz NOT NULL,
  due       timestamptz,
  next      timestamptz, -- when the procedure goes on by itself; null: when somebody acts
  closed    timestamptz
);
CREATE INDEX request_about ON request (about) WHERE about IS NOT NULL;
CREATE INDEX request_due   ON request (due, subject) WHERE closed IS NULL;
CREATE INDEX request_next  ON request (next) WHERE next IS NOT NULL;
CREATE INDEX request_open   ON request (subject) WHERE closed IS NULL;
CREATE INDEX request_closed ON request (closed) WHERE closed IS NOT NULL;

-- What of a request is sealed under its keys: addresses, what people wrote, letters, lists of recipients.
CREATE TABLE request_part (
  subject uuid     NOT NULL,
  part    smallint NOT NULL CHECK (part > 0),
  version bigint   NOT NULL CHECK (version > 0),
  sealed  bytea    NOT NULL,
  PRIMARY KEY (subject, part)
);
ALTER TABLE request_part ALTER COLUMN sealed SET STATISTICS 0;

-- One-time codes and links: of a request, or of a consent that waits for its mailbox. Only a hash is kept.
CREATE TABLE code (
  subject  uuid        NOT NULL, -- whose keys sealed the mail that carries it: a request, or a person
  id       uuid        NOT NULL,
  purpose  text        NOT NULL CHECK (purpose IN ('verify', 'confirm')),
  hash     bytea       NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
  about    uuid,                 -- the contact point, or the consent event
  attempts integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  expires  timestamptz NOT NULL,
  used     timestamptz,
  mac      bytea       NOT NULL, -- over all but attempts and used
  PRIMARY KEY (subject, id)
);

-- Certificates of erasures: canonical JSON and the note that signs it. They name nobody.
CREATE TABLE certificate (
  subject uuid        NOT NULL, -- the request
  version integer     NOT NULL CHECK (version > 0),
  body    bytea       NOT NULL,
  note    bytea       NOT NULL,
  issued  timestamptz NOT NULL,
  PRIMARY KEY (subject, version)
);
ALTER TABLE certificate ALTER COLUMN body SET STATISTICS 0;

-- What recipients of data are to do about an erasure or a correction, and what they answered.
CREATE TABLE instruction (
  subject    uuid        NOT NULL, -- the request
  id         uuid        NOT NULL,
  client     text        NOT NULL,
  sealed     bytea,                -- the ids by which the recipient knows the person; null once the request is closed
  told       timestamptz NOT NULL,
  fetched    timestamptz,
  answer     text        CHECK (answer IN ('acknowledged', 'erased', 'refused')),
  answered   timestamptz,
  mac        bytea       NOT NULL,
  PRIMARY KEY (subject, id)
);
CREATE INDEX instruction_open ON instruction (client, told) WHERE answered IS NULL;
CREATE INDEX instruction_id   ON instruction (id);

-- Letters on their way. The sealed part, address and words, goes once the letter is sent.
CREATE TABLE message (
  subject    uuid        NOT NULL, -- whose keys seal it: a request, or a person
  id         uuid        NOT NULL,
  template   text        NOT NULL,
  locale     text        NOT NULL,
  state      text        NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'cancelled')),
  sealed     bytea,
  attempts   integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  fault      text,                 -- a constant code of the last failure
  created_at timestamptz NOT NULL,
  due_at     timestamptz NOT NULL,
  sent_at    timestamptz,
  mac        bytea       NOT NULL,
  PRIMARY KEY (subject, id),
  CHECK (state <> 'waiting' OR sealed IS NOT NULL)
);
CREATE INDEX message_waiting ON message (due_at) WHERE state = 'waiting';
ALTER TABLE message ALTER COLUMN sealed SET STATISTICS 0;

-- Holds, those that stand and those that were released. What stands is decided by subject_state; this keeps since when
-- and why. state keeps its exact text.
CREATE TABLE hold (
  subject   uuid        NOT NULL,
  id        uuid        NOT NULL,
  revision  bigint      NOT NULL CHECK (revision > 0),
  state     json        NOT NULL,
  sealed    bytea,                 -- the reference, under the subject's record key
  mac       bytea       NOT NULL,
  review    timestamptz NOT NULL,
  released  timestamptz,
  PRIMARY KEY (subject, id)
);
CREATE INDEX hold_review ON hold (review) WHERE released IS NULL;

-- Retention: what each run did, also when that was nothing.
CREATE TABLE retention_run (
  id       uuid        PRIMARY KEY,
  started  timestamptz NOT NULL,
  finished timestamptz,
  dry_run  boolean     NOT NULL,
  report   json        NOT NULL,
  position uuid        -- the last subject that was looked at, to go on from
);

-- That the database was restored without what a current one knows: holds placed since the backup are not in it, so nothing
-- is destroyed by rule before somebody has looked.
CREATE TABLE restored (
  at        timestamptz PRIMARY KEY,
  confirmed timestamptz,
  by        uuid, -- the credential that confirmed
  CHECK ((confirmed IS NULL) = (by IS NULL))
);

-- People who said no and are gone: keyed values under a root of their own, and no subject.
CREATE TABLE suppression (
  token   bytea       NOT NULL CHECK (octet_length(token) = 16),
  purpose text        NOT NULL,
  channel text        NOT NULL,
  kind    text        NOT NULL CHECK (kind IN ('withdrawn', 'objected')),
  since   timestamptz NOT NULL,
  until   timestamptz NOT NULL,
  mac     bytea       NOT NULL,
  PRIMARY KEY (token, purpose, channel)
);
CREATE INDEX suppression_until ON suppression (until);
ALTER TABLE suppression ALTER COLUMN token SET STATISTICS 0;

-- A record that waits for review because of a suppression has no index.
ALTER TABLE review ALTER COLUMN index DROP NOT NULL;
ALTER TABLE review ADD COLUMN cause text NOT NULL DEFAULT 'duplicate' CHECK (cause IN ('duplicate', 'suppressed'));
CREATE INDEX review_open    ON review (id) WHERE resolved_at IS NULL;
CREATE INDEX review_settled ON review (id) WHERE resolved_at IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON request, request_part, code, instruction, message, hold TO tacit_server;
GRANT SELECT, INSERT, DELETE ON certificate TO tacit_server;
GRANT SELECT, INSERT, UPDATE ON retention_run TO tacit_server;
GRANT SELECT, UPDATE (confirmed, by) ON restored TO tacit_server;
GRANT SELECT, INSERT, DELETE ON suppression TO tacit_server;

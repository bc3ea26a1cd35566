-- +goose Up

-- The log's intake: entries that are durable and not yet in the tree. A row lies in the partition of the minute in which
-- its transaction began, counted around; the publisher empties a partition once all of it is in the tree.
ALTER TABLE log_intake RENAME TO log_before;
ALTER TABLE log_before RENAME CONSTRAINT log_intake_pkey TO log_before_pkey;

CREATE TABLE log_intake (
  slot  smallint NOT NULL DEFAULT (floor(extract(epoch FROM now()) / 60)::bigint % 4)::smallint,
  id    uuid     NOT NULL,
  xid   xid8     NOT NULL DEFAULT pg_current_xact_id(),
  leaf  bytea    NOT NULL,
  terms bytea    NOT NULL, -- what it is found by, 4 bytes each
  mac   bytea,             -- over leaf and terms; null in rows of earlier releases alone
  PRIMARY KEY (id, slot)
) PARTITION BY LIST (slot);
CREATE TABLE log_intake_0 PARTITION OF log_intake FOR VALUES IN (0);
CREATE TABLE log_intake_1 PARTITION OF log_intake FOR VALUES IN (1);
CREATE TABLE log_intake_2 PARTITION OF log_intake FOR VALUES IN (2);
CREATE TABLE log_intake_3 PARTITION OF log_intake FOR VALUES IN (3);
CREATE INDEX log_intake_xid ON log_intake (xid);
ALTER TABLE log_intake_0 ALTER COLUMN leaf SET STORAGE EXTERNAL, ALTER COLUMN leaf SET STATISTICS 0, ALTER COLUMN terms SET STATISTICS 0, ALTER COLUMN mac SET STATISTICS 0;
ALTER TABLE log_intake_1 ALTER COLUMN leaf SET STORAGE EXTERNAL, ALTER COLUMN leaf SET STATISTICS 0, ALTER COLUMN terms SET STATISTICS 0, ALTER COLUMN mac SET STATISTICS 0;
ALTER TABLE log_intake_2 ALTER COLUMN leaf SET STORAGE EXTERNAL, ALTER COLUMN leaf SET STATISTICS 0, ALTER COLUMN terms SET STATISTICS 0, ALTER COLUMN mac SET STATISTICS 0;
ALTER TABLE log_intake_3 ALTER COLUMN leaf SET STORAGE EXTERNAL, ALTER COLUMN leaf SET STATISTICS 0, ALTER COLUMN terms SET STATISTICS 0, ALTER COLUMN mac SET STATISTICS 0;

-- Entries of earlier releases have no terms: the publisher finds them in the leaf.
INSERT INTO log_intake (slot, id, leaf, terms) SELECT 0, id, leaf, '' FROM log_before;
DROP TABLE log_before;
DROP TABLE entry_subject;

-- The tree's right edge, one row. taken is the snapshot up to which the intake is in the tree: a row of the intake is in
-- it if its transaction is visible in that snapshot.
CREATE TABLE log_head (
  one        boolean     PRIMARY KEY DEFAULT true CHECK (one),
  origin     text        NOT NULL,
  size       bigint      NOT NULL CHECK (size >= 0),
  nodes      bytea       NOT NULL, -- compact range from 0 to size, 32 bytes each
  taken      pg_snapshot NOT NULL,
  kept       bigint      NOT NULL CHECK (kept >= 0), -- first entry whose leaf is kept
  checkpoint bytea       NOT NULL, -- the last one published, as a signed note; empty before the first
  mac        bytea       -- over size, nodes and taken; null before the first entry
);
INSERT INTO log_head (origin, size, nodes, taken, kept, checkpoint) VALUES ('', 0, '', '3:3:', 0, '');

-- 256 entries in the order of the tree: as a compressed bundle of C2SP tlog-tiles, with the hash over them. first and
-- last bound their times, in milliseconds since 1970.
CREATE TABLE log_bundle (
  idx     bigint PRIMARY KEY,
  first   bigint NOT NULL,
  last    bigint NOT NULL CHECK (last >= first),
  root    bytea  NOT NULL CHECK (octet_length(root) = 32),
  entries bytea  -- null when retention has dropped them; then hashes holds those of the leaves
    CHECK ((entries IS NULL) = (hashes IS NOT NULL)),
  hashes  bytea  CHECK (octet_length(hashes) = 8192)
);
ALTER TABLE log_bundle ALTER COLUMN entries SET STORAGE EXTERNAL, ALTER COLUMN entries SET STATISTICS 0,
  ALTER COLUMN hashes SET STORAGE EXTERNAL, ALTER COLUMN hashes SET STATISTICS 0, ALTER COLUMN root SET STATISTICS 0;

-- Entries beyond the last full bundle.
CREATE TABLE log_tail (
  position bigint PRIMARY KEY,
  leaf     bytea  NOT NULL,
  terms    bytea  NOT NULL
);
ALTER TABLE log_tail ALTER COLUMN leaf SET STORAGE EXTERNAL, ALTER COLUMN leaf SET STATISTICS 0, ALTER COLUMN terms SET STATISTICS 0;

-- 256 bundles.
CREATE TABLE log_segment (
  idx   bigint PRIMARY KEY,
  first bigint NOT NULL,
  last  bigint NOT NULL CHECK (last >= first),
  root  bytea  NOT NULL CHECK (octet_length(root) = 32)
);

-- Which bundles hold a term: of a full segment by the term's first byte, of bundles beyond them one row each.
CREATE TABLE log_index (
  page    smallint NOT NULL CHECK (page BETWEEN 0 AND 255),
  segment bigint   NOT NULL,
  refs    bytea    NOT NULL, -- sorted, 4 bytes each: the rest of the term, and the bundle within the segment
  PRIMARY KEY (page, segment)
);
CREATE TABLE log_terms (
  bundle bigint PRIMARY KEY,
  terms  bytea  NOT NULL -- sorted, 4 bytes each
);
ALTER TABLE log_index ALTER COLUMN refs SET STORAGE EXTERNAL, ALTER COLUMN refs SET STATISTICS 0;
ALTER TABLE log_terms ALTER COLUMN terms SET STORAGE EXTERNAL, ALTER COLUMN terms SET STATISTICS 0;

-- A checkpoint of each hour in which there was one: between which two of them a change was made can be told.
CREATE TABLE log_checkpoint (
  size   bigint      PRIMARY KEY,
  hour   timestamptz NOT NULL UNIQUE,
  signed bytea       NOT NULL
);
ALTER TABLE log_checkpoint ALTER COLUMN signed SET STATISTICS 0;

-- Rows of the intake that this vault did not write: set aside, not in the tree.
CREATE TABLE log_refused (
  id   uuid        NOT NULL,
  leaf bytea       NOT NULL,
  seen timestamptz NOT NULL DEFAULT now()
);

-- The key that signs checkpoints is wrapped by the keystone's root, as the others are.

ALTER TABLE key_root DROP CONSTRAINT key_root_name_check;
ALTER TABLE key_root ADD CONSTRAINT key_root_name_check CHECK (name IN ('index', 'suppression', 'rowmac', 'log'));

-- Public halves of every key that ever signed the log, so that old checkpoints still verify: a row stays when its
-- epoch has ended and its key_root row is gone. mac binds the row under the row-MAC key: whoever writes to the
-- database alone cannot add a key of their own.
CREATE TABLE log_key (
  epoch  integer     PRIMARY KEY CHECK (epoch > 0),
  public bytea       NOT NULL CHECK (octet_length(public) = 32),
  since  timestamptz NOT NULL,
  until  timestamptz CHECK (until >= since),
  mac    bytea       NOT NULL
);

-- Grants. The server appends and reads; the publisher moves entries into the tree and changes none of them there.

-- +goose StatementBegin
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tacit_publisher') THEN
    CREATE ROLE tacit_publisher NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
-- +goose StatementEnd
GRANT USAGE ON SCHEMA public TO tacit_publisher;
GRANT SELECT ON goose_db_version TO tacit_publisher;
GRANT SELECT, INSERT (id, leaf, terms, mac) ON log_intake TO tacit_server; -- not slot and xid
GRANT SELECT ON log_head, log_bundle, log_tail, log_segment, log_index, log_terms, log_checkpoint, log_refused TO tacit_server;
GRANT SELECT ON log_intake TO tacit_publisher;
GRANT SELECT, TRUNCATE ON log_intake_0, log_intake_1, log_intake_2, log_intake_3 TO tacit_publisher;
GRANT SELECT, UPDATE (origin, size, nodes, taken, mac, checkpoint) ON log_head TO tacit_publisher; -- not kept
GRANT SELECT, INSERT ON log_bundle, log_segment, log_index, log_checkpoint, log_refused TO tacit_publisher;
GRANT SELECT, INSERT, DELETE ON log_tail, log_terms TO tacit_publisher;
GRANT SELECT, INSERT ON log_key TO tacit_server;
GRANT UPDATE (until, mac) ON log_key TO tacit_server;
GRANT SELECT ON key_tree, key_root, log_key TO tacit_publisher;

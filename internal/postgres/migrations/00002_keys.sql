-- Keys that can be forgotten: which generation the key tables are wrapped under, and what a flip has to re-key.

-- +goose Up

-- One row: the generation that every row of key_root and key_bucket is wrapped under. Its change is the
-- switch of a flip. fences counts the lines of the fence ledger that this database has seen. vault is who we are to
-- the keystone, whose generations one database alone may destroy; a restored one is another. ended is the last
-- generation in which an index root was deleted: backups hold it until that generation is destroyed.
CREATE TABLE key_tree (
  one        boolean     PRIMARY KEY DEFAULT true CHECK (one),
  generation bigint      NOT NULL CHECK (generation > 0),
  vault      uuid        NOT NULL DEFAULT gen_random_uuid(),
  fences     bigint      NOT NULL DEFAULT 0 CHECK (fences >= 0),
  ended      bigint      NOT NULL DEFAULT 0 CHECK (ended >= 0),
  flipped_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO key_tree (generation) SELECT max(generation) FROM key_root HAVING count(*) > 0;

-- since: the first generation whose key copy holds the bucket's present version: that of its creation, or the
-- one that a flip re-keyed it for.
ALTER TABLE key_bucket ADD COLUMN since bigint NOT NULL DEFAULT 1 CHECK (since > 0);
ALTER TABLE key_bucket ALTER COLUMN since DROP DEFAULT;

-- What was shredded of a subject, and when: the bucket and its version that wrapped the destroyed keys, and the
-- generation that wrapped the bucket. While the bucket still has that version, a flip must re-key it; once the
-- generation is destroyed, no backup opens the keys. A fence without a bucket was made before this migration: the
-- next flip re-keys everything.
ALTER TABLE key_subject RENAME COLUMN erased_generation TO shredded_generation;
ALTER TABLE key_subject ADD COLUMN shredded_bucket uuid;
ALTER TABLE key_subject ADD COLUMN shredded_version integer;
ALTER TABLE key_subject ADD CHECK ((shredded_bucket IS NULL) = (shredded_version IS NULL));
CREATE INDEX key_subject_shredded ON key_subject (shredded_generation) WHERE shredded_generation IS NOT NULL;

GRANT SELECT, UPDATE ON key_tree TO tacit_server;
GRANT UPDATE (shredded_generation, shredded_bucket, shredded_version) ON key_subject TO tacit_server;
GRANT DELETE ON key_root TO tacit_server; -- of index epochs that have ended

-- Marks of imported rows were MACs under a key of the whole vault, by which guesses at a person could be confirmed for
-- ever. They are MACs under the subject's keys now; a row is recognised again once it has been imported again.
UPDATE contact SET imported = NULL WHERE imported IS NOT NULL;
UPDATE account SET imported = NULL WHERE imported IS NOT NULL;

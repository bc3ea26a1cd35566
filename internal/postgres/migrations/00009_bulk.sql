-- What many writes at once pay for.

-- +goose Up

-- Tokens are random, so that each new one goes to another page of an index that is ordered by them. One such index is
-- needed and now has no more than what is looked for; the key of a row begins with its subject, and grows at its end.
ALTER TABLE token DROP CONSTRAINT token_pkey;
ALTER TABLE token ADD PRIMARY KEY (subject, source, index, epoch, token);
CREATE INDEX token_value ON token (index, epoch, token);
DROP INDEX token_subject;

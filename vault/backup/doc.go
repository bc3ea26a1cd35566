// Package backup writes backups of a vault's database and restores them, so that the erased stay erased.
//
// A backup is a directory with two dumps of one snapshot, data.dump and keys.dump, and a manifest that names
// them with their digests. The dumps are those of pg_dump, so that PostgreSQL's own tools read them. The data is
// ciphertext, but for clear columns (ids, dates, numbers, declared words), which stay readable in it for ever.
// The keystone is no part of a backup and must never lie beside one: without it, keys.dump opens nothing; after
// the next flip, keys.dump opens nothing with it either.
//
// A restore takes the data from any backup, and the key tables from where they are current: a database that
// still answers, or the chain of key copies. It replays the fence ledger, and a database whose restore was cut
// short is one that no server serves: the row of key_tree comes with the last commit.
package backup

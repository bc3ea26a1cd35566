// Package keycopy keeps a second copy of the key tables, elsewhere than the database: what a database restored
// from an older backup takes its keys from, once a flip has destroyed the generation that the backup's own are
// wrapped under.
//
// There is one copy for each generation, in a directory of its own, made after the flip to it:
//
//	keys-000000000004/manifest.json   what the copy is, with the SHA-256 of each file
//	keys-000000000004/key_tree        rows as PostgreSQL writes them: COPY … (FORMAT binary)
//	keys-000000000004/key_root
//	keys-000000000004/key_bucket
//	keys-000000000004/key_subject
//
// The first three are whole. Of key_subject a copy holds the rows of the buckets re-keyed since the generation
// before, and those of subjects of whom something was shredded since. That suffices: a flip changes no other
// row, and between flips a row is only made, which is of a subject that no backup of before has, or shredded.
// So the rows of a backup of generation G, overlaid in order by the copies from G+1 on, are the present rows of
// every subject that the backup knows. What was shredded after the last copy is in the fence ledger. A copy is
// whole, with every row, when asked for, when everything was re-keyed, when the copy of the generation before is
// not there, for the first generation, and for every 64th: so a restore reads 64 copies at most.
//
// A copy holds wrapped keys, and the one of the present generation must be guarded as a backup is. It opens
// nothing by itself, and nothing at all once its generation is destroyed. Its digests find damage; they do not
// stop who can write to the directory.
package keycopy

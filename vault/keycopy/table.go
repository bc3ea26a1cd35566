package keycopy

// table is one of the key tables: how it leaves the database, and how it comes back. Columns are named, in both
// directions in the same order; a migration that changes them takes the next format.
type table struct {
	name    string
	columns int
	out     string // the rows of a copy; of key_subject those of a delta
	stage   string // makes an empty table of the same columns for the rest of the transaction
	in      string // into that
}

var tables = []table{
	{
		name: "key_tree", columns: 7,
		out: `COPY (SELECT one, generation, vault, fences, ended, flipped_at, epochs FROM key_tree) TO STDOUT (FORMAT binary)`,
		stage: `CREATE TEMP TABLE copied_tree ON COMMIT DROP AS
 SELECT one, generation, vault, fences, ended, flipped_at, epochs FROM key_tree WITH NO DATA`,
		in: `COPY copied_tree (one, generation, vault, fences, ended, flipped_at, epochs) FROM STDIN (FORMAT binary)`,
	},
	{
		name: "key_root", columns: 6,
		out: `COPY (SELECT name, epoch, generation, wrapped, state, created_at FROM key_root ORDER BY name, epoch) TO STDOUT (FORMAT binary)`,
		stage: `CREATE TEMP TABLE copied_root ON COMMIT DROP AS
 SELECT name, epoch, generation, wrapped, state, created_at FROM key_root WITH NO DATA`,
		in: `COPY copied_root (name, epoch, generation, wrapped, state, created_at) FROM STDIN (FORMAT binary)`,
	},
	{
		name: "key_bucket", columns: 6,
		out: `COPY (SELECT bucket, version, generation, wrapped, created_at, since FROM key_bucket ORDER BY bucket) TO STDOUT (FORMAT binary)`,
		stage: `CREATE TEMP TABLE copied_bucket ON COMMIT DROP AS
 SELECT bucket, version, generation, wrapped, created_at, since FROM key_bucket WITH NO DATA`,
		in: `COPY copied_bucket (bucket, version, generation, wrapped, created_at, since) FROM STDIN (FORMAT binary)`,
	},
	{
		name: "key_subject", columns: 10,
		out: copyChangedSubjects,
		stage: `CREATE TEMP TABLE copied_subject ON COMMIT DROP AS
 SELECT subject, kind, bucket, bucket_version, wrapped, created_at, erased_at, shredded_generation, shredded_bucket, shredded_version
 FROM key_subject WITH NO DATA`,
		in: `COPY copied_subject (subject, kind, bucket, bucket_version, wrapped, created_at, erased_at, shredded_generation, shredded_bucket, shredded_version)
 FROM STDIN (FORMAT binary)`,
	},
}

// copyChangedSubjects is key_subject of a delta. Neither part stops at the generation that it needs: a flip that is
// under way re-keys buckets for the next one before it switches, and what was shredded in the present one is better
// in the copy than not. The planner cannot know how few rows these are. OFFSET 0 and the array keep it from reading
// the whole table: the first part goes by key_subject_bucket, the second by key_subject_shredded.
const copyChangedSubjects = `COPY (
 SELECT k.subject, k.kind, k.bucket, k.bucket_version, k.wrapped, k.created_at, k.erased_at, k.shredded_generation, k.shredded_bucket, k.shredded_version
 FROM key_bucket b CROSS JOIN LATERAL (SELECT * FROM key_subject WHERE bucket = b.bucket OFFSET 0) k
 WHERE b.since >= (SELECT generation FROM key_tree)
 UNION ALL
 SELECT k.subject, k.kind, k.bucket, k.bucket_version, k.wrapped, k.created_at, k.erased_at, k.shredded_generation, k.shredded_bucket, k.shredded_version
 FROM key_subject k
 WHERE k.shredded_generation = ANY (ARRAY(SELECT generate_series((SELECT generation - 1 FROM key_tree), (SELECT max(shredded_generation) FROM key_subject))))
 AND NOT EXISTS (SELECT FROM key_bucket b WHERE b.bucket = k.bucket AND b.since >= (SELECT generation FROM key_tree))
 ORDER BY subject) TO STDOUT (FORMAT binary)`

// copyAllSubjects is key_subject of a whole copy.
const copyAllSubjects = `COPY (SELECT subject, kind, bucket, bucket_version, wrapped, created_at, erased_at, shredded_generation, shredded_bucket, shredded_version
 FROM key_subject ORDER BY subject) TO STDOUT (FORMAT binary)`

// source is the statement that gives the rows of a table.
func (t table) source(whole bool) string {
	if whole && t.name == "key_subject" {
		return copyAllSubjects
	}
	return t.out
}

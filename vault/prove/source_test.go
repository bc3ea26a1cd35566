package prove_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/prove"
)

// What is no backup is refused by name, never passed over.
func TestClassify(t *testing.T) {
	t.Parallel()
	tar := make([]byte, 512)
	copy(tar, "toc.dat")
	copy(tar[257:], "ustar")
	base := slices.Clone(tar)
	copy(base, "base.tar")
	for name, tt := range map[string]struct {
		files map[string]string
		want  []string // nil: refused
	}{
		"custom":             {map[string]string{"": "PGDMP\x01"}, []string{"dump"}},
		"tar":                {map[string]string{"": string(tar)}, []string{"dump"}},
		"plain":              {map[string]string{"": "--\n-- PostgreSQL database dump\n--\n"}, []string{"plain dump"}},
		"directory":          {map[string]string{"toc.dat": "PGDMP"}, []string{"dump"}},
		"backup":             {map[string]string{"manifest.json": "{}", "data.dump": "PGDMP", "keys.dump": "PGDMP"}, []string{"tacit backup"}},
		"base":               {map[string]string{"PG_VERSION": "15", "global/pg_control": ""}, []string{"base backup"}},
		"copies":             {map[string]string{"keys-000000000002/manifest.json": "{}"}, []string{"copies of key tables"}},
		"several":            {map[string]string{"a": "PGDMP", "b/toc.dat": ""}, []string{"dump", "dump"}},
		"several and no":     {map[string]string{"a": "PGDMP", "notes.txt": "nothing"}, nil},
		"another tar":        {map[string]string{"": string(base)}, nil},
		"compressed":         {map[string]string{"": "\x1f\x8b\x08"}, nil},
		"empty":              {map[string]string{"": ""}, nil},
		"half a tacitbackup": {map[string]string{"manifest.json": "{}", "data.dump": "PGDMP"}, nil},
		"not there":          {nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "backup")
			for file, text := range tt.files {
				must(t, os.MkdirAll(filepath.Dir(filepath.Join(path, file)), 0o700))
				must(t, os.WriteFile(filepath.Join(path, file), []byte(text), 0o600))
			}
			got, err := prove.Classify(path)
			if tt.want == nil && !errors.Is(err, prove.ErrBackup) {
				t.Errorf("got %q and %v, want %v", got, err, prove.ErrBackup)
			}
			if tt.want != nil && (err != nil || !slices.Equal(got, tt.want)) {
				t.Errorf("got %q and %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestVerdict(t *testing.T) {
	t.Parallel()
	source := prove.Source{Values: prove.Tally{Found: 2, Opened: 2}}
	erased := prove.Subject{ID: uuid.New(), Sources: []string{"dump"}, Keys: prove.Tally{Found: 8}}
	good := func() prove.Report {
		return prove.Report{Opened: []uint64{2}, Sources: []prove.Source{source}, Erased: []prove.Subject{erased}}
	}
	for name, tt := range map[string]struct {
		change func(*prove.Report)
		want   string
	}{
		"nothing opens":         {func(*prove.Report) {}, prove.Proven},
		"traces alone":          {func(r *prove.Report) { r.Erased[0].Sources, r.Erased[0].Traces = nil, 1 }, prove.Proven},
		"a key opens":           {func(r *prove.Report) { r.Erased[0].Keys.Opened = 1 }, prove.Recovered},
		"a value opens":         {func(r *prove.Report) { r.Erased[0].Values.Opened = 1 }, prove.Recovered},
		"opens all the same":    {func(r *prove.Report) { r.Erased[0].Keys.Opened, r.Sources[0].Values.Opened = 1, 0 }, prove.Recovered},
		"a survivor stays shut": {func(r *prove.Report) { r.Sources[0].Values.Opened = 1 }, prove.Inconclusive},
		"no survivors":          {func(r *prove.Report) { r.Sources[0].Values = prove.Tally{} }, prove.Inconclusive},
		"no root":               {func(r *prove.Report) { r.Opened = nil }, prove.Inconclusive},
		"nobody erased":         {func(r *prove.Report) { r.Erased = nil }, prove.Inconclusive},
		"in no backup":          {func(r *prove.Report) { r.Erased[0].Sources = nil }, prove.Inconclusive},
	} {
		r := good()
		tt.change(&r)
		if got := prove.Conclude(r); got.Verdict != tt.want || (len(got.Reasons) > 0) != (tt.want == prove.Inconclusive) {
			t.Errorf("%s: got %s because %q, want %s", name, got.Verdict, got.Reasons, tt.want)
		}
	}
}

// A dump that does not run, or holds nothing, is an error that names it.
func TestBrokenBackupsAreNamed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.subject()
	custom, plain := w.dump("custom", "custom"), w.dump("plain.sql", "plain")
	truncate(t, custom, 2)
	truncate(t, plain, 2)
	empty := filepath.Join(w.dir, "empty.sql")
	must(t, os.WriteFile(empty, []byte("-- PostgreSQL database dump\nSELECT 1;\n"), 0o600))
	for _, path := range []string{custom, plain, empty} {
		if err := w.attempt(t, path); !errors.Is(err, prove.ErrBackup) || !containsPath(err, path) {
			t.Errorf("%s: got %v, want %v with its name", path, err, prove.ErrBackup)
		}
	}
}

// A base backup that cannot become consistent is an error that names it.
func TestBrokenBaseIsNamed(t *testing.T) {
	t.Parallel()
	w := newCluster(t)
	base := w.base()
	must(t, os.RemoveAll(filepath.Join(base, "pg_wal")))
	must(t, os.Mkdir(filepath.Join(base, "pg_wal"), 0o700))
	if err := w.attempt(t, base); !errors.Is(err, prove.ErrBackup) || !containsPath(err, base) {
		t.Errorf("got %v, want %v with its name", err, prove.ErrBackup)
	}
}

// attempt reads one backup.
func (w *world) attempt(t *testing.T, path string) error {
	t.Helper()
	a, err := prove.New(prove.Config{
		Database: w.url, Keystones: []prove.Keystone{{Dir: w.keystoneDir(), KMS: w.kms}}, Backups: []string{path},
		BinDir: os.Getenv("TACIT_PG_BIN"), Scratch: scratch(t),
	})
	must(t, err)
	_, err = a.Run(t.Context())
	return err
}

func FuzzReadKeystone(f *testing.F) {
	f.Add([]byte(`{"format":1,"generation":3,"wrapped":"AQI="}`))
	f.Add([]byte(`{"format":2,"serial":4,"roots":[{"generation":3,"wrapped":"AQI="}],"retiring":[{"generation":2,"wrapped":"AQI="}]}`))
	f.Add([]byte(`[`))
	path := filepath.Join(f.TempDir(), "keystone.json")
	f.Fuzz(func(t *testing.T, data []byte) {
		must(t, os.WriteFile(path, data, 0o600))
		generations, err := prove.ReadKeystone(path)
		if err != nil || slices.Contains(generations, 0) {
			t.Errorf("got %v and %v, want generations or none", generations, err)
		}
	})
}

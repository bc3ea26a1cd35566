package prove_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/prove"
)

// The attacker recovers an erased subject from every sort of backup before the flip, and from none after it,
// while he opens everything of the survivors. The first half is the control: it proves that the second one bites.
func TestP5AttackerBeforeAndAfterFlip(t *testing.T) {
	t.Parallel()
	w := newCluster(t)
	gone, part := w.subject(), w.subject()
	for range 3 {
		w.subject()
	}
	w.newBucket()
	w.subject()
	custom, base := w.dump("custom", "custom"), w.base()
	others := []string{w.dump("directory", "directory"), w.dump("tar", "tar"), w.dump("plain.sql", "plain"), w.backup(), w.copies()}
	old := filepath.Join(w.dir, "old-keystone") // without the KMS
	copyDir(t, w.keystoneDir(), old)
	w.erase(gone)
	w.shred(part, catalog.SlotIdentity, catalog.SlotContact)
	wal := w.archive("wal")

	t.Run("before", func(t *testing.T) {
		for name, change := range map[string]func(*prove.Config){
			"dump": func(c *prove.Config) { c.Backups = []string{custom} },
			"base": func(c *prove.Config) { c.Backups = []string{base} },
			"wal":  func(c *prove.Config) { c.WAL = []string{wal} },
		} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				r := w.prove(t, change)
				values := valuesEach
				if name == "wal" {
					values = 0 // keys are carved, and open what tables hold
				}
				checkSubject(t, of(t, r, gone), prove.Erased, catalog.Slots, values)
				checkSubject(t, of(t, r, part), prove.Shredded, 2, reachEach) // the live database still holds the values
				if r.Verdict != prove.Recovered {
					t.Errorf("got %s, want %s", r.Verdict, prove.Recovered)
				}
			})
		}
	})
	w.flip()
	r := w.prove(t, func(c *prove.Config) {
		c.Backups, c.WAL, c.DataDir = append(others, custom, base), []string{wal}, w.server.DataDir()
		c.Keystones = append(c.Keystones, prove.Keystone{Dir: old})
	})
	checkProven(t, r, gone, part)
}

func checkSubject(t *testing.T, s prove.Subject, how string, keys, values int) {
	t.Helper()
	if s.How != how || s.Keys.Opened != keys || s.Values.Opened != values {
		t.Errorf("got %s with %+v keys and %+v values, want %s, %d and %d opened", s.How, s.Keys, s.Values, how, keys, values)
	}
}

func checkProven(t *testing.T, r prove.Report, gone, part uuid.UUID) {
	t.Helper()
	if r.Verdict != prove.Proven {
		t.Errorf("got %s because %q, want %s", r.Verdict, r.Reasons, prove.Proven)
	}
	if got, want := r.Closed, []uint64{1}; !slices.Equal(got, want) {
		t.Errorf("generations that stay closed: got %v, want %v", got, want)
	}
	for _, s := range []prove.Subject{of(t, r, gone), of(t, r, part)} {
		if s.Keys.Found == 0 || s.Values.Found == 0 || s.Traces == 0 || len(s.Sources) == 0 || s.Keys.Opened+s.Values.Opened > 0 {
			t.Errorf("got %+v, want much found and nothing opened", s)
		}
	}
	if len(r.Erased) != 2 {
		t.Errorf("got %d erased, want 2", len(r.Erased))
	}
	values := 0
	for _, s := range r.Sources {
		replayed := strings.HasSuffix(s.Sort, "all WAL replayed")
		if early := strings.HasSuffix(s.Sort, "consistent"); early && s.Erased != valuesEach+reachEach || replayed && s.Erased != reachEach {
			t.Errorf("%s: got %d values of the erased, want those of before the erasures, and after them of the shredded one alone", s.Sort, s.Erased)
		}
		if s.Values.Opened != s.Values.Found {
			t.Errorf("%s %s: got %+v, want all opened", s.Name, s.Sort, s.Values)
		}
		values += s.Values.Found
	}
	if values < 8*4*valuesEach {
		t.Errorf("got %d values of survivors, want those of every backup", values)
	}
	for _, raw := range r.Raw {
		if raw.Traces == 0 || raw.Tried == 0 || raw.Bytes == 0 {
			t.Errorf("got %+v, want traces that were tried", raw)
		}
	}
	if len(r.Tokens) == 0 || !r.Tokens[0].RootOpened {
		t.Errorf("got tokens %+v, want the bound of an epoch that lives", r.Tokens)
	}
}

// Keys that are merely deleted are recovered from any backup: no fence says that they were to be erased.
func TestDeletedKeysAreRecovered(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gone := w.subject()
	w.subject()
	path := w.dump("custom", "custom")
	w.exec(`DELETE FROM key_subject WHERE subject = $1`, gone)
	for _, table := range append(recordTables, "history", "basis", "token", "hold", "message") {
		w.exec(`DELETE FROM `+table+` WHERE subject = $1`, gone)
	}
	r := w.prove(t, func(c *prove.Config) { c.Backups = []string{path} })
	checkSubject(t, of(t, r, gone), prove.Missing, catalog.Slots, valuesEach)
	if r.Verdict != prove.Recovered {
		t.Errorf("got %s, want %s", r.Verdict, prove.Recovered)
	}
}

// A flip that was cut short before the destruction, and a copy of keystone and KMS that somebody kept, are found.
func TestKeysThatWereKeptOpen(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gone := w.subject()
	w.subject()
	path := w.dump("custom", "custom")
	kept := filepath.Join(w.dir, "kept")
	copyDir(t, w.keystoneDir(), kept)
	copyDir(t, w.keystoneDir()+"-kms", kept+"-kms")
	w.erase(gone)
	_, err := w.keystone.Advance(t.Context(), 1)
	must(t, err)
	must(t, w.keystone.Retire(t.Context(), 1))
	r := w.prove(t, func(c *prove.Config) { c.Backups = []string{path} })
	checkSubject(t, of(t, r, gone), prove.Erased, catalog.Slots, valuesEach)
	if want := []uint64{1, 2}; !slices.Equal(r.Opened, want) {
		t.Errorf("generations: got %v, want %v", r.Opened, want)
	}

	must(t, w.keystone.Recall(t.Context(), 1))
	w.flip()
	keptKMS, err := kms.NewFile(kms.FileConfig{Dirs: []string{kept + "-kms"}})
	must(t, err)
	r = w.prove(t, func(c *prove.Config) {
		c.Backups = []string{path}
		c.Keystones = append(c.Keystones, prove.Keystone{Dir: kept, KMS: keptKMS})
	})
	checkSubject(t, of(t, r, gone), prove.Erased, catalog.Slots, valuesEach)
}

// An attacker that does not open everything of the survivors proves nothing.
func TestInconclusive(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gone := w.subject()
	w.subject()
	path := w.dump("before", "custom")
	w.erase(gone)
	r := w.prove(t, func(c *prove.Config) { c.Backups, c.Keystones = []string{path}, []prove.Keystone{newKeystone(t)} })
	if r.Verdict != prove.Inconclusive {
		t.Errorf("another keystone: got %s, want %s", r.Verdict, prove.Inconclusive)
	}
	w.flip()
	w.exec(`UPDATE contact SET sealed = set_byte(sealed, length(sealed) - 1, get_byte(sealed, length(sealed) - 1) # 1)`)
	r = w.prove(t, func(c *prove.Config) { c.Backups = []string{path} })
	if r.Verdict != prove.Inconclusive {
		t.Errorf("a survivor that does not open: got %s, want %s", r.Verdict, prove.Inconclusive)
	}
}

func copyDir(t *testing.T, from, to string) {
	t.Helper()
	must(t, os.MkdirAll(to, 0o700))
	entries, err := os.ReadDir(from)
	must(t, err)
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(from, e.Name()))
		must(t, err)
		must(t, os.WriteFile(filepath.Join(to, e.Name()), data, 0o600))
	}
}

package certificate_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/vault/certificate"
)

var write = flag.Bool("write", false, "write the test vectors instead of comparing them")

const vectorDir = "testdata/vectors"

// vector is a certificate's file, and what is to be found in it. README.md beside the files describes the members.
type vector struct {
	About   string   `json:"about"`
	Keys    []string `json:"keys"`
	Subject string   `json:"subject"`
	Salt    string   `json:"salt"`
	Verdict string   `json:"verdict"`
	Faults  []want   `json:"faults"`
	file    []byte
}

type want struct {
	Code  tree.Code `json:"code"`
	Where string    `json:"where"`
}

// made is a vector of a file that is in order.
func made(t *testing.T, about string, file []byte) *vector {
	t.Helper()
	return &vector{
		About: about, Keys: []string{vkeyOf(t, origin, "log")}, Subject: subject.String(), Salt: salt.Hex(),
		Verdict: "verified", Faults: []want{}, file: file,
	}
}

// refuted says what must be found: pairs of a code and a place.
func (v *vector) refuted(faults ...string) *vector {
	v.Verdict = "refuted"
	for pair := range slices.Chunk(faults, 2) {
		v.Faults = append(v.Faults, want{tree.Code(pair[0]), pair[1]})
	}
	return v
}

// vectors is every certificate, by name.
func vectors(t *testing.T) map[string]*vector {
	t.Helper()
	all := map[string]*vector{}
	good(t, all)
	tampered(t, all)
	otherwiseSigned(t, all)
	untrue(t, all)
	return all
}

func good(t *testing.T, all map[string]*vector) {
	t.Helper()
	add := func(name, about string, d certificate.Draft) {
		doc, sig := signed(t, built(t, d))
		all[name] = made(t, about, joined(t, doc, sig))
	}
	add("good-complete", "All is erased, and the recipient too.", draft(t))
	add("good-partial", "One class is kept by law, another one while a hold stands.", partly(t))
	add("good-provisional", "A recipient is silent, and backups still hold the keys.", waiting(t))
	d := draft(t)
	d.Entries[3].Hidden = true
	add("good-hidden", "One entry is shown by its hash alone.", d)
	d = draft(t)
	d.Issue, d.Replaces = 2, id("certificate of before")
	add("good-second", "It replaces an earlier certificate of the request.", d)
	doc, sig := signed(t, built(t, draft(t)))
	all["good-old-key"] = made(t, "Its key was given up at the size of its checkpoint.", joined(t, doc, sig))
	all["good-old-key"].Keys = []string{vkeyOf(t, origin, "next"), vkeyOf(t, origin, "log") + "@20"}
}

// tampered is what somebody changed who has no key.
func tampered(t *testing.T, all map[string]*vector) {
	t.Helper()
	doc, sig := signed(t, built(t, partly(t)))
	file := joined(t, doc, sig)
	c := built(t, partly(t))
	c.Kept, c.Status = c.Kept[:1], certificate.Partial
	less, err := c.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	all["bad-changed"] = made(t, "What a hold keeps was taken out.", joined(t, less, sig)).refuted("sum", "signature")
	all["bad-spaces"] = made(t, "White space was put in.", bytes.Replace(file, []byte(`{"certificate":{`), []byte(`{"certificate": {`), 1)).
		refuted("form", "file")
	all["bad-pretty"] = made(t, "White space was put into the certificate itself.", bytes.Replace(file, []byte(`,"id":`), []byte(`, "id":`), 1)).
		refuted("form", "certificate")
	all["bad-order"] = made(t, "Two members changed places.", bytes.Replace(file, []byte(`"looked":31,"name":"rows"`), []byte(`"name":"rows","looked":31`), 1)).
		refuted("form", "certificate")
	all["bad-member"] = made(t, "It has a member more.", bytes.Replace(file, []byte(`"limits":`), []byte(`"kept_too":[],"limits":`), 1)).
		refuted("form", "certificate")
	all["bad-unsigned"] = made(t, "It has no signature.", bytes.Replace(file, []byte(`,"signature"`), []byte(`,"signature":"","without"`), 1)).
		refuted("form", "file")
}

// otherwiseSigned is in order, but for who signed it as what.
func otherwiseSigned(t *testing.T, all map[string]*vector) {
	t.Helper()
	c := built(t, draft(t))
	doc, sig := signed(t, c, signerOf(t, origin, "stranger"))
	all["bad-signature"] = made(t, "A stranger signed it.", joined(t, doc, sig)).refuted("signature", "signature")
	doc, sig = signed(t, built(t, draft(t, signerOf(t, origin, "stranger"))))
	all["bad-checkpoint"] = made(t, "A stranger signed the checkpoint.", joined(t, doc, sig)).refuted("signature", "checkpoint")
	doc, sig = signed(t, c)
	all["bad-late-key"] = made(t, "Its key was given up before.", joined(t, doc, sig)).refuted("signature", "signature", "signature", "checkpoint")
	all["bad-late-key"].Keys[0] += "@19"
	all["bad-origin"] = made(t, "It is of another log than the keys.", joined(t, doc, sig)).
		refuted("signature", "signature", "origin", "signature", "claim", "origin", "signature", "checkpoint")
	all["bad-origin"].Keys = []string{vkeyOf(t, "example.org/another", "log")}
	sig, err := certificate.SignDocument(certificate.TypeReceipt, origin, certificate.Digest(sum256(doc)), c.IssuedAt, signerOf(t, origin, "log"))
	if err != nil {
		t.Fatal(err)
	}
	all["bad-type"] = made(t, "It is signed as a receipt.", joined(t, doc, sig)).refuted("type", "signature")
	sig, err = certificate.SignDocument(certificate.TypeCertificate, origin, certificate.Digest(sum256(doc)), c.IssuedAt.Add(-1e9), signerOf(t, origin, "log"))
	if err != nil {
		t.Fatal(err)
	}
	all["bad-backdated"] = made(t, "It is signed before it was issued.", joined(t, doc, sig)).refuted("claim", "signature")
	doc, sig = signed(t, c)
	all["bad-subject"] = made(t, "It is about somebody else than the subject given.", joined(t, doc, sig)).refuted("subject", "subject")
	all["bad-subject"].Subject = id("somebody else").String()
}

// untrue is what the log's own key signed, and does not hold.
func untrue(t *testing.T, all map[string]*vector) {
	t.Helper()
	for _, row := range []struct {
		name, about string
		of          func(testing.TB) certificate.Draft
		change      func(*certificate.Certificate)
		faults      []string
	}{
		{"status", "It calls itself complete, and keeps something.", partly, func(c *certificate.Certificate) { c.Status = certificate.Complete }, []string{"claim", "status"}},
		{"silent", "It calls itself partial, and a recipient is silent.", waiting, func(c *certificate.Certificate) { c.Status = certificate.Partial }, []string{"claim", "status"}},
		{"trace", "A probe found something.", complete, func(c *certificate.Certificate) { c.Probes[1].Found = 1 }, []string{"claim", "probes 1"}},
		{"probes", "Nobody searched.", complete, func(c *certificate.Certificate) { c.Probes = nil }, []string{"claim", "probes"}},
		{"dates", "It was decided before it was received.", complete, func(c *certificate.Certificate) { c.Dates.Decided = noon.AddDate(0, 0, -9) }, []string{"claim", "dates"}},
		{"bound", "A bound has passed.", waiting, func(c *certificate.Certificate) {
			c.Destroyed[0].Bound.Until = c.IssuedAt.AddDate(0, 0, -1)
			c.Destroyed[0].Method = strings.Replace(c.Destroyed[0].Method, "2026-03-09T12:00:01Z", "2026-03-02T08:00:00Z", 1)
		}, []string{"claim", "destroyed 0"}},
		{"method", "A method says more than the rest.", waiting, func(c *certificate.Certificate) {
			c.Destroyed[1].Method = "AES-256 key destroyed; generation 7 of the keystone destroyed at 2026-03-02T21:00:00Z"
		}, []string{"claim", "destroyed 1"}},
		{"kept", "A class is destroyed and kept.", partly, func(c *certificate.Certificate) { c.Kept[0].Class = "contact" }, []string{"claim", "kept 0"}},
		{"ground", "Something is kept on no ground.", partly, func(c *certificate.Certificate) { c.Kept[1].Ground = certificate.Ground{} }, []string{"claim", "kept 1", "claim", "kept 1"}},
		{"readable", "What is kept can be read for marketing.", partly, func(c *certificate.Certificate) { c.Kept[1].ReadableFor = "marketing" }, []string{"claim", "kept 1"}},
		{"tokens", "No tokens were deleted, and something says how long backups hold them.", complete, func(c *certificate.Certificate) { c.Deleted.Tokens = map[string]int64{} }, []string{"claim", "bounds"}},
		{"limits", "It does not say what it cannot prove.", complete, func(c *certificate.Certificate) { c.Limits = "This certificate proves everything." }, []string{"claim", "limits"}},
		{"direction", "A name turns the direction of writing.", complete, func(c *certificate.Certificate) { c.Recipients[0].Name = "a\u202eb" }, []string{"claim", "recipients 0"}},
		{"proof", "A proof is wrong.", complete, func(c *certificate.Certificate) { c.Log.Entries[0].Path[1][9] ^= 1 }, []string{"proof", "entries 0", "claim", "entries"}},
		{"place", "A proof is of another place.", complete, func(c *certificate.Certificate) { c.Log.Entries[1].Index = atErase - 1 }, []string{"proof", "entries 1", "claim", "entries"}},
		{"entry", "An entry was changed.", complete, func(c *certificate.Certificate) {
			c.Log.Entries[1].Leaf = strings.Replace(c.Log.Entries[1].Leaf, `"outcome":"erased"`, `"outcome":"failed"`, 1)
		}, []string{"claim", "entries 1", "claim", "entries"}},
		{"leaf", "An entry is none.", complete, func(c *certificate.Certificate) { c.Log.Entries[3].Leaf += " " }, []string{"claim", "entries 3", "leaf", "entries 3", "claim", "entries"}},
		{"action", "An entry is called by another action.", complete, func(c *certificate.Certificate) { c.Log.Entries[2].Action = "letter" }, []string{"claim", "entries 2"}},
		{"erase", "No entry says that anybody was erased.", complete, func(c *certificate.Certificate) { c.Log.Entries = slices.Delete(c.Log.Entries, 1, 2) }, []string{"claim", "entries"}},
		{"hidden", "The entry of the erasure is not shown.", complete, func(c *certificate.Certificate) { c.Log.Entries[1].Leaf = "" }, []string{"claim", "entries"}},
		{"other", "An entry is about somebody else.", complete, func(c *certificate.Certificate) { c.Log.Pseudonyms[0] = id("third") }, []string{
			"claim", "entries 0", "claim", "entries 1", "claim", "entries 2", "claim", "entries 3", "claim", "entries", "claim", "entries", "claim", "entries",
		}},
		{"early", "It is of before the request's entries.", complete, func(c *certificate.Certificate) { c.Dates.Received = noon.AddDate(0, 0, 3) }, []string{
			"claim", "entries 0", "claim", "entries 1", "claim", "entries 2", "claim", "entries 3", "claim", "entries", "claim", "entries", "claim", "entries", "claim", "dates", "claim", "recipients 0",
		}},
	} {
		c := built(t, row.of(t))
		row.change(&c)
		doc, sig := signed(t, c)
		all["bad-"+row.name] = made(t, row.about, joined(t, doc, sig)).refuted(row.faults...)
	}
}

func complete(t testing.TB) certificate.Draft { t.Helper(); return draft(t) }

// found is what this package finds in a vector.
func (v *vector) found(t *testing.T) []want {
	t.Helper()
	doc, sig, err := certificate.Split(v.file)
	if err != nil {
		return []want{{certificate.CodeForm, "file"}}
	}
	report, err := certificate.Verify(doc, sig, keysOf(t, v.Keys...))
	all := []want{}
	if refuted, ok := errors.AsType[*certificate.Refuted](err); ok && errors.Is(err, certificate.ErrRefuted) {
		for _, f := range refuted.Faults {
			all = append(all, want{f.Code, f.Where})
		}
	} else if err != nil {
		t.Fatalf("got %v", err)
	}
	given, err := certificate.ParseSalt(v.Salt)
	if err != nil {
		t.Fatal(err)
	}
	if c, err := certificate.Parse(doc); err == nil && !c.Of(given, mustID(t, v.Subject)) {
		all = append(all, want{certificate.CodeSubject, "subject"})
	} else if err == nil && len(all) == 0 && report.Shown == 0 {
		t.Error("verified without an entry")
	}
	return all
}

// What was signed once must verify for ever, and what must not verify must not for ever.
func TestVectors(t *testing.T) {
	all := vectors(t)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		v := all[name]
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(v.Faults, v.found(t)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
			if (v.Verdict == "verified") != (len(v.Faults) == 0) {
				t.Errorf("verdict %s does not go with the faults", v.Verdict)
			}
		})
	}
	files := map[string][]byte{"manifest.json": manifestOf(t, all)}
	for name, v := range all {
		files[name+".json"] = v.file
	}
	if *write {
		writeVectors(t, files)
	}
	for name, b := range files {
		if got, err := os.ReadFile(filepath.Join(vectorDir, name)); err != nil || !bytes.Equal(got, b) {
			t.Errorf("%s is not what would be made (go test ./vault/certificate -run Vectors -write): %v", name, err)
		}
	}
	if held, err := filepath.Glob(vectorDir + "/*.json"); err != nil || len(held) != len(files) {
		t.Errorf("got %d files, want %d; %v", len(held), len(files), err)
	}
}

func manifestOf(t *testing.T, all map[string]*vector) []byte {
	t.Helper()
	b, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return append(b, '\n')
}

func writeVectors(t *testing.T, files map[string][]byte) {
	t.Helper()
	old, err := filepath.Glob(vectorDir + "/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range old {
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.MkdirAll(vectorDir, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, b := range files {
		if err := os.WriteFile(filepath.Join(vectorDir, name), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// The entries' proofs are in a form that other people's tools take.
func TestProofs(t *testing.T) {
	c := built(t, draft(t))
	for i, e := range c.Log.Entries {
		text, err := c.Proof(i).Marshal()
		if err != nil {
			t.Fatal(err)
		}
		p, err := tree.ParseProof(text)
		if err != nil {
			t.Fatal(err)
		}
		key, err := tree.ParseKey(vkeyOf(t, origin, "log"))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := p.Verify([]byte(e.Leaf), origin, key); err != nil {
			t.Errorf("entry %d: got %v", i, err)
		}
		if l, err := leaf.Parse([]byte(e.Leaf)); err != nil || l.ID != e.ID {
			t.Errorf("entry %d: got %v, %v", i, l.ID, err)
		}
	}
}

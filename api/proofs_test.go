package api_test

import (
	"encoding/base64"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/audit/tree"
)

// publisher publishes the world's log when it is told to.
func (w *world) publisher(t *testing.T) func() {
	t.Helper()
	p, err := w.notary.Publisher(t.Context(), publish.Config{Connect: publishtest.Connect(w.pool)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return func() {
		t.Helper()
		if err := p.Once(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

// audited asks as the officer.
func (w *world) audited(t *testing.T, path string) answer {
	t.Helper()
	return w.do(t, "officer", http.MethodGet, "/v1/audit/"+path, "")
}

// signed is a checkpoint that the log's key signed.
func signed(t *testing.T, text string, v note.Verifier) tree.Checkpoint {
	t.Helper()
	c, err := tree.Open([]byte(text), v.Name(), v)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func verifier(t *testing.T, a answer) note.Verifier {
	t.Helper()
	v, err := note.NewVerifier(a.text("keys", 0))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestProofs shares one log, which each part extends.
func TestProofs(t *testing.T) {
	w := newWorld(t)
	publish := w.publisher(t)
	t.Run("of an entry", func(t *testing.T) { entryIsProven(t, w, publish) })
	t.Run("of consistency", func(t *testing.T) { consistencyIsProven(t, w, publish) })
	t.Run("for auditors alone", func(t *testing.T) { proofsAreForAuditorsAndLogged(t, w, publish) })
	t.Run("in tiles", func(t *testing.T) { logIsServedAsTiles(t, w, publish) })
}

func entryIsProven(t *testing.T, w *world, publish func()) {
	t.Helper()
	read := w.do(t, "support", http.MethodGet, "/v1/contacts/"+w.contact(t, ada), "").text("disclosure", "entry")
	for _, path := range []string{"checkpoint", "entries/" + read + "/proof", "consistency?size=0", "tlog/checkpoint"} {
		a := w.audited(t, path)
		want(t, a, 409, "not_published")
		if a.header.Get("Retry-After") == "" {
			t.Errorf("%s: no Retry-After", path)
		}
	}
	if a := w.audited(t, "entries/"+read); a.status != 200 || a.at("position") != nil {
		t.Errorf("got %s, want an entry without a position", a.body)
	}
	publish()
	point := w.audited(t, "checkpoint")
	want(t, point, 200, "")
	log := verifier(t, point)
	if c := signed(t, point.text("checkpoint"), log); point.text("origin") != c.Origin || point.at("size") != float64(c.Size) || c.Size == 0 {
		t.Errorf("got %s", point.body)
	}
	a := w.audited(t, "entries/"+read+"/proof")
	want(t, a, 200, "")
	proof, err := tree.ParseProof([]byte(a.text("proof")))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := proof.Verify([]byte(a.text("leaf")), log.Name(), log); err != nil {
		t.Error(err)
	}
	e, err := leaf.Parse([]byte(a.text("leaf")))
	if err != nil || e.ID.String() != read || a.text("id") != read {
		t.Errorf("got %s, %v", a.body, err)
	}
	shown := w.audited(t, "entries/"+read)
	if at := float64(proof.Index); a.at("position") != at || shown.at("position") != at {
		t.Errorf("the proof is of entry %v; got %v and %v", at, a.at("position"), shown.at("position"))
	}
	want(t, w.audited(t, "entries/"+shown.text("id")+"/proof?x=1"), 400, "unknown_parameter")
	want(t, w.audited(t, "entries/"+a.text("disclosure", "entry")+"/proof"), 409, "not_published")
	want(t, w.audited(t, "entries/"+uuid.NewString()+"/proof"), 404, "not_found")
}

func consistencyIsProven(t *testing.T, w *world, publish func()) {
	t.Helper()
	publish()
	first := w.audited(t, "checkpoint")
	log := verifier(t, first)
	before := signed(t, first.text("checkpoint"), log)
	publish()
	size := strconv.FormatUint(before.Size, 10)
	a := w.audited(t, "consistency?size="+size)
	want(t, a, 200, "")
	now := signed(t, a.text("checkpoint"), log)
	list, _ := a.at("hashes").([]any)
	hashes := make([][]byte, len(list))
	for i := range list {
		h, err := base64.StdEncoding.DecodeString(a.text("hashes", i))
		if err != nil {
			t.Fatal(err)
		}
		hashes[i] = h
	}
	if now.Size <= before.Size {
		t.Fatalf("the log did not grow beyond %d", before.Size)
	}
	if err := tree.VerifyConsistency(before.Size, now.Size, hashes, before.Root, now.Root); err != nil {
		t.Error(err)
	}
	shorter := w.audited(t, "consistency?size=1000000")
	want(t, shorter, 404, "log_shorter")
	if shorter.text("entry") == "" {
		t.Errorf("got %s, want the entry of the question", shorter.body)
	}
	for _, query := range []string{"", "?size=", "?size=-1", "?size=many", "?size=1&size=2", "?size=1&x=2"} {
		if a := w.audited(t, "consistency"+query); a.status != 400 {
			t.Errorf("%q: got %d %s", query, a.status, a.body)
		}
	}
}

// fetched is the log as it is served, as of the last checkpoint.
func (w *world) fetched(t *testing.T) (files fstest.MapFS, size uint64) {
	t.Helper()
	a := w.audited(t, "tlog/checkpoint")
	want(t, a, 200, "")
	c, err := tree.Peek(a.body)
	if err != nil {
		t.Fatal(err)
	}
	files = fstest.MapFS{"checkpoint": {Data: a.body}}
	for p := range tree.Paths(c.Size) {
		if p.Kind == tree.CheckpointFile {
			continue
		}
		switch a := w.audited(t, "tlog/"+p.String()); {
		case a.status == 200 && a.header.Get("Content-Type") == "application/octet-stream":
			files[p.String()] = &fstest.MapFile{Data: a.body}
		case p.Kind != tree.EntriesFile || p.Index > 0:
			t.Errorf("%s: got %d, %s", p, a.status, a.header.Get("Content-Type"))
		default:
			want(t, a, 410, "entry_dropped")
		}
	}
	return files, c.Size
}

func logIsServedAsTiles(t *testing.T, w *world, publish func()) {
	t.Helper()
	w.write(t, 300)
	publish()
	log := verifier(t, w.audited(t, "checkpoint"))
	files, size := w.fetched(t)
	options := tree.Options{Origin: log.Name(), Keys: []note.Verifier{log}, Kept: leaf.KeptFrom, Leaf: func(b []byte) error { _, err := leaf.Parse(b); return err }}
	r, err := tree.Verify(t.Context(), files, options)
	if err != nil || r.Verdict() != tree.Verified || r.Entries != size || size <= 300 {
		t.Fatalf("got %+v, %v", r, err)
	}
	for path, status := range map[string]int{
		"tile/0/000.p/3": 200, "tile/entries/001.p/7": 200, "tile/1/000.p/1": 200, // narrower than they are by now
		"tile/0/001": 404, "tile/entries/001": 404, "tile/0/001.p/255": 404, "tile/2/000": 404, "tile/entries/x001/000": 404,
		"": 404, "tile": 404, "Checkpoint": 404, "tile/0/0": 404, "tile/0/000.p/256": 404, "tile/0/000.p/0": 404, "../checkpoint": 404,
		"tile/64/000": 404, "tile/0/x99999999999999999999/000": 404,
	} {
		a := w.audited(t, "tlog/"+path)
		if a.status != status || status == 404 && !strings.HasPrefix(a.text("code"), "no_") {
			t.Errorf("%q: got %d %.200s, want %d", path, a.status, a.body, status)
		}
	}
	w.announce(t, archive.BundleSize)
	publish()
	w.drop(t, archive.BundleSize)
	files, _ = w.fetched(t)
	r, err = tree.Verify(t.Context(), files, options)
	if err != nil || r.Verdict() != tree.Verified || r.Gone.To != archive.BundleSize {
		t.Errorf("after entries were dropped: got %+v, %v", r, err)
	}
}

// write appends entries at once.
func (w *world) write(t *testing.T, n int) {
	t.Helper()
	var b pgx.Batch
	for range n {
		e := w.log.NewEntry()
		e.Action, e.Decision, e.Outcome = "read", audit.Allow, audit.Released
		if err := w.log.QueueTx(t.Context(), &b, e); err != nil {
			t.Fatal(err)
		}
	}
	if err := pgx.BeginFunc(t.Context(), w.pool, func(tx pgx.Tx) error { return tx.SendBatch(t.Context(), &b).Close() }); err != nil {
		t.Fatal(err)
	}
}

// announce has the log say that entries go, and drop drops them, as `tacit audit prune` does.
func (w *world) announce(t *testing.T, to uint64) {
	t.Helper()
	e := w.log.NewEntry()
	e.Action, e.Decision, e.Outcome, e.Reasons = leaf.ActionPrune, audit.Allow, audit.Written, leaf.PruneReasons(to, to)
	if err := w.log.Append(t.Context(), e); err != nil {
		t.Fatal(err)
	}
}

func (w *world) drop(t *testing.T, to uint64) {
	t.Helper()
	err := pgx.BeginFunc(t.Context(), w.pool, func(tx pgx.Tx) error {
		head, err := archive.ReadHead(t.Context(), tx)
		if err != nil {
			return err
		}
		return archive.Drop(t.Context(), tx, &head, to)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Whoever may not audit gets nothing that shows what the log holds; and who does is in the log.
func proofsAreForAuditorsAndLogged(t *testing.T, w *world, publish func()) {
	t.Helper()
	entry := w.audited(t, "entries?limit=1").text("disclosure", "entry")
	publish()
	paths := []string{"checkpoint", "entries/" + entry + "/proof", "consistency?size=1", "tlog/checkpoint", "tlog/tile/0/000.p/1", "tlog/tile/entries/000.p/1"}
	for _, path := range paths {
		for _, role := range []string{"support", "sales", "import", "operator"} {
			want(t, w.do(t, role, http.MethodGet, "/v1/audit/"+path, ""), 403, "role_not_allowed")
		}
		want(t, w.do(t, "", http.MethodGet, "/v1/audit/"+path, ""), 401, "unauthenticated")
	}
	for _, path := range paths {
		before := w.count(t, "audit", "released")
		want(t, w.audited(t, path), 200, "")
		if n := w.count(t, "audit", "released") - before; n != 1 {
			t.Errorf("%s: %d entries, want 1", path, n)
		}
	}
	if n := w.count(t, "audit", "denied"); n != 4*len(paths) {
		t.Errorf("%d refusals are in the log, want %d", n, 4*len(paths))
	}
}

// count is how many entries there are of an action and an outcome.
func (w *world) count(t *testing.T, action, outcome string) int {
	t.Helper()
	n := 0
	for q := (audit.Query{Action: action, Outcome: audit.Outcome(outcome), Limit: audit.MaxLimit}); ; {
		found, next, err := w.log.Entries(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		n += len(found)
		if next == uuid.Nil {
			return n
		}
		q.After = next
	}
}

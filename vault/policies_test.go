package vault_test

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// signer makes bundles of one key.
type signer struct {
	t    testing.TB
	pair bundle.KeyPair
	keys bundle.Keys
}

func newSigner(t testing.TB) signer {
	t.Helper()
	pair, err := bundle.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	keys, err := bundle.ParseKeys(pair.Public)
	if err != nil {
		t.Fatal(err)
	}
	return signer{t, pair, keys}
}

func unsigned(t testing.TB, team map[string]string, sequence int64) []byte {
	t.Helper()
	archive, err := bundle.Build(team, bundle.Info{Revision: fmt.Sprintf("r%d", sequence), Sequence: sequence})
	if err != nil {
		t.Fatal(err)
	}
	return archive
}

func (s signer) pack(team map[string]string, sequence int64) []byte {
	s.t.Helper()
	archive, err := bundle.Sign(unsigned(s.t, team, sequence), s.pair.Private)
	if err != nil {
		s.t.Fatal(err)
	}
	return archive
}

// trusting opens another server process that asks for signatures. What it counts goes to refused.
func (w *world) trusting(keys bundle.Keys, refused *[]string) (*vault.Vault, error) {
	w.t.Helper()
	v, err := vault.New(w.t.Context(), vault.Config{
		Pool: w.pool, Keystone: w.keystone, Log: w.log, PolicyKeys: keys, Shelf: shelf,
		Meter: vault.Meter{PolicyRefused: func(_ context.Context, reason string) {
			if refused != nil {
				*refused = append(*refused, reason)
			}
		}},
	})
	if err == nil {
		w.t.Cleanup(v.Close)
	}
	return v, err
}

func (w *world) mustTrust(keys bundle.Keys, refused *[]string) *vault.Vault {
	w.t.Helper()
	v, err := w.trusting(keys, refused)
	if err != nil {
		w.t.Fatal(err)
	}
	return v
}

// changed is a small policy with one rule more.
func changed(rule string) map[string]string {
	return map[string]string{
		"team.rego": `package tacit.team

visible if {
	input.action == "read"
	"support" in input.actor.roles
}

visible if {
	input.action == "activate"
	"operator" in input.actor.roles
}

visible if {
	input.action == "audit"
	"officer" in input.actor.roles
}

mask contains "identity"
`,
		"more.rego": "package tacit.team\n\n" + rule + "\n",
	}
}

func TestBadBundlesChangeNothing(t *testing.T) {
	w := newWorld(t)
	id := w.create(ada()).ID
	mine, foreign := newSigner(t), newSigner(t)
	var counted []string
	v := w.mustTrust(mine.keys, &counted)
	good := changed(`clear contains "operational"`)
	first, err := v.InstallBundle(t.Context(), mine.pack(good, 5))
	if err != nil || !first.Changed || first.Bundle.Sequence != 5 || first.KeyID != mine.pair.ID {
		t.Fatalf("got %+v, %v", first, err)
	}
	damaged := mine.pack(good, 7)
	damaged[len(damaged)/2] ^= 1
	opened, err := bundle.Open(mine.pack(good, 6), mine.keys)
	if err != nil {
		t.Fatal(err)
	}
	opened.Files["team.rego"] += "\nvisible if true\n"
	var swapped []tarred
	for name, text := range opened.Files {
		swapped = append(swapped, tarred{name, text})
	}
	for _, tc := range []struct {
		name    string
		archive []byte
		reason  string
		says    []string
	}{
		{"unsigned", unsigned(t, good, 6), "unsigned", []string{".signatures.json"}},
		{"foreign key", foreign.pack(good, 6), "foreign_key", []string{foreign.pair.ID}},
		{"tampered", tarGz(t, swapped), "tampered", []string{"team.rego was changed"}},
		{"damaged", damaged, "malformed", nil},
		{"replayed", mine.pack(changed(""), 4), "replayed", []string{"it is 4, after 5"}},
		{"another of the same sequence", mine.pack(changed(""), 5), "replayed", []string{"it is 5, after 5"}},
		{"foreign package", mine.pack(map[string]string{"a.rego": "package tacit\n\nvisible := true\n"}, 6), "faulty", []string{"a.rego:1:1", "not the team's"}},
		{"network", mine.pack(changed(`visible if http.send({"method": "get", "url": "http://localhost"}).status_code == 200`), 6), "faulty", []string{"more.rego:3:12", "http.send"}},
		{"clock", mine.pack(changed(`visible if time.now_ns() > 0`), 6), "faulty", []string{"more.rego:3:12", "time.now_ns"}},
		{"several faults", mine.pack(changed("visible if time.now_ns() > 0\n\nvisible if rand.intn(\"x\", 2) == 1"), 6), "faulty", []string{"more.rego:3:12", "more.rego:5:12"}},
		{"a bomb", bomb(t), "too_large", []string{"unpacked"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			counted = nil
			_, err := v.InstallBundle(t.Context(), tc.archive)
			reason, faults := vault.PolicyFaults(err)
			if !errors.Is(err, vault.ErrCatalog) || reason != tc.reason {
				t.Fatalf("got %q: %v, want %q", reason, err, tc.reason)
			}
			for _, want := range tc.says {
				if !strings.Contains(strings.Join(faults, "\n"), want) {
					t.Errorf("got %q, want it to hold %q", faults, want)
				}
			}
			if r := v.RefusedPolicy(); r == nil || r.Reason != tc.reason || time.Since(r.Since) > time.Minute {
				t.Errorf("got %+v, want what stands refused", r)
			}
			if diff := cmp.Diff([]string{tc.reason}, counted); diff != "" {
				t.Errorf("counted: %s", diff)
			}
			if err := v.Ready(t.Context()); err != nil {
				t.Errorf("not ready any more: %v", err)
			}
			r, err := w.asOn(v, "support").Get(t.Context(), "contact", id, nil)
			if err != nil || r.Disclosure.Policy != first.Policy {
				t.Errorf("the old policy does not go on serving: %v", err)
			}
		})
	}
	stopped, stop := context.WithCancel(t.Context())
	stop()
	counted = nil
	if _, err := v.InstallBundle(stopped, mine.pack(changed("# 6"), 6)); !errors.Is(err, context.Canceled) || len(counted) > 0 {
		t.Errorf("a bundle that was not judged counts as refused: %v, %v", err, counted)
	}
	again, err := v.InstallBundle(t.Context(), mine.pack(good, 5))
	if err != nil || again.Changed || again.Policy != first.Policy || v.RefusedPolicy() != nil {
		t.Errorf("the active bundle once more: %+v, %v", again, err)
	}
}

// bomb is a small archive of much.
func bomb(t *testing.T) []byte {
	t.Helper()
	var files []tarred
	for i := range bundle.MaxContent/bundle.MaxFile + 1 {
		files = append(files, tarred{fmt.Sprintf("f%d.rego", i), strings.Repeat("#", bundle.MaxFile)})
	}
	return tarGz(t, files)
}

func TestServerThatTrustsKeys(t *testing.T) {
	w := newWorld(t)
	id := w.create(ada()).ID
	mine := newSigner(t)
	v := w.mustTrust(mine.keys, nil) // the policy that comes with the program needs no signature
	ctx := t.Context()
	if _, err := w.asOn(v, "support").Get(ctx, "contact", id, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := v.Activate(ctx, nil, changed("")); !errors.Is(err, bundle.ErrUnsigned) || !errors.Is(err, vault.ErrCatalog) {
		t.Errorf("activates what is not signed: %v", err)
	}
	if _, err := w.Activate(ctx, nil, changed("")); err != nil { // by another server, that trusts anyone
		t.Fatal(err)
	}
	_, err := w.asOn(v, "support").Get(ctx, "contact", id, nil)
	if !errors.Is(err, vault.ErrUnavailable) || !errors.Is(err, bundle.ErrUnsigned) {
		t.Errorf("decides by a policy that is not active, or not signed: %v", err)
	}
	if err := v.Ready(ctx); !errors.Is(err, vault.ErrNoPolicy) {
		t.Errorf("ready without a policy: %v", err)
	}
	if _, err := w.trusting(mine.keys, nil); !errors.Is(err, bundle.ErrUnsigned) {
		t.Errorf("a server starts on what is not signed: %v", err)
	}
	if _, err := w.InstallBundle(ctx, mine.pack(changed(""), 1)); err != nil {
		t.Fatal(err)
	}
	if _, err := w.asOn(v, "support").Get(ctx, "contact", id, nil); err != nil {
		t.Errorf("does not serve a signed policy: %v", err)
	}
	if _, err := w.trusting(newSigner(t).keys, nil); !errors.Is(err, bundle.ErrKey) {
		t.Errorf("a server starts on another's signature: %v", err)
	}
}

func TestSequenceIsBound(t *testing.T) {
	w := newWorld(t)
	mine := newSigner(t)
	ctx := t.Context()
	if _, err := w.InstallBundle(ctx, mine.pack(changed(""), 9)); err != nil {
		t.Fatal(err)
	}
	// Neither a catalog nor local files touch it.
	if _, err := w.Activate(ctx, nil, changed("# local")); err != nil {
		t.Fatal(err)
	}
	if _, err := w.InstallBundle(ctx, mine.pack(changed(""), 9)); !errors.Is(err, vault.ErrReplayed) {
		t.Errorf("an old bundle after local files: %v", err)
	}
	for _, sql := range []string{`UPDATE active SET sequence = 1`, `UPDATE active SET sequence = NULL`} {
		w.exec(`CREATE TABLE kept AS SELECT * FROM active`)
		w.exec(sql)
		if _, err := w.InstallBundle(ctx, mine.pack(changed(""), 8)); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: %v", sql, err)
		}
		w.exec(`UPDATE active a SET sequence = k.sequence FROM kept k`)
		w.exec(`DROP TABLE kept`)
	}
	if _, err := w.InstallBundle(ctx, mine.pack(changed(""), 10)); err != nil {
		t.Errorf("a later bundle: %v", err)
	}
}

func digestOf(d [32]byte) string { return hex.EncodeToString(d[:]) }

func TestRollback(t *testing.T) {
	w := newWorld(t)
	mine := newSigner(t)
	ctx := t.Context()
	if _, err := w.RollbackPolicy(ctx, ""); !errors.Is(err, vault.ErrNotKept) {
		t.Errorf("goes back from the first: %v", err)
	}
	var revisions []vault.Revision
	for i := range int64(3) {
		out, err := w.InstallBundle(ctx, mine.pack(changed(fmt.Sprintf("# %d", i)), i+1))
		if err != nil {
			t.Fatal(err)
		}
		revisions = append(revisions, out.Revision)
	}
	// A policy that somebody slips in is not one to go back to, whatever its date; and it stops nothing.
	planted := `{"team.rego":"package tacit.team\n\nvisible := true\n"}`
	w.exec(`INSERT INTO revision (type, digest, body, created_at) VALUES ('policy', sha256(convert_to($1, 'UTF8')), convert_to($1, 'UTF8'), now() + interval '1 day')`, planted)
	back, err := w.RollbackPolicy(ctx, "")
	if err != nil || back.Policy != revisions[1].Policy || back.Number != revisions[2].Number+1 {
		t.Fatalf("got %+v, %v", back, err)
	}
	var word string
	if err := w.pool.QueryRow(ctx, `SELECT convert_from(leaf, 'UTF8')::json->>'action' FROM log_intake ORDER BY id DESC LIMIT 1`).Scan(&word); err != nil || word != "rollback" {
		t.Errorf("the log says %q, %v", word, err)
	}
	if _, err := w.InstallBundle(ctx, mine.pack(changed("# 2"), 3)); !errors.Is(err, vault.ErrReplayed) {
		t.Errorf("what was rolled back comes again by itself: %v", err)
	}
	if out, err := w.InstallBundle(ctx, mine.pack(changed("# 1"), 2)); err != nil || out.Changed {
		t.Errorf("the bundle that is active again: %+v, %v", out, err)
	}
	if back, err = w.RollbackPolicy(ctx, digestOf(revisions[2].Policy)[:12]); err != nil || back.Policy != revisions[2].Policy {
		t.Errorf("by digest: %+v, %v", back, err)
	}
	for _, prefix := range []string{digestOf(revisions[2].Policy)[:11], strings.Repeat("0", 64), "x"} {
		if _, err := w.RollbackPolicy(ctx, prefix); !errors.Is(err, vault.ErrNotKept) {
			t.Errorf("%s: %v", prefix, err)
		}
	}
	list, err := w.Policies(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var sequences []int64
	for _, p := range list {
		if p.First == 0 {
			continue // the one slipped in
		}
		sequences = append(sequences, p.Info.Sequence)
		if p.Active != (p.Digest == revisions[2].Policy) || p.Info.Sequence > 0 && p.KeyID != mine.pair.ID {
			t.Errorf("got %+v", p)
		}
	}
	if diff := cmp.Diff([]int64{0, 1, 2, 3}, sequences); diff != "" {
		t.Error(diff)
	}
	w.exec(`UPDATE revision SET first = 99 WHERE type = 'policy' AND digest = $1`, revisions[0].Policy[:])
	if _, err := w.RollbackPolicy(ctx, ""); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("a history that was edited: %v", err)
	}
}

func TestPushPolicy(t *testing.T) {
	w := newWorld(t)
	mine := newSigner(t)
	ctx := t.Context()
	archive := mine.pack(changed(`clear contains "operational"`), 1)
	if _, err := w.as("operator").PushPolicy(ctx, archive); !errors.Is(err, vault.ErrNoPolicyKeys) {
		t.Errorf("pushed where nobody's signature counts: %v", err)
	}
	v := w.mustTrust(mine.keys, nil)
	for _, name := range []string{"support", "officer", "import"} {
		if _, err := w.asOn(v, name).PushPolicy(ctx, archive); !errors.Is(err, vault.ErrDenied) {
			t.Errorf("%s pushes a policy: %v", name, err)
		}
	}
	before := v.RefusedPolicy()
	out, err := w.asOn(v, "operator").PushPolicy(ctx, archive)
	if err != nil || before != nil || !out.Changed || out.Disclosure.Policy == out.Policy {
		t.Fatalf("got %+v, %v", out, err)
	}
	rows, err := w.pool.Query(ctx, `SELECT convert_from(leaf, 'UTF8') FROM log_intake ORDER BY id DESC LIMIT 2`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	text := ""
	for rows.Next() {
		var leaf string
		if err := rows.Scan(&leaf); err != nil {
			t.Fatal(err)
		}
		text += leaf
	}
	for _, want := range []string{out.Disclosure.Entry.String(), digestOf(out.Policy), digestOf(out.Disclosure.Policy)} {
		if !strings.Contains(text, want) {
			t.Errorf("the last two entries lack %s: %s", want, text)
		}
	}
	again, err := w.asOn(v, "operator").PushPolicy(ctx, archive)
	if err != nil || again.Changed || again.Policy != out.Policy || again.Disclosure.Entry == out.Disclosure.Entry {
		t.Errorf("once more: %+v, %v", again, err)
	}
	if _, err := w.asOn(v, "operator").PushPolicy(ctx, unsigned(t, changed("# x"), 2)); !errors.Is(err, bundle.ErrUnsigned) {
		t.Errorf("unsigned: %v", err)
	}
	if r := v.RefusedPolicy(); r == nil || r.Reason != "unsigned" {
		t.Errorf("got %+v", r)
	}
	page, err := oversight.New().Entries(ctx, w.as("officer"), oversight.EntryQuery{Action: "activate", Outcome: string(audit.Failed)})
	if err != nil || len(page.Entries) != 2 || page.Entries[0].Reasons[0] != "policy_refused" {
		t.Errorf("the log of refused pushes: %+v, %v", page.Entries, err)
	}
	if _, err := w.Activate(ctx, nil, policy.DefaultTeam()); err != nil {
		t.Fatal(err)
	}
	if err := v.Ready(ctx); err != nil || v.RefusedPolicy() != nil {
		t.Errorf("a refused push stands although the policy has changed since: %v", err)
	}
}

// TestReloadUnderLoad changes the policy twenty times while two servers are read from, records and lists. Nobody is
// refused, and no reply mixes two policies.
func TestReloadUnderLoad(t *testing.T) {
	w := newWorld(t)
	id := w.create(ada()).ID
	for range 3 {
		w.create(map[string]any{"given_name": "Grace", "family_name": "Hopper", "region": "US"})
	}
	mine := newSigner(t)
	forms := [2]map[string]policy.Form{
		{"given_name": policy.Clear, "family_name": policy.Mask},
		{"given_name": policy.Mask, "family_name": policy.Clear},
	}
	listed := [2]int{1, 3} // Ada under the one, three of Grace under the other
	team := func(clear, mask, without string) map[string]string {
		return map[string]string{"team.rego": fmt.Sprintf(`package tacit.team

visible if input.action == "read"

visible if {
	input.action == "list"
	input.record.region != %q
}

clear contains %q

mask contains %q
`, without, clear, mask)}
	}
	teams := [2]map[string]string{team("given_name", "family_name", "US"), team("family_name", "given_name", "GB")}
	const reloads, readers = 10, 4
	installed := map[[32]byte]int{}
	install := func(i int) {
		out, err := w.InstallBundle(t.Context(), mine.pack(teams[i%2], int64(i+1)))
		if err != nil || !out.Changed {
			t.Fatalf("reload %d: %+v, %v", i, out, err)
		}
		installed[out.Policy] = i % 2
	}
	install(0)
	second := w.mustTrust(mine.keys, nil)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var group sync.WaitGroup
	var mu sync.Mutex
	type answer struct {
		under  [32]byte
		record vault.Reply
		of     int // how many the page has; 0 for a record of its own
	}
	var answers []answer
	var done [readers]atomic.Int64
	fields := []string{"given_name", "family_name"}
	for i := range readers {
		s := w.asOn([]*vault.Vault{w.Vault, second}[i%2], "support")
		read := func() ([]answer, error) {
			r, err := s.Get(t.Context(), "contact", id, fields)
			return []answer{{r.Disclosure.Policy, r, 0}}, err
		}
		if i >= 2 {
			read = func() (out []answer, err error) {
				page, err := s.List(t.Context(), "contact", vault.ListQuery{Fields: fields})
				for _, r := range page.Items {
					out = append(out, answer{page.Disclosure.Policy, r, len(page.Items)})
				}
				return out, err
			}
		}
		group.Go(func() {
			for ctx.Err() == nil {
				got, err := read()
				if err != nil || len(got) == 0 {
					t.Errorf("a request was lost: %d records, %v", len(got), err)
					return
				}
				mu.Lock()
				answers = append(answers, got...)
				mu.Unlock()
				done[i].Add(1)
			}
		})
	}
	for i := range reloads {
		var before [readers]int64
		for j := range done {
			before[j] = done[j].Load()
		}
		install(i + 1)
		for j := range done { // every reader meets every policy: one request during the change, one after it
			for deadline := time.Now().Add(time.Minute); done[j].Load() < before[j]+2 && !t.Failed(); time.Sleep(time.Millisecond) {
				if time.Now().After(deadline) {
					t.Fatalf("reader %d stands still", j)
				}
			}
		}
	}
	stop()
	group.Wait()
	seen := [2]int{}
	for i := range answers {
		which, ok := installed[answers[i].under]
		if !ok {
			t.Fatalf("a reply names a policy that never was: %x", answers[i].under)
		}
		seen[which]++
		if n := answers[i].of; n > 0 && n != listed[which] {
			t.Fatalf("a page of %d records under policy %d: it mixes two", n, which)
		}
		got := map[string]policy.Form{}
		for _, f := range answers[i].record.Fields {
			got[f.Field.Name] = f.Form
		}
		if diff := cmp.Diff(forms[which], got); diff != "" {
			t.Fatalf("a reply mixes two policies: %s", diff)
		}
	}
	if seen[0] == 0 || seen[1] == 0 {
		t.Errorf("the readers saw %v replies under the two policies", seen)
	}
}

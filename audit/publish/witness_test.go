package publish_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/audit/witness"
	"github.com/tacitcrm/tacit/audit/witness/witnesstest"
)

// witnessed is a publisher whose checkpoints the witnesses of a policy cosign, under a rule such as "all".
func (s *site) witnessed(rule string, witnesses ...*witnesstest.Witness) *publish.Publisher {
	s.t.Helper()
	var policy strings.Builder
	names := ""
	for _, w := range witnesses {
		policy.WriteString(w.Line())
		names += " " + w.Name
	}
	policy.WriteString("group g " + rule + names + "\nquorum g\n")
	group, err := witness.New(witness.Config{Policy: []byte(policy.String())})
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(group.Close)
	return s.publisher(publish.Config{Cosign: func(ctx context.Context, signed []byte, size uint64, proof publish.Proof) ([]byte, error) {
		return group.Cosign(ctx, signed, size, witness.Proofs(proof))
	}})
}

func (s *site) witness(name string) *witnesstest.Witness {
	s.t.Helper()
	keys, err := publishtest.Keys(s.t, 1)(s.t.Context(), publishtest.Origin)
	if err != nil {
		s.t.Fatal(err)
	}
	w := witnesstest.New(s.t, name)
	w.Know(publishtest.Origin, keys.Verifiers...)
	return w
}

// served is the size of the checkpoint that readers get; 0 for none.
func (s *site) served() uint64 {
	s.t.Helper()
	note, err := s.log.Checkpoint(s.t.Context())
	if errors.Is(err, audit.ErrUnpublished) {
		return 0
	}
	c, err2 := tree.Peek(note)
	if err != nil || err2 != nil {
		s.t.Fatal(err, err2)
	}
	return c.Size
}

// TestP7WitnessesOfDifferentSizes brings witnesses that have each missed some checkpoints to the same one: each needs a
// proof of its own, at the same time.
func TestP7WitnessesOfDifferentSizes(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	all := []*witnesstest.Witness{s.witness("a.invalid"), s.witness("b.invalid"), s.witness("c.invalid"), s.witness("d.invalid")}
	for i := range all {
		s.append(300)
		p := s.witnessed("all", all[i])
		if err := s.once(p); err != nil {
			t.Fatal(err)
		}
		p.Close()
	}
	s.append(1)
	if err := s.once(s.witnessed("all", all...)); err != nil {
		t.Fatal(err)
	}
	if s.served() != 1201 {
		t.Errorf("the checkpoint is of size %d, want 1201", s.served())
	}
}

// TestP7WithoutQuorumNothingIsPublished, and with it a single witness that claims to have seen another log stops nothing.
func TestP7WithoutQuorumNothingIsPublished(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		rule string
		want uint64
	}{{"all", 0}, {"any", 3}} {
		t.Run(row.rule, func(t *testing.T) {
			t.Parallel()
			s := newSite(t)
			claims := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "text/x.tlog.size")
				w.WriteHeader(http.StatusConflict)
				_, _ = w.Write([]byte("999999\n"))
			}))
			defer claims.Close()
			liar := s.witness("liar.invalid")
			liar.URL = claims.URL
			s.append(3)
			if err := s.once(s.witnessed(row.rule, s.witness("good.invalid"), liar)); err != nil {
				t.Fatal(err)
			}
			if s.served() != row.want {
				t.Errorf("the checkpoint is of size %d, want %d", s.served(), row.want)
			}
		})
	}
}

// TestP7HeadIsTheVaultsOwn lets the publisher's own login say that entries are in the tree which are not.
func TestP7HeadIsTheVaultsOwn(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.append(2)
	s.mustPublish()
	p := s.publisher(publish.Config{})
	if err := s.once(p); err != nil {
		t.Fatal(err)
	}
	ids := s.append(3)
	var before string
	if err := s.pool.QueryRow(t.Context(), `SELECT taken::text FROM log_head`).Scan(&before); err != nil {
		t.Fatal(err)
	}
	s.exec(`UPDATE log_head SET taken = pg_current_snapshot()`)
	for range 2 { // by the publisher that wrote it, and by a new one
		if err := s.once(p); !errors.Is(err, audit.ErrBroken) {
			t.Errorf("got %v, want ErrBroken", err)
		}
		p.Close()
		p = s.publisher(publish.Config{})
	}
	s.exec(`UPDATE log_head SET taken = $1::text::pg_snapshot`, before)
	s.mustPublish()
	if leaves := s.leaves(); len(leaves) != 5 {
		t.Errorf("%d entries in the tree, want 5, %v among them", len(leaves), ids)
	}
}

// TestServerChoosesNoTransaction: a row of a transaction that is yet to come would wait for ever, and break every query.
func TestServerChoosesNoTransaction(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	c, err := s.as("tacit_server")(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close(context.WithoutCancel(t.Context())) }()
	for _, column := range []string{"xid", "slot"} {
		value := map[string]string{"xid": "'9223372036854775807'", "slot": "1"}[column]
		if _, err := c.Exec(t.Context(), `INSERT INTO log_intake (id, leaf, terms, `+column+`) VALUES (gen_random_uuid(), '', '', `+value+`)`); err == nil {
			t.Errorf("the server's role chose %s", column)
		}
	}
	s.exec(`INSERT INTO log_intake (id, leaf, terms, xid) VALUES (gen_random_uuid(), '', '', '9223372036854775807')`)
	for range 3 {
		s.mustPublish()
	}
	if n := s.count(`SELECT count(*) FROM log_refused`); n != 0 {
		t.Errorf("a row of no transaction was set aside %d times", n)
	}
}

// TestP7WarnedCommitIsNotSigned: what did not reach the standby that commits wait for may be lost with this machine. It
// changes a setting of the server, so that no other test runs beside it.
func TestP7WarnedCommitIsNotSigned(t *testing.T) {
	s := newSite(t)
	s.append(3)
	standby := func(name string) {
		s.exec(`ALTER SYSTEM SET synchronous_standby_names = '` + name + `'`)
		s.exec(`SELECT pg_reload_conf()`)
	}
	standby("none_such")
	done := make(chan error, 1)
	p := s.publisher(publish.Config{})
	go func() { done <- s.once(p) }()
	deadline := time.After(20 * time.Second)
	for cut := 0; ; {
		select {
		case err := <-done:
			if points, anchorErr := s.signed(); cut == 0 || err == nil || anchorErr != nil || len(points) != 0 {
				t.Errorf("%d commits did not wait for the standby; signed %v, %v, %v; want nothing signed, and an error", cut, points, err, anchorErr)
			}
			standby("")
			s.mustPublish()
			return
		case <-deadline:
			standby("")
			t.Fatal("the publisher does not come back")
		case <-time.After(20 * time.Millisecond):
			cut += s.count(`SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND application_name = 'tacit-publisher'`)
		}
	}
}

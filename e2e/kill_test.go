package e2e_test

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
)

// receipts are what clients were told: the log entries of replies, and the records of acknowledged writes.
type receipts struct {
	mu      sync.Mutex
	entries map[string]string // id → who asked for what
	records []string
	reads   int // replies with values
	cut     int // requests that the end of the server cut off
}

func (r *receipts) take(t *testing.T, what string, a answer) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if a.err != nil || a.status >= http.StatusInternalServerError {
		if strings.Contains(a.body, "Lovelace") && !strings.Contains(a.body, `"entry"`) {
			t.Errorf("%s: half an answer with a value and without its entry\n%s", what, a.body)
		}
		r.cut++
		return
	}
	entry := a.at("disclosure.entry")
	if entry == "" {
		t.Errorf("%s: got %d without an entry\n%s", what, a.status, a.body)
		return
	}
	r.entries[entry] = what
	if strings.Contains(a.body, "Lovelace") {
		r.reads++
	}
	if a.status == http.StatusCreated {
		r.records = append(r.records, a.at("id"))
	}
}

// await waits until there are so many replies with values, acknowledged writes and requests cut off, which is a load
// to be killed under.
func (r *receipts) await(t *testing.T, reads, writes, cut int) {
	t.Helper()
	count := func() (int, int, int) {
		r.mu.Lock()
		defer r.mu.Unlock()
		return r.reads, len(r.records), r.cut
	}
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(5 * time.Millisecond) {
		gotReads, gotWrites, gotCut := count()
		if gotReads >= reads && gotWrites >= writes && gotCut >= cut {
			return
		}
		if time.Now().After(deadline) {
			t.Errorf("%d reads, %d writes, %d cut off: that is no load to be killed under", gotReads, gotWrites, gotCut)
			return
		}
	}
}

// missing returns those of the ids that a table does not hold.
func (s *server) missing(table string, ids []string) []string {
	s.t.Helper()
	var out []string
	s.inDatabase(func(ctx context.Context, c *pgx.Conn) error {
		rows, err := c.Query(ctx, `SELECT want::text FROM unnest($1::uuid[]) want WHERE NOT EXISTS (SELECT FROM `+table+` WHERE id = want)`, ids)
		if err != nil {
			return err
		}
		out, err = pgx.CollectRows(rows, pgx.RowTo[string])
		return err
	})
	return out
}

// unpublished returns those of the ids that the publisher does not take into the log's tree, however long one waits.
func (s *server) unpublished(ids []string) (missing []string) {
	s.t.Helper()
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(100 * time.Millisecond) {
		if missing = s.outsideTree(ids); len(missing) == 0 || time.Now().After(deadline) {
			return missing
		}
	}
}

// outsideTree returns those of the ids that the log's tree does not hold now.
func (s *server) outsideTree(ids []string) (missing []string) {
	s.t.Helper()
	s.inDatabase(func(ctx context.Context, c *pgx.Conn) error {
		return pgx.BeginTxFunc(ctx, c, pgx.TxOptions{IsoLevel: pgx.RepeatableRead}, func(tx pgx.Tx) error {
			head, err := archive.ReadHead(ctx, tx)
			if err != nil {
				return err
			}
			held, r := map[string]bool{}, archive.NewReader(tx, head.Size)
			for bundle := uint64(0); bundle*archive.BundleSize < head.Size; bundle++ {
				leaves, err := r.Entries(ctx, bundle)
				if err != nil {
					return err
				}
				for _, l := range leaves {
					id, err := leaf.PeekID(l)
					if err != nil {
						return err
					}
					held[id.String()] = true
				}
			}
			missing = slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return held[id] })
			return nil
		})
	})
	return missing
}

// TestP2KilledServersLeaveNoReplyWithoutItsEntry kills two servers, and with one of them its database, in the midst of
// reading and writing. Every value that a client has received must have its entry, every acknowledged record must be there.
func TestP2KilledServersLeaveNoReplyWithoutItsEntry(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	two := dev.startServe(t, "")
	id := dev.create("/v1/contacts", "import", lovelace)
	got := &receipts{entries: map[string]string{}}
	stop := make(chan struct{})
	var clients sync.WaitGroup
	for i := range 12 {
		s := []*server{dev, two}[i%2]
		clients.Go(func() { load(t, s, got, id, i, stop) })
	}
	got.await(t, 30, 5, 0)
	kill(t, two)
	got.await(t, 60, 10, 1) // the other serves on
	kill(t, dev)
	got.await(t, 60, 10, 12)
	close(stop)
	clients.Wait()
	dev.awaitDatabaseEnd()
	again := startDev(t, dev.data, nil)
	entries := make([]string, 0, len(got.entries))
	for entry := range got.entries {
		entries = append(entries, entry)
	}
	for _, lost := range again.unpublished(entries) {
		t.Errorf("the client got %s, and the log's tree has no entry %s", got.entries[lost], lost)
	}
	for _, lost := range again.missing("contact", got.records) {
		t.Errorf("contact %s was acknowledged and is not there", lost)
	}
	// The comparison finds what is missing.
	unknown := uuid.NewString()
	if missing := again.missing("contact", append(got.records, unknown)); len(missing) != 1 || missing[0] != unknown {
		t.Errorf("got %v missing, want the one that never was", missing)
	}
	if missing := again.outsideTree(append(entries, unknown)); len(missing) != 1 || missing[0] != unknown {
		t.Errorf("got %v missing in the log, want the one that never was", missing)
	}
	t.Logf("%d reads, %d entries, %d records", got.reads, len(entries), len(got.records))
}

// load reads and writes until it is stopped.
func load(t *testing.T, s *server, got *receipts, id string, client int, stop <-chan struct{}) {
	for n := 0; ; n++ {
		select {
		case <-stop:
			return
		default:
		}
		switch n % 4 {
		case 0:
			body := fmt.Sprintf(`{"given_name":"Byron","external_ref":"load-%d-%d"}`, client, n)
			got.take(t, "a create", s.do("POST", "/v1/contacts", "import", body))
		case 1:
			got.take(t, "a look-up", s.do("POST", "/v1/lookup", "sales", `{"email":"ada@example.org"}`))
		case 2:
			got.take(t, "a list", s.do("GET", "/v1/contacts?limit=3&sort=updated_at", "sales", ""))
		default:
			got.take(t, "a read", s.do("GET", "/v1/contacts/"+id, "support", ""))
		}
	}
}

func kill(t *testing.T, s *server) {
	t.Helper()
	if err := s.p.cmd.Process.Signal(syscall.SIGKILL); err != nil {
		t.Error(err)
	}
	if err := s.await(); err == nil {
		t.Error("killed, and ended with exit code 0")
	}
}

// TestP2EveryReplyIsInTheLog reads in several ways and finds each reply's entry, with the fields that left, refusals too.
func TestP2EveryReplyIsInTheLog(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	id := dev.create("/v1/contacts", "import", lovelace)
	for _, tt := range []struct {
		name, method, path, as, body, entry, action, outcome string
		status                                               int
		left                                                 []string
	}{
		{"read", "GET", "/v1/contacts/" + id, "sales", "", "disclosure.entry", "read", "released", 200, []string{"family_name", "contact.email"}},
		{"fields", "GET", "/v1/contacts/" + id + "?fields=given_name", "sales", "", "disclosure.entry", "read", "released", 200, []string{"given_name"}},
		{"look-up", "POST", "/v1/lookup", "support", `{"email":"ada@example.org"}`, "disclosure.entry", "lookup", "released", 200, []string{"family_name", "contact.email"}},
		{"list", "GET", "/v1/contacts", "sales", "", "disclosure.entry", "list", "released", 200, []string{"family_name"}},
		{"search", "POST", "/v1/contacts/search", "officer", `{"family_name":"lovelace","given_name":"a"}`, "disclosure.entry", "search", "released", 200, []string{"birth_date"}},
		{"refusal", "GET", "/v1/contacts/" + id, "marketing", "", "entry", "read", "denied", 403, nil},
		{"another's purpose", "GET", "/v1/contacts/01a20066-c56c-7e5b-85a3-166ff9a32120", "support", "", "entry", "read", "absent", 404, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dev := dev.in(t)
			entry := dev.do(tt.method, tt.path, tt.as, tt.body).want(tt.status).at(tt.entry)
			e := dev.do("GET", "/v1/audit/entries/"+entry, "officer", "").want(http.StatusOK)
			if e.at("action") != tt.action || e.at("outcome") != tt.outcome || e.at("client_name") != "demo-"+tt.as || e.at("purpose") == "" {
				t.Errorf("got %s", e.body)
			}
			fields := e.at("groups.0.clear") + e.at("groups.0.mask")
			for _, f := range tt.left {
				if !strings.Contains(fields, `"`+f+`"`) {
					t.Errorf("%s left and the entry has only %s", f, fields)
				}
			}
			if len(tt.left) == 1 && tt.left[0] == "given_name" && strings.Contains(fields, "family_name") {
				t.Errorf("the entry names a field that did not leave: %s", fields)
			}
		})
	}
}

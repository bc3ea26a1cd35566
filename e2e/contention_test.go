package e2e_test

import (
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
)

// parallel sends n requests at the same time, to two servers in turn, and counts answers by status.
func parallel(n int, f func(i int) answer) map[int]int {
	var mu sync.Mutex
	count := map[int]int{}
	begin := make(chan struct{})
	var running sync.WaitGroup
	for i := range n {
		running.Go(func() {
			<-begin
			a := f(i)
			mu.Lock()
			defer mu.Unlock()
			count[a.status]++
		})
	}
	close(begin)
	running.Wait()
	return count
}

// TestP10ParallelWritesOfTwoServers has 40 clients change one record, and race for one external reference and for one
// verified address, over two servers.
func TestP10ParallelWritesOfTwoServers(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	servers := []*server{dev, dev.startServe(t, "")}
	id := dev.create("/v1/contacts", "import", lovelace)

	t.Run("one of one version wins", func(t *testing.T) {
		got := parallel(40, func(i int) answer {
			return servers[i%2].do("PATCH", "/v1/contacts/"+id, "sales", fmt.Sprintf(`{"job_title":"Countess %d"}`, i), `If-Match: "1"`)
		})
		if got[http.StatusOK] != 1 || got[http.StatusPreconditionFailed] != 39 {
			t.Errorf("got %v, want 1 × 200 and 39 × 412", got)
		}
	})
	t.Run("none is lost with a retry", func(t *testing.T) {
		before := version(t, dev.in(t), id)
		var changing sync.WaitGroup
		for i := range 40 {
			changing.Go(func() { insist(t, servers[i%2], id, i) })
		}
		changing.Wait()
		if after := version(t, dev.in(t), id); after != before+40 {
			t.Errorf("got version %d after %d, want 40 changes", after, before)
		}
		if stored := dev.text(`SELECT count(*) FROM history WHERE record = $1`, id); stored != strconv.FormatUint(before+39, 10) {
			t.Errorf("got %s past versions, want %d", stored, before+39)
		}
	})
	for name, body := range map[string]string{
		"external reference": `{"given_name":"N%d","external_ref":"race-1"}`,
		"verified address":   `{"given_name":"N%d","contact_points":[{"kind":"email","value":"race@example.org","verified":true}]}`,
		"verified number":    `{"given_name":"N%d","contact_points":[{"kind":"phone","value":"+44 20 7946 0444","verified":true}]}`,
	} {
		t.Run(name, func(t *testing.T) {
			count := func() int {
				n, err := strconv.Atoi(dev.text(`SELECT count(*) FROM contact`))
				if err != nil {
					t.Fatal(err)
				}
				return n
			}
			before := count()
			got := parallel(20, func(i int) answer { return servers[i%2].do("POST", "/v1/contacts", "import", fmt.Sprintf(body, i)) })
			if got[http.StatusCreated] != 1 || got[http.StatusConflict] != 19 || count() != before+1 {
				t.Errorf("got %v and %d new contacts, want one that is created and 19 conflicts", got, count()-before)
			}
		})
	}
	t.Run("one key makes one record", func(t *testing.T) {
		ids := sync.Map{}
		got := parallel(20, func(i int) answer {
			a := servers[i%2].do("POST", "/v1/contacts", "import", `{"given_name":"Once"}`, "Idempotency-Key: once")
			ids.Store(a.at("id"), true)
			return a
		})
		n := 0
		ids.Range(func(any, any) bool { n++; return true })
		if got[http.StatusCreated] != 20 || n != 1 {
			t.Errorf("got %v with %d ids, want one record told 20 times", got, n)
		}
	})
	two := pair{servers[0], servers[1]}
	t.Run("moves of an opportunity", func(t *testing.T) { two.stages(t, id) })
	t.Run("orders", func(t *testing.T) { two.orders(t, id) })
	t.Run("one file", two.imports)
	t.Run("everything", two.everything)
}

func version(t *testing.T, s *server, id string) uint64 {
	t.Helper()
	r, err := s.as("sales").Get(t.Context(), "contacts", uuid.MustParse(id))
	if err != nil {
		t.Fatal(err)
	}
	return r.Version
}

// insist reads and changes until the change is taken.
func insist(t *testing.T, s *server, id string, i int) {
	sales, contact := s.as("sales"), uuid.MustParse(id)
	for range 200 {
		read, err := sales.Get(t.Context(), "contacts", contact, "language")
		if err != nil {
			t.Errorf("a read beside writes got %v", err)
			return
		}
		_, err = sales.Patch(t.Context(), "contacts", contact, read.Version, map[string]string{"job_title": fmt.Sprintf("Baroness %d", i)})
		if client.Code(err) == client.CodeVersionMismatch {
			continue
		}
		if err != nil {
			t.Errorf("a change got %v", err)
		}
		return
	}
	t.Error("200 tries were not enough")
}

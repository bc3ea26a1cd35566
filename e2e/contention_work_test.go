package e2e_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/uuid"
)

// pair are two server processes on one database.
type pair [2]*server

// of gives requests to one and the other in turn.
func (p pair) of(i int) *server { return p[i%2] }

// without ends the test where answers have another status than those, such as a 500 for a deadlock.
func without(t *testing.T, got map[int]int, allowed ...int) {
	t.Helper()
	for status := range got {
		known := false
		for _, a := range allowed {
			known = known || a == status
		}
		if !known {
			t.Fatalf("got %v, want nothing but %v", got, allowed)
		}
	}
}

func (p pair) number(t *testing.T, sql string, args ...any) int {
	t.Helper()
	n, err := strconv.Atoi(p[0].in(t).text(sql, args...))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// stages has many move one opportunity. What the stage history has is what happened: each move begins where the one before
// has ended, and there are as many as changes.
func (p pair) stages(t *testing.T, contact string) {
	dev := p[0].in(t)
	id := dev.create("/v1/opportunities", "sales", `{"contact":"`+contact+`","name":"Ten pumps","stage":"prospecting"}`)
	at := "/v1/opportunities/" + id
	got := parallel(12, func(i int) answer {
		return p.of(i).do("PATCH", at, "sales", `{"stage":"engaging"}`, `If-Match: "1"`)
	})
	if got[http.StatusOK] != 1 || got[http.StatusPreconditionFailed] != 11 {
		t.Errorf("got %v, want one move and eleven that came late", got)
	}
	var moving sync.WaitGroup
	for i := range 8 {
		moving.Go(func() { p.move(t, at, i) })
	}
	moving.Wait()
	var past struct {
		Items []struct{ Field, From, To string }
	}
	if err := json.Unmarshal([]byte(dev.do("GET", at+"/stages", "sales", "").want(http.StatusOK).body), &past); err != nil {
		t.Fatal(err)
	}
	changes := p.number(t, `SELECT version FROM opportunity WHERE id = $1`, id)
	last := ""
	slices.Reverse(past.Items) // the newest came first
	for i, m := range past.Items {
		if m.From != last || m.To == m.From {
			t.Errorf("move %d is from %q to %q behind %q", i, m.From, m.To, last)
		}
		last = m.To
	}
	if now := dev.do("GET", at, "sales", "").want(http.StatusOK).at("fields.stage"); len(past.Items) != changes || last != now || changes != 10 {
		t.Errorf("%d moves of %d versions end at %q, and it stands at %q", len(past.Items), changes, last, now)
	}
}

// move reads and moves until the move is taken.
func (p pair) move(t *testing.T, at string, i int) {
	for range 200 {
		read := p.of(i).do("GET", at, "sales", "")
		if read.status != http.StatusOK {
			t.Errorf("a read beside writes got %d", read.status)
			return
		}
		next := "engaging"
		if read.at("fields.stage") == next {
			next = "prospecting"
		}
		switch a := p.of(i).do("PATCH", at, "sales", `{"stage":"`+next+`"}`, "If-Match: "+read.header.Get("ETag")); a.status {
		case http.StatusOK:
			return
		case http.StatusPreconditionFailed:
		default:
			t.Errorf("a move got %d %s", a.status, a.body)
			return
		}
	}
	t.Error("200 tries were not enough")
}

// orders has shops send one order again and again: under one key it is one, and so it is by its number elsewhere.
func (p pair) orders(t *testing.T, contact string) {
	body := `{"contact":"` + contact + `","placed_at":"2026-02-01T00:00:00Z","currency":"GBP","lines":[{"product":"%s","quantity":2,"unit_price":700},{"product":"%[1]s","quantity":1,"unit_price":5}]%s}`
	product := p[0].in(t).create("/v1/products", "sales", `{"sku":"pump-1","name":"Pump"}`)
	count := func() (orders, lines int) {
		return p.number(t, `SELECT count(*) FROM order_record`), p.number(t, `SELECT count(*) FROM order_line`)
	}
	orders, lines := count()
	var ids sync.Map
	got := parallel(20, func(i int) answer {
		a := p.of(i).do("POST", "/v1/orders", "sales", fmt.Sprintf(body, product, ""), "Idempotency-Key: order-1")
		ids.Store(a.at("id"), true)
		return a
	})
	made := 0
	ids.Range(func(any, any) bool { made++; return true })
	if o, l := count(); got[http.StatusCreated] != 20 || made != 1 || o != orders+1 || l != lines+2 {
		t.Errorf("one key: got %v with %d ids, %d orders and %d lines, want one of two lines told 20 times", got, made, o-orders, l-lines)
	}
	got = parallel(20, func(i int) answer {
		return p.of(i).do("POST", "/v1/orders", "sales", fmt.Sprintf(body, product, `,"external_ref":"shop-1"`), fmt.Sprint("Idempotency-Key: shop-", i))
	})
	if o, l := count(); got[http.StatusCreated] != 1 || got[http.StatusConflict] != 19 || o != orders+2 || l != lines+4 {
		t.Errorf("one number: got %v, %d orders and %d lines, want one of two lines and 19 conflicts", got, o-orders, l-lines)
	}
	p.lines(t, contact, product)
}

// lines has many add, change and take away lines of one order: its total is that of the lines that are left.
func (p pair) lines(t *testing.T, contact, product string) {
	dev := p[0].in(t)
	order := dev.do("POST", "/v1/orders", "sales", `{"contact":"`+contact+`","placed_at":"2026-02-01T00:00:00Z","currency":"GBP","lines":[
 {"product":"`+product+`","unit_price":1},{"product":"`+product+`","unit_price":10},{"product":"`+product+`","unit_price":100}]}`).want(http.StatusCreated)
	at := "/v1/orders/" + order.at("id")
	got := parallel(18, func(i int) answer {
		s, line := p.of(i/3), at+"/lines/"+order.at(fmt.Sprintf("lines.%d.id", i/3%3))
		switch i % 3 {
		case 0:
			return s.do("POST", at+"/lines", "sales", fmt.Sprintf(`{"product":"%s","quantity":%d,"unit_price":1000}`, product, i+1))
		case 1:
			return s.do("PATCH", line, "sales", fmt.Sprintf(`{"quantity":%d}`, i+1), `If-Match: "1"`)
		}
		return s.do("DELETE", line, "sales", "", `If-Match: "1"`)
	})
	without(t, got, http.StatusOK, http.StatusCreated, http.StatusNoContent, http.StatusPreconditionFailed, http.StatusNotFound, http.StatusGone)
	if changed := got[http.StatusOK] + got[http.StatusNoContent]; got[http.StatusCreated] != 6 || changed != 3 {
		t.Errorf("got %v, want six new lines and each of the three before changed once or gone", got)
	}
	sum := p.number(t, `SELECT coalesce(sum(amount), 0) FROM order_line WHERE parent = $1`, order.at("id"))
	now := dev.do("GET", at, "sales", "").want(http.StatusOK)
	shown := 0
	var lines []struct{ Amount int }
	if err := json.Unmarshal([]byte(now.at("fields.lines")), &lines); err != nil {
		t.Fatal(err)
	}
	for _, l := range lines {
		shown += l.Amount
	}
	if now.at("fields.total") != strconv.Itoa(sum) || shown != sum {
		t.Errorf("a total of %s over lines of %d, of which %d are shown", now.at("fields.total"), sum, shown)
	}
}

// imports has both servers read one file at once: every row makes one record, whoever comes first to it, and a row that lost
// says so. A server has one import of a credential at a time.
func (p pair) imports(t *testing.T) {
	var csv strings.Builder
	csv.WriteString("ref,last,mail\n")
	const rows = 25
	for i := range rows {
		fmt.Fprintf(&csv, "file-%d,Lovelace,file.%d@example.org\n", i, i)
	}
	body, media := upload(t, `{"kind":"contact","map":{"ref":"external_ref","last":"family_name","mail":"contact_points.email"}}`, csv.String())
	before, points := p.number(t, `SELECT count(*) FROM contact`), p.number(t, `SELECT count(*) FROM contact_point`)
	var created, there, lost atomic.Int64
	read := func(i int) answer {
		a := p.of(i).do("POST", "/v1/imports", "import", body, "Content-Type: "+media)
		if a.status != http.StatusCreated {
			return a
		}
		var report struct {
			Created, Updated, Unchanged, Failed int64
			Errors                              []struct{ Code string }
		}
		if err := json.Unmarshal([]byte(a.body), &report); err != nil {
			t.Errorf("report %d: %v", i, err)
		}
		if report.Created+report.Updated+report.Unchanged+report.Failed != rows {
			t.Errorf("import %d tells of other than %d rows: %s", i, rows, a.body)
		}
		for _, e := range report.Errors {
			if e.Code != "conflict" {
				t.Errorf("import %d: a row has %s", i, e.Code)
			}
		}
		created.Add(report.Created)
		there.Add(report.Unchanged)
		lost.Add(report.Failed)
		return a
	}
	got := parallel(4, read)
	without(t, got, http.StatusCreated, http.StatusTooManyRequests)
	if last := read(0).want(http.StatusCreated); last.at("unchanged") != strconv.Itoa(rows) {
		t.Errorf("when all is quiet: %s", last.body)
	}
	n, c := p.number(t, `SELECT count(*) FROM contact`)-before, p.number(t, `SELECT count(*) FROM contact_point`)-points
	if n != rows || c != rows || created.Load() != rows {
		t.Errorf("got %v: %d contacts, %d points, %d told as new, %d as there and %d as lost; want %d of each new", got, n, c, created.Load(), there.Load(), lost.Load(), rows)
	}
}

// upload is an import's body.
func upload(t *testing.T, options, csv string) (body, media string) {
	t.Helper()
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	for _, part := range [][2]string{{"options", options}, {"file", csv}} {
		w, err := m.CreateFormField(part[0])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(part[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := m.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String(), m.FormDataContentType()
}

// everything has all that is done to a person happen at once, each of which locks what others lock: nobody is told of a
// deadlock, and nothing is half done.
func (p pair) everything(t *testing.T) {
	dev := p[0].in(t)
	one := dev.create("/v1/contacts", "import", `{"given_name":"Ada","external_ref":"all-1","contact_points":[{"kind":"email","value":"all@example.com"}]}`)
	two := dev.create("/v1/contacts", "import", `{"given_name":"Ada","external_ref":"all-2","contact_points":[{"kind":"email","value":"all@example.com"}]}`)
	before := p.number(t, `SELECT count(*) FROM case_record`)
	cases := 0
	var mu sync.Mutex
	got := parallel(36, func(i int) answer {
		s, id, other := p.of(i), one, two
		if i/2%2 == 1 {
			id, other = two, one
		}
		switch i % 6 {
		case 0:
			a := s.do("POST", "/v1/cases", "support", `{"contact":"`+id+`","kind":"repair"}`)
			mu.Lock()
			defer mu.Unlock()
			if a.status == http.StatusCreated {
				cases++
			}
			return a
		case 1:
			return s.do("PATCH", "/v1/contacts/"+id, "sales", `{"job_title":"Countess"}`, `If-Match: "1"`)
		case 2:
			return s.do("POST", "/v1/contacts/"+id+"/merge", "import", `{"with":"`+other+`","version":1}`, `If-Match: "1"`)
		case 3:
			return s.do("POST", "/v1/contacts/"+id+"/consents", "import", `{"kind":"given","purpose":"marketing","channel":"phone","notice":{"id":"marketing","version":1}}`)
		case 4:
			return s.do("GET", "/v1/contacts/"+id+"/360", "support", "")
		}
		return s.do("POST", "/v1/contacts/"+id+"/contact_points", "support", fmt.Sprintf(`{"kind":"email","value":"all.%d@example.org"}`, i))
	})
	without(t, got, http.StatusOK, http.StatusCreated, http.StatusPreconditionFailed, http.StatusConflict, http.StatusUnprocessableEntity)
	if n := p.number(t, `SELECT count(*) FROM case_record`) - before; n != cases || n != 6 {
		t.Errorf("%d cases are told of and %d are there, want 6", cases, n)
	}
	for _, id := range []string{one, two} {
		if points := p.number(t, `SELECT count(*) FROM contact_point WHERE subject = $1`, uuid.MustParse(id)); points == 0 || points > 6 {
			t.Errorf("%s has %d points", id, points)
		}
	}
}

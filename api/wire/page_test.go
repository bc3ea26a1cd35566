package wire

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault"
)

// A record says in a page what it says alone, whether or not those before it share what is withheld.
func TestPageIsItsRecords(t *testing.T) {
	one, two := sampleReply(t), sampleReply(t)
	other := []vault.Withheld{{Name: "birth_date", As: "hidden", Reason: "no basis"}}
	rapid.Check(t, func(t *rapid.T) {
		items := []vault.Reply{}
		for range rapid.IntRange(0, 6).Draw(t, "items") {
			item := *rapid.SampledFrom([]*vault.Reply{one, two}).Draw(t, "item")
			item.Version = rapid.Uint64().Draw(t, "version")
			switch rapid.IntRange(0, 3).Draw(t, "withheld") {
			case 0:
				item.Withheld = other
			case 1:
				item.Withheld = nil
			case 2:
				item.Withheld = slices.Concat(other, item.Withheld)[:1]
			}
			items = append(items, item)
		}
		p := &vault.Page{Items: items, Included: items, Disclosure: one.Disclosure}
		alone := make([]string, len(items))
		for i := range items {
			alone[i] = string(AppendReply(nil, &items[i]))
		}
		list := "[" + strings.Join(alone, ",") + "]"
		if got, want := string(AppendPage(nil, p)), `{"items":`+list+`,"included":`+list+`,"disclosure":`; !strings.HasPrefix(got, want) {
			t.Fatalf("got %s, want %s…", got, want)
		}
		if got, want := string(appendLines(nil, p)), strings.Join(append(alone, ""), "\n"); !strings.HasPrefix(got, want) {
			t.Fatalf("lines: got %s, want %s…", got, want)
		}
	})
}

// Answers of any size are sent as they were written, and nothing of them stays in a buffer that a later one is given.
func TestAnswersLeaveNothingBehind(t *testing.T) {
	for _, n := range []int{1, 3000, most / 2, most + 1} {
		w := httptest.NewRecorder()
		c := &Call{W: w, R: httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", http.NoBody)}
		want := strings.Repeat("x", n)
		var first, used []byte
		if err := c.made(TypeJSON, func(b []byte) []byte {
			first = append(b, 'x')
			used = append(first[:0], want+"xx"...) // what was tried and taken back stands behind the body
			return used[:n]
		}); err != nil {
			t.Fatal(err)
		}
		if got := w.Body.String(); got != want {
			t.Errorf("%d bytes: got %d others", n, len(got))
		}
		if slices.Contains(first[:cap(first)], 'x') || slices.Contains(used[:cap(used)], 'x') {
			t.Errorf("%d bytes, room for %d and then %d: left as they were", n, cap(first), cap(used))
		}
		next := buffers.Get().(*[]byte) //nolint:forcetypeassert // the pool holds nothing else
		if all := (*next)[:cap(*next)]; slices.ContainsFunc(all, func(c byte) bool { return c != 0 }) {
			t.Errorf("after %d bytes: a buffer is not empty", n)
		} else if len(all) > most {
			t.Errorf("after %d bytes: a buffer of %d is kept", n, len(all))
		}
		buffers.Put(next)
	}
}

// Names and ids are written as the libraries write them.
func TestAppendStringIsAppendQuote(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.String(), rapid.StringMatching(`[a-z"\\\x00-\x1f<é\x{2028}]{0,6}`),
			rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 6), func(b []byte) string { return string(b) })).Draw(t, "s")
		want, _ := jsontext.AppendQuote([]byte("x"), s)
		if got := AppendString([]byte("x"), s); string(got) != string(want) {
			t.Fatalf("%q: got %s, want %s", s, got, want)
		}
		id := uuid.UUID([16]byte(rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "id")))
		if got, want := string(AppendID(nil, &id)), `"`+id.String()+`"`; got != want {
			t.Fatalf("got %s, want %s", got, want)
		}
	})
}

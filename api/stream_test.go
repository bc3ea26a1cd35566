package api

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/value"
)

func someDisclosure() vault.Disclosure {
	return vault.Disclosure{Entry: uuid.MustParse("01890a5d-ac96-774b-bcce-b302099a8057"), Purpose: "compliance"}
}

// fetch is do for a body that may be cut off.
func (b *bench) fetch(t *testing.T) (*http.Response, string, error) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), wire.Get, b.URL+"/test/1", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := b.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	return resp, string(text), err
}

func TestStreamSendsAFile(t *testing.T) {
	d := someDisclosure()
	b := newBench(t, Config{}, func(c *wire.Call) error {
		return c.Stream(wire.TypeZip, "dossier.zip", d, func(w io.Writer) error {
			archive := zip.NewWriter(w)
			f, err := archive.Create("a.json")
			if err != nil {
				return err
			}
			if _, err := f.Write(bytes.Repeat([]byte("0123456789abcdef"), 64<<10)); err != nil {
				return err
			}
			return archive.Close()
		})
	})
	resp, body, err := b.fetch(t)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("got %d, error %v", resp.StatusCode, err)
	}
	for name, want := range map[string]string{
		"Content-Type": wire.TypeZip, "Content-Disposition": "attachment; filename=dossier.zip", "Tacit-Entry": d.Entry.String(),
	} {
		if got := resp.Header.Get(name); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	archive, err := zip.NewReader(strings.NewReader(body), int64(len(body)))
	if err != nil || len(archive.File) != 1 || archive.File[0].UncompressedSize64 != 1<<20 {
		t.Errorf("the archive did not arrive whole: %v", err)
	}
}

func TestStreamOfNothingIsAnAnswer(t *testing.T) {
	b := newBench(t, Config{}, func(c *wire.Call) error {
		return c.Stream(wire.TypeNDJSON, "", someDisclosure(), func(io.Writer) error { return nil })
	})
	resp, body, err := b.fetch(t)
	if err != nil || resp.StatusCode != http.StatusOK || body != "" || resp.Header.Get("Tacit-Entry") == "" {
		t.Errorf("got %d %q, error %v", resp.StatusCode, body, err)
	}
	if h := resp.Header.Get("Content-Disposition"); h != "" {
		t.Errorf("a body without a name was given %q", h)
	}
}

// Whatever the handler would have written, nothing leaves that the log does not know of.
func TestStreamNeedsAnEntry(t *testing.T) {
	b := newBench(t, Config{}, func(c *wire.Call) error {
		return c.Stream(wire.TypeZip, "", vault.Disclosure{}, func(w io.Writer) error {
			_, err := io.WriteString(w, marker)
			return err
		})
	})
	resp, body, err := b.fetch(t)
	if err != nil || resp.StatusCode != http.StatusInternalServerError || strings.Contains(body, marker) {
		t.Errorf("got %d %q, error %v", resp.StatusCode, body, err)
	}
}

func TestStreamFailsBeforeTheFirstByteAsAProblem(t *testing.T) {
	b := newBench(t, Config{}, func(c *wire.Call) error {
		return c.Stream(wire.TypeZip, "dossier.zip", someDisclosure(), func(io.Writer) error { return vault.ErrNotFound })
	})
	resp, body, err := b.fetch(t)
	if err != nil || resp.StatusCode != http.StatusNotFound || !strings.Contains(body, `"code":"not_found"`) {
		t.Errorf("got %d %q, error %v", resp.StatusCode, body, err)
	}
	if h := resp.Header.Get("Content-Disposition"); h != "" {
		t.Errorf("a problem is sent as the file %q", h)
	}
}

// failing writes text, then fails with an error whose own text must stay inside.
func failing(text, media string) func(*wire.Call) error {
	return func(c *wire.Call) error {
		return c.Stream(media, "", someDisclosure(), func(w io.Writer) error {
			if _, err := io.WriteString(w, text); err != nil {
				return err
			}
			return errors.New("row of " + marker)
		})
	}
}

func TestStreamIsCutOffByAFault(t *testing.T) {
	b := newBench(t, Config{}, failing(strings.Repeat("x", 64<<10), wire.TypeZip))
	_, body, err := b.fetch(t)
	if err == nil {
		t.Errorf("half a body of %d bytes arrived as a whole one", len(body))
	}
	if strings.Contains(body, "problem") || strings.Contains(body, marker) {
		t.Error("the body goes on with what went wrong")
	}
	if s := <-b.served; s.Status != http.StatusOK {
		t.Errorf("served as %d", s.Status)
	}
	if !strings.Contains(b.logs.String(), `"msg":"fault"`) {
		t.Error("the operator is told nothing")
	}
}

func TestLinesEndWithTheProblem(t *testing.T) {
	for name, tc := range map[string]struct{ sent, want string }{
		"after a line":       {"{\"a\":1}\n", "{\"a\":1}\n{\"problem\":{"},
		"in midst of a line": {"{\"a\":", "{\"a\":\n{\"problem\":{"},
	} {
		t.Run(name, func(t *testing.T) {
			_, body, err := newBench(t, Config{}, failing(tc.sent, wire.TypeNDJSON)).fetch(t)
			if err != nil || !strings.HasPrefix(body, tc.want) || !strings.HasSuffix(body, "}}\n") {
				t.Errorf("got %q, error %v", body, err)
			}
			if !strings.Contains(body, `"code":"internal"`) || strings.Contains(body, marker) {
				t.Errorf("got %q, want an internal problem and no text of the error", body)
			}
		})
	}
}

func TestSendWritesAsTheEncoderDoes(t *testing.T) {
	type item struct {
		At    time.Time   `json:"at"`
		Until time.Time   `json:"until,omitzero"`
		Sum   [32]byte    `json:"sum"`
		Value value.Value `json:"value"`
		Words []string    `json:"words"`
	}
	released, err := value.FromJSON(value.Int, []byte("7"), value.Options{})
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 3, 1, 10, 0, 0, 123456789, time.FixedZone("", 3600))
	b := newBench(t, Config{}, func(c *wire.Call) error {
		return c.Send(http.StatusCreated, struct {
			Items      []item           `json:"items"`
			By         map[string]int   `json:"by"`
			Disclosure vault.Disclosure `json:"disclosure"`
		}{[]item{{At: at, Sum: [32]byte{31: 1}, Value: released}}, map[string]int{"b": 2, "a": 1}, someDisclosure()})
	})
	resp, body, err := b.fetch(t)
	want := `{"items":[{"at":"2026-03-01T09:00:00.123456Z","sum":"sha256:` + strings.Repeat("0", 63) + `1","value":7,"words":[]}],` +
		`"by":{"a":1,"b":2},"disclosure":{"entry":"01890a5d-ac96-774b-bcce-b302099a8057","purpose":"compliance"}}`
	if err != nil || resp.StatusCode != http.StatusCreated || body != want {
		t.Errorf("got %d %s\nwant %s", resp.StatusCode, body, want)
	}
}

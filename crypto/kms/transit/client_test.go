package transit_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms/transit"
)

// Whatever goes wrong between us and Vault is ErrUnavailable, says what to look
// at, and repeats nothing that was sent or received.
func TestFaults(t *testing.T) {
	answer := func(code int, body string) func(http.ResponseWriter, *http.Request) bool {
		return func(w http.ResponseWriter, _ *http.Request) bool {
			w.WriteHeader(code)
			fmt.Fprint(w, body)
			return true
		}
	}
	const leak = "s3cr3t-in-a-reply"
	for name, tt := range map[string]struct {
		before func(http.ResponseWriter, *http.Request) bool
		sealed bool
		token  string
		hint   string
	}{
		"sealed":                 {sealed: true, hint: "sealed"},
		"permission denied":      {token: "hvs.other", hint: "permission denied"},
		"bad request":            {before: answer(400, `{"errors":["`+leak+`"]}`), hint: "refused"},
		"no such mount":          {before: answer(404, `{"errors":["no handler for route"]}`), hint: "mount"},
		"a proxy's not found":    {before: answer(404, "<html>"+leak), hint: "mount"},
		"an empty not found":     {before: answer(404, "{}"), hint: "mount"},
		"too many requests":      {before: answer(429, ""), hint: "quota"},
		"internal error":         {before: answer(500, `{"errors":["`+leak+`"]}`), hint: "log"},
		"bad gateway":            {before: answer(502, "<html>"), hint: "status 502"},
		"not json":               {before: answer(200, "<html>"+leak), hint: "not Vault's"},
		"another shape":          {before: answer(200, `{"data":[]}`), hint: "not Vault's"},
		"no data":                {before: answer(200, `{}`), hint: ""},
		"a key without versions": {before: answer(200, `{"data":{"type":"aes256-gcm96"}}`), hint: "the reply"},
		"half a reply":           {before: answer(200, `{"data":{"latest_version":1`), hint: "not Vault's"},
		"no content":             {before: answer(204, ""), hint: ""},
		"an endless reply":       {before: answer(200, `{"data":"`+strings.Repeat("x", 2<<20)+`"}`), hint: "not Vault's"},
		"a broken connection":    {before: func(http.ResponseWriter, *http.Request) bool { panic(http.ErrAbortHandler) }, hint: ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := newServer(t)
			k := newEngine(t, s.config(t))
			must(t, k.Create(t.Context(), 1))
			must(t, k.Create(t.Context(), 2))
			blob, err := k.Wrap(t.Context(), 1, []byte("root"), nil)
			must(t, err)
			s.set(func() {
				s.before, s.sealed = tt.before, tt.sealed
				if tt.token != "" {
					s.token = tt.token
				}
			})
			_, wrapErr := k.Wrap(t.Context(), 1, []byte("root"), nil)
			_, unwrapErr := k.Unwrap(t.Context(), 1, blob, nil)
			found, existsErr := k.Exists(t.Context(), 1)
			if found {
				t.Error("exists: got true")
			}
			for call, err := range map[string]error{
				"create": k.Create(t.Context(), 3), "wrap": wrapErr, "unwrap": unwrapErr, "exists": existsErr, "destroy": k.Destroy(t.Context(), 1),
			} {
				if !errors.Is(err, crypto.ErrUnavailable) || errors.Is(err, crypto.ErrOpen) {
					t.Errorf("%s: got %v, want ErrUnavailable", call, err)
					continue
				}
				if text := err.Error(); !strings.Contains(text, tt.hint) || strings.Contains(text, leak) || strings.Contains(text, "hvs.") {
					t.Errorf("%s: got %q, want a hint at %q and nothing secret", call, text, tt.hint)
				}
			}
			s.set(func() { s.before, s.sealed, s.token = nil, false, goodToken })
			if _, err := k.Unwrap(t.Context(), 1, blob, nil); err != nil {
				t.Errorf("once it is over: %v", err)
			}
		})
	}
}

// A fault of each single request of a destroy leaves it undone or done, never
// called done without being so.
func TestDestroyFaults(t *testing.T) {
	for n := range 4 {
		s := newServer(t)
		k := newEngine(t, s.config(t))
		must(t, k.Create(t.Context(), 1))
		must(t, k.Create(t.Context(), 2))
		requests := 0
		s.before = func(w http.ResponseWriter, _ *http.Request) bool {
			requests++
			if requests == n+1 {
				fail(w, http.StatusInternalServerError, "storage is full")
				return true
			}
			return false
		}
		if err := k.Destroy(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) {
			t.Errorf("request %d fails: got %v, want ErrUnavailable", n+1, err)
		}
		must(t, k.Destroy(t.Context(), 1))
		if found, err := k.Exists(t.Context(), 1); err != nil || found {
			t.Errorf("request %d failed, destroyed again: got %v, %v", n+1, found, err)
		}
	}
}

// Vault says that it trimmed, and did not.
func TestDestroyIsConfirmed(t *testing.T) {
	s := newServer(t)
	k := newEngine(t, s.config(t))
	must(t, k.Create(t.Context(), 1))
	must(t, k.Create(t.Context(), 2))
	s.before = func(w http.ResponseWriter, r *http.Request) bool {
		if strings.HasSuffix(r.URL.Path, "/trim") {
			w.WriteHeader(http.StatusNoContent)
			return true
		}
		return false
	}
	if err := k.Destroy(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
}

func TestTimeout(t *testing.T) {
	s := newServer(t)
	cfg := s.config(t)
	cfg.Timeout = 50 * time.Millisecond
	k := newEngine(t, cfg)
	s.before = func(_ http.ResponseWriter, r *http.Request) bool {
		<-r.Context().Done()
		return true
	}
	if _, err := k.Exists(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want ErrUnavailable and DeadlineExceeded", err)
	}
}

// A redirect would carry the token, and a root key, to wherever it points.
func TestNoRedirects(t *testing.T) {
	asked := false
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked = true }))
	defer elsewhere.Close()
	s := newServer(t)
	k := newEngine(t, s.config(t))
	for _, code := range []int{301, 302, 307, 308} {
		s.set(func() {
			s.before = func(w http.ResponseWriter, r *http.Request) bool {
				http.Redirect(w, r, elsewhere.URL, code)
				return true
			}
		})
		if err := k.Create(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) || !strings.Contains(err.Error(), "redirects are not followed") {
			t.Errorf("%d: got %v, want ErrUnavailable with a hint", code, err)
		}
	}
	if asked {
		t.Error("the other host was asked")
	}
}

func TestNobodyThere(t *testing.T) {
	s := newServer(t)
	cfg := s.config(t)
	s.Close()
	if err := newEngine(t, cfg).Destroy(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
}

func TestUnknownAuthority(t *testing.T) {
	cfg := newServer(t).config(t)
	cfg.CAFile = ""
	if _, err := newEngine(t, cfg).Exists(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
}

func TestTokenFile(t *testing.T) {
	s := newServer(t)
	cfg := s.config(t)
	cfg.Token, cfg.TokenFile = crypto.Secret{}, filepath.Join(t.TempDir(), "token")
	k := newEngine(t, cfg)
	write := func(text string) { must(t, os.WriteFile(cfg.TokenFile, []byte(text), 0o600)) }
	exists := func() error { _, err := k.Exists(t.Context(), 1); return err }
	if err := exists(); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("no file: got %v, want ErrUnavailable", err)
	}
	write("\n")
	if err := exists(); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("an empty file: got %v, want ErrUnavailable", err)
	}
	write("hvs.old\nhvs.older\n")
	if err := exists(); !errors.Is(err, crypto.ErrUnavailable) || strings.Contains(err.Error(), "hvs") {
		t.Errorf("two lines: got %v, want ErrUnavailable without the token", err)
	}
	write(goodToken + "\n")
	must(t, exists())
	s.set(func() { s.token = "hvs.renewed" })
	if err := exists(); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("revoked: got %v, want ErrUnavailable", err)
	}
	write("hvs.renewed\n")
	must(t, exists())
}

func TestConfigRefused(t *testing.T) {
	good := transit.Config{Address: "https://vault.example.org:8200", Token: crypto.SecretString(goodToken), Key: keyName}
	notPEM := filepath.Join(t.TempDir(), "ca.pem")
	must(t, os.WriteFile(notPEM, []byte("no certificate"), 0o600))
	for name, change := range map[string]func(*transit.Config){
		"no address":          func(c *transit.Config) { c.Address = "" },
		"no scheme":           func(c *transit.Config) { c.Address = "vault.example.org:8200" },
		"another scheme":      func(c *transit.Config) { c.Address = "ftp://vault.example.org" },
		"clear text":          func(c *transit.Config) { c.Address = "http://vault.example.org:8200" },
		"a name that lies":    func(c *transit.Config) { c.Address = "http://localhost.example.org:8200" },
		"a path":              func(c *transit.Config) { c.Address += "/v1" },
		"a user":              func(c *transit.Config) { c.Address = "https://user:" + goodToken + "@vault.example.org" },
		"not an address":      func(c *transit.Config) { c.Address = "https://user:" + goodToken + "@vault:port" },
		"no token":            func(c *transit.Config) { c.Token = crypto.Secret{} },
		"two tokens":          func(c *transit.Config) { c.TokenFile = "/token" },
		"no key":              func(c *transit.Config) { c.Key = "" },
		"a path for a key":    func(c *transit.Config) { c.Key = "../sys" },
		"mount upwards":       func(c *transit.Config) { c.Mount = "transit/../sys" },
		"mount with a slash":  func(c *transit.Config) { c.Mount = "transit/" },
		"a header in a field": func(c *transit.Config) { c.Namespace = "a\r\nX-Other: b" },
		"negative timeout":    func(c *transit.Config) { c.Timeout = -time.Second },
		"no certificate":      func(c *transit.Config) { c.CAFile = notPEM },
	} {
		cfg := good
		change(&cfg)
		k, err := transit.New(cfg)
		if k != nil || !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("%s: got %v, want ErrArgument", name, err)
		} else if strings.Contains(err.Error(), goodToken) {
			t.Errorf("%s: the error repeats a secret", name)
		}
	}
	good.CAFile = "/no/such/file"
	if _, err := transit.New(good); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("no CA file: got %v, want ErrUnavailable", err)
	}
}

func TestConfigTaken(t *testing.T) {
	for _, address := range []string{
		"https://vault.example.org", "https://vault.example.org:8200/", "http://127.0.0.1:8200", "http://[::1]:8200", "http://localhost:8200",
	} {
		cfg := transit.Config{Address: address, Token: crypto.SecretString(goodToken), Key: keyName, Mount: "team/transit.a", Namespace: "team/a"}
		if _, err := transit.New(cfg); err != nil {
			t.Errorf("%s: %v", address, err)
		}
		for _, verb := range []string{"%v", "%+v", "%#v"} {
			if strings.Contains(fmt.Sprintf(verb, cfg), goodToken) {
				t.Errorf("%s prints the token", verb)
			}
		}
	}
}

// onNext calls change after the next request of a method, as if somebody else came
// in between.
func (s *server) onNext(method string, change func()) {
	s.after = func(r *http.Request) {
		if r.Method != method {
			return
		}
		s.after = nil
		s.set(change)
	}
}

func newEngine(t *testing.T, cfg transit.Config) *transit.Engine {
	t.Helper()
	k, err := transit.New(cfg)
	must(t, err)
	t.Cleanup(func() { must(t, k.Close()) })
	return k
}

func itoa(n uint64) string { return strconv.FormatUint(n, 10) }

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

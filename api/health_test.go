package api

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
)

func TestNotReadyNamesThePart(t *testing.T) {
	for part, want := range map[error]string{
		vault.ErrNoDatabase: "database does not", vault.ErrNoKeystone: "keystone does not", vault.ErrNoLog: "log cannot be written",
	} {
		b := newBench(t, Config{}, func(*wire.Call) error {
			return notReady{fmt.Errorf("%w: %w: %w", part, vault.ErrUnavailable, errors.New(marker))}
		})
		resp, body := b.do(t, wire.Get, nil)
		if resp.StatusCode != http.StatusServiceUnavailable || !strings.Contains(body, `"code":"unavailable"`) ||
			!strings.Contains(body, want) || strings.Contains(body, marker) {
			t.Errorf("%v: got %d %s, want the detail to say %q", part, resp.StatusCode, body, want)
		}
	}
}

package rekey_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/rekey"
	"github.com/tacitcrm/tacit/vault/revision"
)

func TestTmpRate(t *testing.T) {
	w := newWorld(t)
	var b strings.Builder
	b.WriteString("ref,last,first,birth,mail,phone\n")
	for i := range 5000 {
		fmt.Fprintf(&b, "r%d,Name%d,Ada,1984-02-29,a%d@example.com,+44207946%04d\n", i, i, i, i%10000)
	}
	_, err := w.as("import").Import(t.Context(), vault.ImportSpec{Kind: "contact", Map: map[string]string{"ref": "external_ref", "last": "family_name", "first": "given_name", "birth": "birth_date", "mail": "contact_points.email", "phone": "contact_points.phone"}}, strings.NewReader(b.String()))
	w.need(err)
	ring, _ := keyring.New(w.keystone, w.pool)
	r := rekey.New(rekey.Config{Pool: w.pool, Keys: ring, Revisions: revision.New(w.pool, ring), Log: w.log, Wait: func(context.Context, time.Duration) error { return nil }})
	rep, err := r.Rotate(t.Context(), nil)
	w.need(err)
	t.Logf("%+v", rep)
	w.apply(changes...)
	rep, err = r.Run(t.Context(), rekey.Options{}, nil)
	w.need(err)
	t.Logf("%+v", rep)
}

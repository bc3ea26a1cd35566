package webhook_test

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/vaulttest"
	"github.com/tacitcrm/tacit/vault/webhook"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// message is what a receiver got.
type message struct {
	id, kind, body string
	record, entry  uuid.UUID
	header         http.Header
}

// receiver is a program on the loopback that takes messages by HTTPS.
type receiver struct {
	*httptest.Server

	mu     sync.Mutex
	got    []message
	answer func(http.ResponseWriter, *http.Request) // 204 if nil
}

func newReceiver(t testing.TB) *receiver {
	t.Helper()
	r := &receiver{}
	r.Server = httptest.NewUnstartedServer(r)
	r.Config.ErrorLog = nil
	r.StartTLS()
	t.Cleanup(r.Close)
	return r
}

func (r *receiver) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	body, _ := io.ReadAll(req.Body)
	var m struct {
		Type string
		Data struct {
			ID         uuid.UUID
			Disclosure struct{ Entry uuid.UUID }
		}
	}
	_ = json.Unmarshal(body, &m)
	r.mu.Lock()
	r.got = append(r.got, message{req.Header.Get("webhook-id"), m.Type, string(body), m.Data.ID, m.Data.Disclosure.Entry, req.Header})
	answer := r.answer
	r.mu.Unlock()
	if answer == nil {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	answer(w, req)
}

func (r *receiver) answers(fn func(http.ResponseWriter, *http.Request)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.answer = fn
}

func (r *receiver) messages() []message {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.got)
}

// kinds are the types of the messages, in order.
func (r *receiver) kinds() string {
	var all []string
	for _, m := range r.messages() {
		all = append(all, m.kind)
	}
	return strings.Join(all, " ")
}

// world is a vault with webhooks and a receiver.
type world struct {
	*vaulttest.World
	*receiver
	t      testing.TB
	hooks  *webhook.Hooks
	secret string
}

type setup struct {
	change func(*webhook.Config)
	strict bool // no network is allowed
}

func newWorld(t testing.TB, s setup) *world {
	t.Helper()
	w := &world{World: vaulttest.New(t, vaulttest.Options{}), receiver: newReceiver(t), t: t}
	inserts, err := jobs.New(jobs.Config{Pool: w.Pool})
	w.Must(err)
	cfg := webhook.Config{Vault: w.Vault, Jobs: inserts, Encode: encode, Authorities: x509.NewCertPool()}
	cfg.Authorities.AddCert(w.Certificate())
	if !s.strict {
		cfg.Allow = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	}
	if s.change != nil {
		s.change(&cfg)
	}
	w.hooks, err = webhook.New(cfg)
	w.Must(err)
	return w
}

// encode writes a record as the tests need it.
func encode(b []byte, r *vault.Reply) []byte {
	fields := map[string]any{}
	for _, f := range r.Fields {
		if f.Form == policy.Clear && !f.Value.IsNull() {
			fields[f.Field.Name] = json.RawMessage(f.Value.AppendJSON(nil))
		}
	}
	withheld := map[string]string{}
	for _, x := range r.Withheld {
		withheld[x.Name] = x.As
	}
	out, err := json.Marshal(map[string]any{
		"id": r.ID, "kind": r.Kind.Name, "version": r.Version, "fields": fields, "withheld": withheld,
		"disclosure": map[string]any{"entry": r.Disclosure.Entry, "purpose": r.Disclosure.Purpose},
	})
	if err != nil {
		panic(err)
	}
	return append(b, out...)
}

// endpoint makes one that reads as a credential of the world.
func (w *world) endpoint(as string, kinds []string, change ...func(*webhook.Input)) uuid.UUID {
	w.t.Helper()
	in := webhook.Input{URL: w.URL + "/hook", Token: w.Token(as), Kinds: kinds}
	for _, fn := range change {
		fn(&in)
	}
	made, err := w.hooks.Create(w.t.Context(), w.As("operator"), in)
	w.Must(err)
	w.secret = made.Secret
	return made.Endpoint.ID
}

func (w *world) deliver(endpoint uuid.UUID) {
	w.t.Helper()
	w.Must(w.hooks.Deliver(w.t.Context(), endpoint))
}

// due makes whatever waits due, as time does.
func (w *world) due() {
	w.t.Helper()
	w.Exec(`UPDATE webhook_delivery SET due_at = now() - interval '1 second', leased_until = NULL, lease = NULL WHERE state = 'waiting'`)
	w.Exec(`UPDATE webhook SET retry_at = NULL`)
}

func (w *world) person(given string) uuid.UUID {
	return w.Create("contact", map[string]any{"given_name": given, "family_name": "Lovelace", "region": "GB"}).ID
}

// verify checks a message as a receiver does that knows nothing but Standard Webhooks: it returns how many of the
// signatures are of the secret.
func verify(t testing.TB, m message, secret string) int {
	t.Helper()
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, "whsec_"))
	if err != nil || !strings.HasPrefix(secret, "whsec_") || len(key) < 24 || len(key) > 64 {
		t.Fatal("a secret is whsec_ and 24 to 64 bytes in base64")
	}
	at := m.header.Get("webhook-timestamp")
	if _, err := strconv.ParseInt(at, 10, 64); err != nil {
		t.Fatalf("got timestamp %q", at)
	}
	mac := hmac.New(sha256.New, key)
	_, _ = io.WriteString(mac, m.header.Get("webhook-id")+"."+at+"."+m.body)
	n := 0
	for s := range strings.FieldsSeq(m.header.Get("webhook-signature")) {
		version, sum, _ := strings.Cut(s, ",")
		raw, err := base64.StdEncoding.DecodeString(sum)
		if version == "v1" && err == nil && hmac.Equal(raw, mac.Sum(nil)) {
			n++
		}
	}
	return n
}

// consent records that a person said something about marketing by e-mail.
func (w *world) consent(person uuid.UUID, kind string) {
	w.t.Helper()
	in := vault.ConsentInput{Kind: kind, Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1, Locale: "en", Expressed: "web_form"}
	_, err := w.As("portal").RecordConsent(w.t.Context(), "contact", person, in, nil)
	w.Must(err)
}

func second[T any](_ T, err error) error { return err }

func texts(ctx context.Context, pool *pgxpool.Pool, sql string) (string, error) {
	var s string
	err := pool.QueryRow(ctx, sql).Scan(&s)
	return s, err
}

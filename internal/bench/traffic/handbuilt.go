package traffic

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// handbuilt is what a careful team builds: each personal column sealed by AES-256-GCM under the application's key and
// bound to its row and column, e-mail addresses found by a keyed hash, tokens that are checked against a cached
// credential, the role looked at in code, and a row of an audit table for each read, committed before the answer. A request is
// one round trip to the database, and one transaction; a list is two.
type handbuilt struct {
	db    *pgxpool.Pool
	now   func() time.Time
	aead  cipher.AEAD
	index []byte // key of the hashes

	mu          sync.RWMutex
	credentials map[[sha256.Size]byte]credential
	cached      time.Time
}

// credential is who a token belongs to.
type credential struct {
	actor, role string
	purposes    []string
}

// credentialsFor is how long credentials are remembered.
const credentialsFor = 30 * time.Second

const handbuiltTables = `
CREATE TABLE contact (
  id uuid, version bigint NOT NULL, created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  given_name bytea, family_name bytea, middle_name bytea, salutation bytea, job_title bytea, department bytea, manager bytea,
  external_ref bytea, loyalty_number bytea, bank_account bytea, delivery_note bytea, notes bytea,
  external_ref_hash bytea,
  language text, source text, region text, tags text[], stage text
);
CREATE TABLE contact_point (
  id uuid, contact uuid NOT NULL, kind text NOT NULL, value bytea NOT NULL, hash bytea NOT NULL, verified boolean NOT NULL, preferred boolean NOT NULL
);
CREATE TABLE credential (hash bytea PRIMARY KEY, actor text NOT NULL, role text NOT NULL, purposes text[] NOT NULL);
CREATE TABLE audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL, actor text NOT NULL, role text NOT NULL, purpose text NOT NULL,
  action text NOT NULL, contact uuid NOT NULL, fields text[] NOT NULL
);
CREATE INDEX audit_contact ON audit (contact, at)`

const handbuiltIndexes = `
ALTER TABLE contact ADD PRIMARY KEY (id), ADD UNIQUE (external_ref_hash);
CREATE INDEX contact_updated ON contact (updated_at, id);
CREATE INDEX contact_region ON contact (region, updated_at, id);
ALTER TABLE contact_point ADD PRIMARY KEY (id), ADD FOREIGN KEY (contact) REFERENCES contact ON DELETE CASCADE;
CREATE INDEX contact_point_contact ON contact_point (contact);
CREATE INDEX contact_point_hash ON contact_point (hash, kind)`

var errKey = errors.New("the application key has 32 bytes")

// newHandbuilt derives the key of the hashes from the application's.
func newHandbuilt(key []byte, db *pgxpool.Pool, now func() time.Time) (*handbuilt, error) {
	if len(key) != 32 {
		return nil, errKey
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	h := hmac.New(sha256.New, key)
	h.Write([]byte("blind index"))
	return &handbuilt{db: db, now: now, aead: aead, index: h.Sum(nil)}, nil
}

func (h *handbuilt) routes() http.Handler {
	r := chi.NewRouter()
	r.Use(h.authenticate)
	r.Get("/v1/contacts/{id}", h.read)
	r.Post("/v1/lookup", h.lookup)
	r.Get("/v1/contacts", h.list)
	r.Post("/v1/contacts", h.create)
	r.Patch("/v1/contacts/{id}", h.patch)
	return r
}

// seal encrypts a column's value, bound to row and column.
func (h *handbuilt) seal(id uuid.UUID, column, text string) []byte {
	nonce := make([]byte, h.aead.NonceSize(), h.aead.NonceSize()+len(text)+h.aead.Overhead())
	_, _ = rand.Read(nonce) // never fails (crypto/rand, since Go 1.24)
	return h.aead.Seal(nonce, nonce, []byte(text), bound(id, column))
}

// open decrypts what seal made.
func (h *handbuilt) open(id uuid.UUID, column string, sealed []byte) (string, error) {
	n := h.aead.NonceSize()
	if len(sealed) < n {
		return "", fmt.Errorf("%s: too short", column)
	}
	text, err := h.aead.Open(nil, sealed[:n], sealed[n:], bound(id, column))
	if err != nil {
		return "", fmt.Errorf("%s: %w", column, err)
	}
	return string(text), nil
}

func bound(id uuid.UUID, column string) []byte { return append(id[:len(id):len(id)], column...) }

// hash is what a value is found by.
func (h *handbuilt) hash(column, text string) []byte {
	mac := hmac.New(sha256.New, h.index)
	mac.Write([]byte(column + "\x00" + normal(text)))
	return mac.Sum(nil)[:16]
}

type callerKey struct{}

// caller is who asks, and for what purpose.
type caller struct {
	credential

	purpose string
}

// authenticate knows the token, and lets a purpose pass that its credential has.
func (h *handbuilt) authenticate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		if !ok {
			respond(w, http.StatusUnauthorized, nil)
			return
		}
		c, err := h.credential(r.Context(), token)
		if err != nil {
			respond(w, http.StatusUnauthorized, nil)
			return
		}
		who := caller{credential: c, purpose: r.Header.Get("Tacit-Purpose")}
		if who.purpose == "" {
			who.purpose = c.purposes[0]
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), callerKey{}, who)))
	})
}

const credentialsSQL = `SELECT hash, actor, role, purposes FROM credential`

// credential finds a token's, among those read within the last half minute.
func (h *handbuilt) credential(ctx context.Context, token string) (credential, error) {
	hash := sha256.Sum256([]byte(token))
	h.mu.RLock()
	c, ok := h.credentials[hash]
	fresh := h.now().Sub(h.cached) < credentialsFor
	h.mu.RUnlock()
	if ok && fresh {
		return c, nil
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.now().Sub(h.cached) >= credentialsFor {
		all := map[[sha256.Size]byte]credential{}
		rows, err := h.db.Query(ctx, credentialsSQL)
		if err != nil {
			return credential{}, fmt.Errorf("credentials: %w", err)
		}
		var key []byte
		if _, err := pgx.ForEachRow(rows, []any{&key, &c.actor, &c.role, &c.purposes}, func() error {
			all[[sha256.Size]byte(key)] = c
			return nil
		}); err != nil {
			return credential{}, fmt.Errorf("credentials: %w", err)
		}
		h.credentials, h.cached = all, h.now()
	}
	if c, ok = h.credentials[hash]; !ok {
		return credential{}, pgx.ErrNoRows
	}
	return c, nil
}

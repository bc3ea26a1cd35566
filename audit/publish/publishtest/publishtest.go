// Package publishtest makes publishers for tests: with a key of their own, and an anchor in a temporary directory.
package publishtest

import (
	"context"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/anchor"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/tree"
)

// Origin is what test logs are called unless a test says otherwise.
const Origin = "test.invalid/log"

// New makes a publisher. What cfg leaves out is made: Origin, Keys, Anchor.
func New(t testing.TB, cfg publish.Config) *publish.Publisher {
	t.Helper()
	if cfg.Origin == "" {
		cfg.Origin = Origin
	}
	if cfg.Keys == nil {
		cfg.Keys = Keys(t, 1)
	}
	if cfg.Anchor == nil {
		cfg.Anchor = Anchor(t, t.TempDir())
	}
	p, err := publish.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return p
}

// Anchor opens an anchor in one directory.
func Anchor(t testing.TB, dir string) *anchor.Anchor {
	t.Helper()
	a, err := anchor.Open(anchor.Config{Dirs: []string{dir}})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// Keys are an Ed25519 key made of a number.
func Keys(t testing.TB, n byte) func(context.Context, string) (publish.Keys, error) {
	t.Helper()
	private := ed25519.NewKeyFromSeed(append([]byte{n}, make([]byte, 31)...))
	return func(_ context.Context, origin string) (publish.Keys, error) {
		signer, err := tree.NewSigner(origin, private)
		if err != nil {
			return publish.Keys{}, err
		}
		vkey, err := tree.VerifierKey(origin, private.Public().(ed25519.PublicKey)) //nolint:forcetypeassert // of this type
		if err != nil {
			return publish.Keys{}, err
		}
		verifier, err := note.NewVerifier(vkey)
		return publish.Keys{Signers: []note.Signer{signer}, Verifiers: []note.Verifier{verifier}}, err
	}
}

// Connect opens connections as a pool does.
func Connect(pool *pgxpool.Pool) func(context.Context, pgconn.NoticeHandler) (*pgx.Conn, error) {
	return func(ctx context.Context, onNotice pgconn.NoticeHandler) (*pgx.Conn, error) {
		cfg := pool.Config().ConnConfig
		cfg.OnNotice = onNotice
		return pgx.ConnectConfig(ctx, cfg)
	}
}

// MAC is a MAC under a fixed key.
func MAC(_ context.Context, parts ...[]byte) ([]byte, error) {
	h := hmac.New(sha256.New, []byte("a key for tests"))
	for _, p := range parts {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(p))))
		h.Write(p)
	}
	return h.Sum(nil), nil
}

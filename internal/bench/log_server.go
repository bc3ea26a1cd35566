package bench

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/anchor"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres"
)

const (
	logOrigin = "tacit/bench"
	macTag    = "tacit bench log"
	keysDir   = "log-keys" // of a disk's machine, which keystone makes
)

// logKeys are what a process needs to write the log as a server does.
type logKeys struct {
	Dir    string `json:"dir"`    // of the machine
	MAC    []byte `json:"mac"`    // wrapped by the keystone's root
	Anchor string `json:"anchor"` // directory of the last checkpoint
}

// newLogKeys makes a keystone and the key of the intake.
func (d *logDisk) newLogKeys(ctx context.Context) error {
	k, err := d.machine.keystone(ctx, keysDir)
	if err != nil {
		return err
	}
	root, err := k.Root(ctx)
	if err != nil {
		return err
	}
	d.keys.Dir = d.machine.dir
	d.keys.MAC, err = root.NewKey(crypto.KeyRowMAC, 1)
	return err
}

// anchored are the keys with a place for the last checkpoint of one database's log.
func (k logKeys) anchored(database string) (logKeys, error) {
	k.Anchor = filepath.Join(k.Dir, database+"-anchor")
	return k, os.Mkdir(k.Anchor, 0o700)
}

// open returns the func that makes the intake's MACs.
func (k *logKeys) open(ctx context.Context) (func(context.Context, ...[]byte) ([]byte, error), error) {
	dir := filepath.Join(k.Dir, keysDir)
	provider, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	if err != nil {
		return nil, err
	}
	stone, err := crypto.OpenKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: provider})
	if err != nil {
		return nil, err
	}
	root, err := stone.Root(ctx)
	if err != nil {
		return nil, err
	}
	mac, err := root.OpenMAC(crypto.KeyRowMAC, 1, k.MAC)
	if err != nil {
		return nil, err
	}
	return func(_ context.Context, parts ...[]byte) ([]byte, error) { return mac.Sum(macTag, parts...), nil }, nil
}

// openLog opens the log as a server does.
func openLog(ctx context.Context, pool *pgxpool.Pool, keys *logKeys) (*audit.Log, error) {
	mac, err := keys.open(ctx)
	if err != nil {
		return nil, fmt.Errorf("keys of the log: %w", err)
	}
	return audit.New(ctx, audit.Config{Pool: pool, MAC: mac})
}

// publisher is one at work.
type publisher struct {
	stop   context.CancelFunc
	done   chan struct{}
	failed error // the first trouble it had; read after done
}

// startPublisher publishes as a server does, with a signing key of its own.
func startPublisher(ctx context.Context, url string, keys *logKeys) (*publisher, error) {
	mac, err := keys.open(ctx)
	if err != nil {
		return nil, fmt.Errorf("keys of the log: %w", err)
	}
	signing, err := newSigningKeys()
	if err != nil {
		return nil, err
	}
	last, err := anchor.Open(anchor.Config{Dirs: []string{keys.Anchor}})
	if err != nil {
		return nil, err
	}
	p := &publisher{done: make(chan struct{})}
	worker, err := publish.New(publish.Config{
		Connect: func(ctx context.Context) (*pgx.Conn, error) {
			conn, err := pgx.Connect(ctx, url)
			return conn, postgres.Scrub(err)
		},
		Origin: logOrigin, MAC: mac, Anchor: last,
		Keys:  func(context.Context, string) (publish.Keys, error) { return signing, nil },
		Meter: publish.Meter{Failed: func(err error) { p.failed = errors.Join(p.failed, err) }},
	})
	if err != nil {
		return nil, err
	}
	ctx, p.stop = context.WithCancel(ctx)
	go func() {
		defer close(p.done)
		worker.Run(ctx)
	}()
	return p, nil
}

// end returns what went wrong while it worked.
func (p *publisher) end() error {
	p.stop()
	<-p.done
	return p.failed
}

func newSigningKeys() (publish.Keys, error) {
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		return publish.Keys{}, fmt.Errorf("signing key: %w", err)
	}
	signer, err := tree.NewSigner(logOrigin, private)
	if err != nil {
		return publish.Keys{}, err
	}
	text, err := tree.VerifierKey(logOrigin, public)
	if err != nil {
		return publish.Keys{}, err
	}
	verifier, err := note.NewVerifier(text)
	if err != nil {
		return publish.Keys{}, fmt.Errorf("signing key: %w", err)
	}
	return publish.Keys{Signers: []note.Signer{signer}, Verifiers: []note.Verifier{verifier}}, nil
}

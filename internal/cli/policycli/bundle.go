package policycli

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/policy/bundle"
)

// KeygenCmd is `tacit policy keygen`.
type KeygenCmd struct {
	Private string `arg:"" placeholder:"PRIVATE" help:"File to write the private key to, PEM; the public one goes to the same name with .pub behind it."`
	JSON    bool   `name:"json" help:"Print JSON."`
}

// Run writes a new pair. Nothing that is there is overwritten.
func (c *KeygenCmd) Run(t *cli.Terminal) error {
	pair, err := bundle.GenerateKey()
	if err != nil {
		return err
	}
	public := c.Private + ".pub"
	if err := writeNew(c.Private, pair.Private, 0o600); err != nil {
		return err
	}
	if err := writeNew(public, pair.Public, 0o644); err != nil {
		return errors.Join(err, os.Remove(c.Private)) // a half that nobody can verify with
	}
	if c.JSON {
		return t.PrintJSON(map[string]string{"key": pair.ID, "private": c.Private, "public": public})
	}
	t.Say("keep %s where policies are signed, and nowhere else; servers take %s as --policy-key", c.Private, public)
	return t.PrintTable(nil, [][]string{{"key", pair.ID}})
}

// writeNew writes a file that must not exist.
func writeNew(path string, content []byte, mode fs.FileMode) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode) //nolint:gosec // where the operator says
	if errors.Is(err, fs.ErrExist) {
		return cli.WithHint(fmt.Errorf("%s is there already", path), "a key is never overwritten; choose another name")
	}
	if err != nil {
		return fmt.Errorf("write the key: %w", err)
	}
	_, err = f.Write(content)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write the key: %w", err)
	}
	return nil
}

// BuildCmd is `tacit policy build`.
type BuildCmd struct {
	Dir      string `arg:"" type:"existingdir" help:"Directory of the team's policy: Rego files, tests, data.json."`
	Output   string `name:"output" short:"o" required:"" placeholder:"FILE" help:"File to write the bundle to."`
	Sequence int64  `name:"sequence" required:"" placeholder:"N" help:"Number of the bundle, above that of every one before; a build number, for example."`
	Revision string `name:"revision" required:"" placeholder:"TEXT" help:"What the bundle is called: a tag or a commit."`
	Key      string `name:"key" type:"existingfile" placeholder:"PEM" help:"Private key to sign it with at once."`
	JSON     bool   `name:"json" help:"Print JSON."`
}

// Run packs the directory. The same files, sequence, revision and key give the same bytes.
func (c *BuildCmd) Run(t *cli.Terminal) error {
	team, err := bundle.ReadDir(c.Dir)
	if err != nil {
		return BundleError(err)
	}
	archive, err := bundle.Build(team, bundle.Info{Revision: c.Revision, Sequence: c.Sequence})
	if err != nil {
		return cli.WithHint(err, "nothing was written")
	}
	if c.Key != "" {
		if archive, err = signWith(archive, c.Key); err != nil {
			return err
		}
	}
	return writeBundle(t, c.Output, archive, c.JSON)
}

// SignCmd is `tacit policy sign`.
type SignCmd struct {
	File string `arg:"" type:"existingfile" help:"Bundle; it is signed in place, and a signature it has is replaced."`
	Key  string `name:"key" required:"" type:"existingfile" placeholder:"PEM" help:"Private key."`
	JSON bool   `name:"json" help:"Print JSON."`
}

// Run signs what the bundle holds, all of it.
func (c *SignCmd) Run(t *cli.Terminal) error {
	archive, err := bundle.ReadArchive(c.File)
	if err != nil {
		return err
	}
	if archive, err = signWith(archive, c.Key); err != nil {
		return err
	}
	return writeBundle(t, c.File, archive, c.JSON)
}

func signWith(archive []byte, key string) ([]byte, error) {
	private, err := bundle.ReadKey(key)
	if err != nil {
		return nil, err
	}
	defer clear(private)
	signed, err := bundle.Sign(archive, private)
	if err != nil {
		return nil, BundleError(err)
	}
	return signed, nil
}

// writeBundle puts a bundle in its place in one step: who watches the file never reads half of it.
func writeBundle(t *cli.Terminal, path string, archive []byte, asJSON bool) error {
	b, err := bundle.Open(archive, bundle.Anyone())
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".bundle-*")
	if err != nil {
		return fmt.Errorf("write the bundle: %w", err)
	}
	_, err = f.Write(archive)
	err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("write the bundle: %w", errors.Join(err, removeIfThere(f.Name())))
	}
	sum := sha256.Sum256(archive)
	if asJSON {
		return t.PrintJSON(map[string]any{
			"file": path, "sha256": cli.Digest(sum), "revision": b.Revision, "sequence": b.Sequence, "key": b.KeyID, "files": len(b.Files),
		})
	}
	key := b.KeyID
	if key == "" {
		key = "none: sign it with tacit policy sign"
	}
	return t.PrintTable(nil, [][]string{
		{"bundle", path}, {"archive", cli.Digest(sum)}, {"revision", b.Revision}, {"sequence", fmt.Sprint(b.Sequence)}, {"key", key},
	})
}

func removeIfThere(path string) error {
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// PushCmd is `tacit policy push`.
type PushCmd struct {
	cli.ClientFlags `embed:""`
	File            string `arg:"" type:"existingfile" help:"Signed bundle."`
}

// pushed is what the server answers.
type pushed struct {
	Policy     string `json:"policy"`
	Digest     string `json:"digest"`
	Revision   string `json:"revision"`
	Sequence   int64  `json:"sequence"`
	Key        string `json:"key"`
	Changed    bool   `json:"changed"`
	Disclosure struct {
		Entry string `json:"entry"`
	} `json:"disclosure"`
}

// Run sends the bundle to a server, which checks it and makes it the active policy of every server.
func (c *PushCmd) Run(ctx context.Context, t *cli.Terminal) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	archive, err := bundle.ReadArchive(c.File)
	if err != nil {
		return err
	}
	if _, err := bundle.Open(archive, bundle.Anyone()); err != nil { // so that a wrong file does not travel
		return BundleError(err)
	}
	var done pushed
	_, err = server.Do(ctx, client.Request{
		Method: http.MethodPost, Path: "/v1/policy/bundle", Body: bytes.NewReader(archive), ContentType: "application/gzip",
	}, &done)
	if err != nil {
		return fmt.Errorf("push the policy: %w", err)
	}
	if !done.Changed {
		t.Say("already active; nothing was changed")
	}
	if c.JSON {
		return t.PrintJSON(done)
	}
	return t.PrintTable(nil, [][]string{
		{"policy", done.Policy}, {"digest", done.Digest}, {"revision", done.Revision}, {"sequence", fmt.Sprint(done.Sequence)}, {"key", done.Key}, {"log entry", done.Disclosure.Entry},
	})
}

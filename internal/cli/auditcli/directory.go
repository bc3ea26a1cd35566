package auditcli

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"

	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/cli"
)

// directory is an export: files in the layout of C2SP tlog-tiles, and the checkpoints of the exports before. A file is
// there whole or not at all.
type directory struct {
	root *os.Root // nothing outside is written, whatever links lie within
	name string
}

// earlierDir holds the checkpoints of the exports before, each named by its size.
const earlierDir = "earlier"

func openDirectory(name string) (*directory, error) {
	if err := os.MkdirAll(name, 0o700); err != nil {
		return nil, err //nolint:wrapcheck // it names the directory
	}
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, err //nolint:wrapcheck // it names the directory
	}
	return &directory{root, name}, nil
}

// has reports whether a file is there that will never change: a full one.
func (d *directory) has(p tree.Path) bool {
	if p.Width != tree.Width {
		return false
	}
	info, err := d.root.Stat(p.String())
	return err == nil && info.Size() > 0 && (p.Kind != tree.TileFile || info.Size() == tree.Width*tree.HashSize)
}

// write replaces a file in one step, so that one which is there was not cut short.
func (d *directory) write(name string, b []byte) error {
	if err := d.root.MkdirAll(path.Dir(name), 0o700); err != nil {
		return err //nolint:wrapcheck // it names the file
	}
	unfinished := name + ".tmp"
	f, err := d.root.OpenFile(unfinished, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err //nolint:wrapcheck // it names the file
	}
	_, err = f.Write(b)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = d.root.Rename(unfinished, name)
	}
	return err //nolint:wrapcheck // it names the file
}

// ErrOtherLog and ErrShorter are what keeps an export from being continued.
var (
	// ErrOtherLog means that what was kept is of another log than the server's.
	ErrOtherLog = errors.New("the checkpoint that was kept is another log's")
	// ErrShorter means that the server's log has fewer entries than it had.
	ErrShorter = errors.New("the log has fewer entries than the checkpoint that was kept")
	// ErrForked means that the server's log is not the one that it was.
	ErrForked = errors.New("the log is not the one whose checkpoint was kept")
)

const keepHint = "keep that checkpoint: with the log's key, it shows to others that the log was changed after it was signed"

// last is the checkpoint of the export before: nil for none. It is not to be continued by what does not come after it.
func (d *directory) last(now tree.Checkpoint) ([]byte, error) {
	signed, err := d.root.ReadFile(tree.CheckpointPath().String())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err //nolint:wrapcheck // it names the file
	}
	before, err := tree.Peek(signed)
	if err != nil {
		return nil, cli.WithHint(fmt.Errorf("%s has a file checkpoint which is none", d.name), "give an empty directory")
	}
	switch {
	case before.Origin != now.Origin:
		return nil, cli.WithHint(fmt.Errorf("%w: %s, and not %s", ErrOtherLog, before.Origin, now.Origin), "give an empty directory")
	case before.Size > now.Size:
		return nil, cli.WithHint(fmt.Errorf("%w: %d, and %d then", ErrShorter, now.Size, before.Size), keepHint)
	case before.Size == now.Size && !bytes.Equal(before.Root, now.Root):
		return nil, cli.WithHint(ErrForked, keepHint)
	}
	return signed, nil
}

// finish puts the checkpoint in place, keeps the one before, and removes the partial files that only that one had.
func (d *directory) finish(signed, before []byte, size uint64) error {
	old, err := tree.Peek(before)
	if err == nil && old.Size < size {
		if err := d.write(path.Join(earlierDir, strconv.FormatUint(old.Size, 10)), before); err != nil {
			return err
		}
	}
	if err := d.write(tree.CheckpointPath().String(), signed); err != nil {
		return err
	}
	for p := range tree.Paths(old.Size) {
		if p.Width == tree.Width || p.Kind == tree.CheckpointFile || isFileOf(p, size) {
			continue
		}
		if err := d.root.RemoveAll(p.String()); err != nil {
			return err //nolint:wrapcheck // it names the file
		}
		_ = d.root.Remove(path.Dir(p.String())) // stays while the wider one is in it
	}
	return nil
}

// isFileOf reports whether a partial file is one that an export of a size has.
func isFileOf(p tree.Path, size uint64) bool {
	wider := p
	wider.Width++
	return p.In(size) && !wider.In(size)
}

// earlier are the checkpoints of the exports before, the oldest first.
func (d *directory) earlier() ([]tree.Earlier, error) {
	files, err := fs.ReadDir(d.root.FS(), earlierDir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	slices.SortFunc(files, func(a, b fs.DirEntry) int { // by size, which is what they are named by
		return cmp.Or(cmp.Compare(len(a.Name()), len(b.Name())), cmp.Compare(a.Name(), b.Name()))
	})
	var all []tree.Earlier
	for _, f := range files {
		signed, err := d.root.ReadFile(path.Join(earlierDir, f.Name()))
		if err != nil {
			return nil, err //nolint:wrapcheck // it names the file
		}
		all = append(all, tree.Earlier{Name: path.Join(earlierDir, f.Name()), Note: signed})
	}
	return all, err //nolint:wrapcheck // it names the directory
}

package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/backup"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/keycopy"
)

type backupCmd struct {
	databaseFlags `embed:""`
	keystoneFlags `embed:""`
	Dir           string `arg:"" help:"Directory that the backup becomes a new directory of, named by the time: DIR/20060102T150405Z."`
	JSON          bool   `name:"json" help:"Print JSON."`
}

// Help says what a backup is good for, and what it is not.
func (*backupCmd) Help() string {
	return `Writes data.dump (records and facts, without the key tables), keys.dump (the key tables) and manifest.json,
all of one snapshot, reads them back, and only then gives the directory its name. The login must be one that
may read every table.

Personal fields are ciphertext in it. keys.dump opens them together with the keystone until the next flip; after
that only the current key tables (tacit restore --current) or the key copies (--copies) do, so that whoever was
erased stays unreadable in this backup too. Clear columns (ids, dates, numbers, declared words) stay readable in
it for ever. The keystone is not in it, and must never lie beside it: keep it elsewhere.`
}

// Run makes a backup and prints where it is.
func (c *backupCmd) Run(ctx context.Context, t *cli.Terminal) error {
	url, err := c.url()
	if err != nil {
		return err
	}
	path, m, err := backup.Write(ctx, backup.Config{
		URL: url, Tools: tools(t), Tacit: buildVersion().Version, Apart: c.dirs(),
		Progress: func(line string) { t.Say("%s", line) },
	}, c.Dir)
	if err != nil {
		return backupError(err)
	}
	t.Say("Opens with generation %d of the keystone, until the next flip; later with --current or --copies alone.", m.Generation)
	t.Say("Clear columns stay readable in it. Keep the keystone elsewhere.")
	if c.JSON {
		return t.PrintJSON(backupJSON{path, m})
	}
	rows := [][]string{{"backup", path}, {"taken at", m.TakenAt.Format("2006-01-02 15:04:05Z")}, {"generation", fmt.Sprint(m.Generation)}, {"schema", fmt.Sprint(m.Schema)}}
	for _, f := range m.Files {
		rows = append(rows, []string{f.Name, fmt.Sprintf("%d bytes, sha256 %s", f.Size, f.SHA256)})
	}
	return t.PrintTable(nil, rows)
}

// backupJSON is what a backup prints as JSON.
type backupJSON struct {
	Path     string          `json:"path"`
	Manifest backup.Manifest `json:"manifest"`
}

// tools are PostgreSQL's own programs, with what of the environment they may see: nothing of ours.
func tools(t *cli.Terminal) backup.Tools {
	tools := backup.Tools{BinDir: t.Env[envBinaries]}
	for name, value := range t.Env {
		if name != envDatabase && !strings.HasPrefix(name, "TACIT_") {
			tools.Env = append(tools.Env, name+"="+value)
		}
	}
	slices.Sort(tools.Env)
	return tools
}

// backupHints say what can be done about what a backup or a restore refuses.
var backupHints = []struct {
	is   error
	hint string
}{
	{backup.ErrPrograms, "install the client programs of the server's version (Debian, Ubuntu: apt-get install postgresql-client), or name their directory in TACIT_PG_BIN"},
	{backup.ErrPlace, "name a directory that is apart from the keystone's"},
	{backup.ErrDamaged, "restore another backup; this one is not what was written"},
	{backup.ErrUnfinished, "drop it and create it again (dropdb, createdb), then restore into it"},
	{backup.ErrNotEmpty, "restore into a new database: createdb NAME"},
	{backup.ErrDestroyed, "give the current key tables (--current URL of the live or last database), or the key copies (--copies DIR)"},
	{backup.ErrOlder, "--current names the live or last database of this vault; without one, give the key copies (--copies DIR)"},
	{backup.ErrCatalog, "restore with --copies DIR instead of --current: the catalog is then the backup's, and the active one is applied after it"},
	{backup.ErrSchema, "use a tacit of that schema, or run: tacit migrate"},
	{keycopy.ErrGap, "every key copy since the backup is needed, or a whole one; or the live or last database (--current URL)"},
	{fence.ErrMissing, "put " + fence.File + " back beside the keystone: without it nobody knows who was erased"},
	{crypto.ErrOpen, "the backup is of a vault with another keystone: point TACIT_KEYSTONE (--keystone) at it"},
}

// backupError adds the hint.
func backupError(err error) error {
	for _, known := range backupHints {
		if errors.Is(err, known.is) {
			return cli.WithHint(err, known.hint)
		}
	}
	return missingRight(err)
}

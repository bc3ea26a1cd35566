package backup_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/backup"
)

func TestWrite(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.create("ada")
	parent := filepath.Join(w.dir, "new", "backups")
	path, m, err := backup.Write(t.Context(), backup.Config{URL: w.url, Tools: tools(), Tacit: "v1", Apart: w.keystone.Dirs()}, parent)
	if err != nil {
		t.Fatal(err)
	}
	if read, err := backup.Read(t.Context(), path); err != nil || cmp.Diff(m, read) != "" {
		t.Errorf("read back: %v\n%s", err, cmp.Diff(m, read))
	}
	if filepath.Dir(path) != parent || filepath.Base(path) != m.TakenAt.Format("20060102T150405Z") {
		t.Errorf("it lies in %s", path)
	}
	if m.Generation != 1 || m.Tacit != "v1" || m.Log.Count == 0 || m.Rows["contact"] != 1 || m.Rows["key_subject"] != 1 || !slices.Equal(m.IndexEpochs, []int32{1}) {
		t.Errorf("manifest: %+v", m)
	}
	want := map[string]fs.FileMode{".": fs.ModeDir | 0o700, backup.DataFile: 0o600, backup.KeysFile: 0o600, backup.ManifestFile: 0o600}
	if diff := cmp.Diff(want, modes(t, path)); diff != "" {
		t.Errorf("modes (-want +got):\n%s", diff)
	}
	data, keys := script(t, filepath.Join(path, backup.DataFile)), script(t, filepath.Join(path, backup.KeysFile))
	if strings.Contains(data, "key_subject (") || !strings.Contains(data, ada.String()) {
		t.Error("data.dump holds a key table, or lacks a record")
	}
	if !strings.Contains(keys, "COPY public.key_subject (") || strings.Contains(keys, "COPY public.contact ") {
		t.Error("keys.dump lacks a key table, or holds another")
	}
}

// script is what a dump would restore, as SQL.
func script(t *testing.T, dump string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "pg_restore", "--file=-", dump).Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func modes(t *testing.T, dir string) map[string]fs.FileMode {
	t.Helper()
	out := map[string]fs.FileMode{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		out[rel] = info.Mode()
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestWriteKeepsApart refuses to put a backup where the keystone would come along.
func TestWriteKeepsApart(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	keystone := filepath.Join(dir, "vault", "keystone")
	if err := os.MkdirAll(keystone, 0o700); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "link")
	if err := os.Symlink(keystone, link); err != nil {
		t.Fatal(err)
	}
	for _, parent := range []string{keystone, filepath.Join(keystone, "deep", "er"), filepath.Join(dir, "vault"), dir, filepath.Join(link, "backups")} {
		_, _, err := backup.Write(t.Context(), backup.Config{URL: "postgres://nowhere.invalid/x", Apart: []string{keystone}}, parent)
		if !errors.Is(err, backup.ErrPlace) {
			t.Errorf("%s: got %v, want %v", parent, err, backup.ErrPlace)
		}
	}
}

// fakes makes programs that do what a script says.
func fakes(t *testing.T, version int, dump string) backup.Tools {
	t.Helper()
	dir := t.TempDir()
	head := fmt.Sprintf("#!/bin/sh\nif [ \"$1\" = --version ]; then echo 'pg_dump (PostgreSQL) %d.1'; exit 0; fi\n", version)
	for name, body := range map[string]string{"pg_dump": dump, "pg_restore": "exit 0"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(head+body+"\n"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	return backup.Tools{BinDir: dir, Env: []string{"PATH=" + os.Getenv("PATH"), "PGPASSWORD=other", "PGOPTIONS=-c x=y"}}
}

// TestPrograms shows what pg_dump is told: the password by its environment alone. What fails leaves nothing.
func TestPrograms(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	seen := filepath.Join(w.dir, "seen")
	cfg := backup.Config{URL: w.url, Tools: fakes(t, 99, `echo "$@" >>`+seen+`.args; env >`+seen+`.env; echo "pg_dump: error: row: \"Ada\" of 'Lovelace' in table \"contact\"" >&2; exit 1`)}
	parent := filepath.Join(w.dir, "backups")
	_, _, err := backup.Write(t.Context(), cfg, parent)
	if err == nil || !strings.Contains(err.Error(), `in table "contact"`) || strings.Contains(err.Error(), "Ada") || strings.Contains(err.Error(), "Lovelace") {
		t.Errorf("a dump that fails: got %v", err)
	}
	if left, err := os.ReadDir(parent); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	password := w.pool.Config().ConnConfig.Password
	args, env := text(t, seen+".args"), text(t, seen+".env")
	if password == "" || strings.Contains(args, password) || strings.Contains(args, "postgres://") {
		t.Error("the password is an argument")
	}
	for _, line := range []string{"PGPASSWORD=" + password, "PGDATABASE=" + w.pool.Config().ConnConfig.Database} {
		if !strings.Contains(env, line+"\n") {
			t.Errorf("the environment lacks %s", strings.SplitN(line, "=", 2)[0])
		}
	}
	if strings.Contains(env, "PGOPTIONS") {
		t.Error("options of another connection are handed on")
	}
	cfg.Tools = fakes(t, 9, "exit 0")
	if _, _, err := backup.Write(t.Context(), cfg, parent); !errors.Is(err, backup.ErrPrograms) || !strings.Contains(err.Error(), "or later is needed") {
		t.Errorf("an old pg_dump: got %v", err)
	}
	cfg.Tools = fakes(t, 99, "for a in \"$@\"; do case $a in --file=*) head -c 1000 /dev/zero >\"${a#--file=}\";; esac; done")
	if _, m, err := backup.Write(t.Context(), cfg, parent); err != nil || len(m.Files) != 2 || m.Files[0].Size != 1000 || m.Programs != 99 {
		t.Errorf("a later pg_dump: got %+v, %v", m, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cfg.Tools = fakes(t, 99, "exit 0")
	cfg.Progress = func(string) { cancel() }
	if _, _, err := backup.Write(ctx, cfg, filepath.Join(w.dir, "cancelled")); err == nil {
		t.Error("an interrupted backup is whole")
	}
	if left, err := os.ReadDir(filepath.Join(w.dir, "cancelled")); err != nil || len(left) != 0 {
		t.Errorf("an interrupted backup left %v, %v", left, err)
	}
}

func text(t *testing.T, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestSettingsOf(t *testing.T) {
	tests := []struct {
		connection string
		want       map[string]string
	}{
		{"postgres://u:p@h/d?sslmode=verify-full&sslrootcert=%2Fca.pem", map[string]string{"sslmode": "verify-full", "sslrootcert": "/ca.pem"}},
		{`host=h sslmode = 'verify-ca' password='a b\'c'`, map[string]string{"host": "h", "sslmode": "verify-ca", "password": `a b\'c`}},
		{"", map[string]string{}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, backup.SettingsOf(tt.connection)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.connection, diff)
		}
	}
}

func FuzzDecodeManifest(f *testing.F) {
	f.Add([]byte(`{"format":1,"schema":2,"generation":1,"taken_at":"2026-01-02T03:04:05Z","files":[{"name":"data.dump"},{"name":"keys.dump"}]}`))
	f.Add([]byte(`{"format":1,"files":[{"name":"../keys.dump"},{"name":"data.dump"}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		m, err := backup.DecodeManifest(text)
		if err != nil {
			if !errors.Is(err, backup.ErrDamaged) {
				t.Fatalf("got %v", err)
			}
			return
		}
		for _, file := range m.Files {
			if file.Name != backup.DataFile && file.Name != backup.KeysFile {
				t.Fatalf("it names %q", file.Name)
			}
		}
		if m.Generation == 0 || m.Schema < 1 || m.Format < 1 || m.Format > backup.Format {
			t.Fatalf("accepted %+v", m)
		}
	})
}

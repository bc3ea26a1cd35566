package main

import (
	"context"
	"errors"
	"io/fs"
	"strings"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/server"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// hintFor returns the hint nearest to the cause: its own, or one for a kind of failure that is known everywhere.
func hintFor(err error) string {
	var own interface{ Hint() string }
	if errors.As(err, &own) && own.Hint() != "" {
		return own.Hint()
	}
	if known, ok := errors.AsType[*postgres.Error](err); ok && refusals[known.SQLState] != "" {
		return refusals[known.SQLState]
	}
	for _, known := range knownHints {
		if errors.Is(err, known.is) {
			return known.hint
		}
	}
	return ""
}

// refusals are what PostgreSQL means when it does not let a login in, or do something, by SQLSTATE.
var refusals = map[string]string{
	"3D000": "the server has no database of that name: create it (createdb), or correct DATABASE_URL",
	"28000": "the server has no login of that name, or lets it in neither from here nor this way: check the user in DATABASE_URL, and pg_hba.conf",
	"28P01": "the password is wrong: check it in DATABASE_URL",
	"42501": "this login lacks a right that the command needs: servers and commands take one IN ROLE tacit_server, migrations and tacit audit prune the owner of the tables",
}

// knownHints are for failures that can come out of any command.
var knownHints = []struct {
	is   error
	hint string
}{
	{postgres.ErrNotFound, "on Debian and Ubuntu: apt-get install postgresql; elsewhere name the directory in TACIT_PG_BIN"},
	{postgres.ErrUnavailable, "is PostgreSQL running, and is DATABASE_URL right?"},
	{postgres.ErrTimeout, "something holds a lock, or the database is overloaded; try again"},
	{crypto.ErrUnavailable, "the keystone must be a directory that only this user can read, and its KMS must answer; see --keystone, --keystone-copy and --kms"},
	{server.ErrInUse, "choose another with --listen; port 0 takes any that is free"},
	{audit.ErrUnsafe, "set fsync = on: a log entry must be durable before a record leaves"},
	{keyring.ErrOwned, "a new database needs a keystone of its own (--keystone); one with data was restored or replaced: tacit keys adopt only if the owner is stopped for good and this one takes its place; see docs/keys.md"},
	{fence.ErrMissing, "the fence ledger, fences.jsonl beside the keystone, says who was erased; put it back, or mount the disk it is on"},
	{fence.ErrTampered, "fences.jsonl was edited, or belongs to another database than this keystone's; put the right one back"},
	{vault.ErrIntegrity, "a row or the keystone is not the one this vault wrote; do not go on before you know why"},
	{fs.ErrPermission, "check who owns the file"},
	{context.Canceled, "stopped before it was done"},
	{context.DeadlineExceeded, "it took too long; try again"},
}

// explain puts each fault of an input on a line of its own.
func explain(err error) error {
	var invalid *vault.Invalid
	if !errors.As(err, &invalid) || len(invalid.Fields) == 0 {
		return err
	}
	lines := make([]string, 0, len(invalid.Fields))
	for _, f := range invalid.Fields {
		lines = append(lines, f.Field+": "+f.Hint)
	}
	return cli.Usage(err, strings.Join(lines, "\n      "))
}

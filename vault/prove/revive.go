package prove

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/store"
)

// errEmpty means that a backup came to life and has no table that a vault has.
var errEmpty = errors.New("it holds no table of a vault")

// read brings a backup to life, takes what is in it, and lets it go.
func (a *attack) read(ctx context.Context, s source) error {
	switch s.sort {
	case sortBase:
		return a.readBase(ctx, s)
	case sortCopies:
		return a.readCopies(ctx, s)
	}
	url, err := a.scratch.database(ctx)
	if err != nil {
		return err
	}
	switch s.sort {
	case sortPlain:
		err = a.scratch.replay(ctx, url, s.path)
	case sortBackup:
		err = a.scratch.restore(ctx, url, filepath.Join(s.path, dataDump), filepath.Join(s.path, keysDump))
	default:
		err = a.scratch.restore(ctx, url, s.path)
	}
	if err != nil {
		return err
	}
	if err := a.harvestURL(ctx, url, s.path, s.sort); err != nil {
		return err
	}
	return a.scratch.drop(ctx)
}

// harvestURL harvests a database that only this run uses.
func (a *attack) harvestURL(ctx context.Context, url, name, sort string) error {
	s := &state{name: name, sort: sort}
	for _, conn := range []**pgx.Conn{&s.conn, &s.side} {
		c, err := pgx.Connect(ctx, url)
		if err != nil {
			return fmt.Errorf("scratch server: %w", store.Fault(err))
		}
		defer func() { _ = c.Close(context.WithoutCancel(ctx)) }() // it only read
		*conn = c
	}
	var err error
	if s.tables, err = findTables(ctx, s.conn); err != nil {
		return err
	}
	if !s.tables.any() {
		return errEmpty
	}
	return a.harvest(ctx, s)
}

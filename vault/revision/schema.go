package revision

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// columnTypes are the types, as PostgreSQL names them, of the columns that clear values lie in.
var columnTypes = map[value.Type]string{
	value.ID: "text", value.Enum: "text", value.Language: "text", value.Currency: "text", value.Tags: "text[]",
	value.Int: "bigint", value.Bool: "boolean", value.Time: "timestamp with time zone", value.Date: "date", value.Ref: "uuid",
}

const selectColumns = `SELECT a.attname, format_type(a.atttypid, NULL) FROM pg_attribute a
 WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped`

// fits checks that the database has the table of each kind with a column for each clear field: a catalog that
// it could not serve must not become active. The error names each fault.
func fits(ctx context.Context, tx pgx.Tx, c *catalog.Catalog) error {
	var faults []error
	for _, k := range c.Kinds {
		rows, err := tx.Query(ctx, selectColumns, Ident(k.Table))
		if err != nil {
			return fmt.Errorf("columns of %s: %w", k.Table, store.Fault(err))
		}
		have := map[string]string{}
		var name, typ string
		if _, err := pgx.ForEachRow(rows, []any{&name, &typ}, func() error { have[name] = typ; return nil }); err != nil {
			return fmt.Errorf("columns of %s: %w", k.Table, store.Fault(err))
		}
		if len(have) == 0 {
			faults = append(faults, fmt.Errorf("kind %s: the database has no table %s", k.Name, k.Table))
			continue
		}
		for _, f := range k.Fields {
			if want := columnTypes[f.Type]; !f.Sealed() && have[f.Column] != want {
				faults = append(faults, fmt.Errorf("%s.%s: the table %s has no column %s of type %s", k.Name, f.Name, k.Table, f.Column, want))
			}
		}
	}
	if len(faults) > 0 {
		return fmt.Errorf("%w: %w", fault.ErrCatalog, errors.Join(faults...))
	}
	return nil
}

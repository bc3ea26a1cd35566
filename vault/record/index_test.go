package record_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// TestPutTokens: of many tokens in one call each unique one has the rivals that it would have if they came one by one,
// whichever way they are stored.
func TestPutTokens(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	t.Run("of any records", func(t *testing.T) { testPut(t, pool, 1, record.PutTokens) })
	t.Run("of new records", func(t *testing.T) { testPut(t, pool, 2, record.PutNew) })
}

func testPut(t *testing.T, pool *pgxpool.Pool, epoch int32, insert func(context.Context, pgx.Tx, []record.Token) ([]record.Rival, error)) {
	t.Helper()
	sources := []uuid.UUID{uuid.New(), uuid.New(), uuid.New(), uuid.New()}
	token := func(source int, value byte, unique bool) record.Token {
		id := sources[source]
		return record.Token{Index: 3, Epoch: epoch, Value: [16]byte{value}, Subject: id, Record: id, Source: id, Unique: unique}
	}
	type rival struct {
		Source int
		Value  byte
		Taken  bool
	}
	put := func(tokens ...record.Token) (got []rival) {
		t.Helper()
		err := store.InTx(t.Context(), pool, func(tx pgx.Tx) error {
			rivals, err := insert(t.Context(), tx, tokens)
			for _, r := range rivals {
				for i, id := range sources {
					if id == r.Source {
						got = append(got, rival{i, r.Value[0], r.Taken})
					}
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	for _, tt := range []struct {
		name   string
		tokens []record.Token
		want   []rival
	}{
		{"none", nil, nil},
		{"others alone share", []record.Token{token(0, 1, false), token(1, 1, false)}, nil},
		{"one of a value that others have", []record.Token{token(2, 1, true)}, []rival{{2, 1, false}}},
		{"two of one value", []record.Token{token(0, 2, true), token(1, 2, true), token(2, 3, true)}, []rival{{1, 2, true}}},
		{"one whose value is held", []record.Token{token(3, 2, true), token(3, 4, true)}, []rival{{3, 2, true}}},
		{"others before and behind", []record.Token{token(0, 5, false), token(1, 5, true), token(2, 6, true), token(3, 6, false)}, []rival{{1, 5, false}}},
		{"its own", []record.Token{token(0, 7, true)}, nil},
		{"one of its own twice", []record.Token{token(0, 8, false), token(0, 8, false)}, nil},
		{"not in the order of the index", []record.Token{token(3, 9, true), token(2, 10, false), token(1, 9, true), token(1, 0, true)}, []rival{{1, 9, true}}},
	} {
		if diff := cmp.Diff(tt.want, put(tt.tokens...)); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
	var n, unique int
	if err := pool.QueryRow(t.Context(), `SELECT count(*), count(*) FILTER (WHERE uniq) FROM token WHERE epoch = $1`, epoch).Scan(&n, &unique); err != nil || n != 15 || unique != 9 {
		t.Errorf("%d tokens, %d unique, %v; want 15 and 9", n, unique, err)
	}
}

package value_test

import (
	"database/sql/driver"
	"encoding/hex"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgtype"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/value"
)

// TestColumnRoundTrip stores clear values and reads them back as PostgreSQL sends them.
func TestColumnRoundTrip(t *testing.T) {
	id := uuid.MustParse("0199a5c2-7e1b-7000-8000-000000000001")
	at := time.Date(2026, 1, 31, 9, 30, 0, 123456000, time.UTC)
	columns := pgtype.NewMap()
	tests := []struct {
		typ  value.Type
		oid  uint32
		text string
		sql  any
		row  any // what the column holds; nil is the same as sql
	}{
		{value.ID, pgtype.TextOID, "staff-01", "staff-01", nil},
		{value.Enum, pgtype.TextOID, "gold", "gold", nil},
		{value.Language, pgtype.TextOID, "de-AT", "de-AT", nil},
		{value.Currency, pgtype.TextOID, "EUR", "EUR", nil},
		{value.Int, pgtype.Int8OID, "-42", int64(-42), nil},
		{value.Bool, pgtype.BoolOID, "true", true, nil},
		{value.Bool, pgtype.BoolOID, "false", false, nil},
		{value.Time, pgtype.TimestamptzOID, "2026-01-31T09:30:00.123456Z", at, at.In(time.FixedZone("x", 3600))},
		{value.Time, pgtype.TimestamptzOID, "1931-01-31T09:30:00Z", time.Date(1931, 1, 31, 9, 30, 0, 0, time.UTC), nil},
		{value.Date, pgtype.DateOID, "1906-12-09", time.Date(1906, 12, 9, 0, 0, 0, 0, time.UTC), nil},
		{value.Date, pgtype.DateOID, "2026-02-28", time.Date(2026, 2, 28, 0, 0, 0, 0, time.UTC), nil},
		{value.Ref, pgtype.UUIDOID, id.String(), [16]byte(id), nil},
		{value.Tags, pgtype.TextArrayOID, "gold,silver", []string{"gold", "silver"}, []string{"silver", "gold"}},
		{value.Tags, pgtype.TextArrayOID, "", []string{}, nil},
	}
	for _, tt := range tests {
		v, err := value.FromText(tt.typ, tt.text, value.Options{Values: []string{"gold", "silver"}})
		if err != nil {
			t.Fatal(err)
		}
		if tt.text == "" {
			v = must(value.FromJSON(tt.typ, []byte("[]"), value.Options{}))
		}
		if diff := cmp.Diff(tt.sql, v.SQL()); diff != "" {
			t.Errorf("%s: %s", tt.typ, diff)
		}
		row := tt.row
		if row == nil {
			row = tt.sql
		}
		raw := must(columns.Encode(tt.oid, pgtype.BinaryFormatCode, row, []byte{}))
		back, err := value.FromColumn(tt.typ, raw)
		if err != nil || !back.Equal(v) {
			t.Errorf("%s: read back %v, %v, want %v", tt.typ, back, err, v)
		}
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func TestFromColumnRefuses(t *testing.T) {
	tests := []struct {
		typ value.Type
		in  string
	}{
		{value.Email, "a@example.com"},
		{value.Int, "42"},
		{value.Bool, "true"},
		{value.Ref, "0199"},
		{value.Tags, "gold"},
		{value.Tags, "\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x19\x00\x00\x00\x01\x00\x00\x00\x01\xff\xff\xff\xff"},
		{value.Tags, "\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x19"},
		{value.ID, "\xff"},
		{value.Time, "2026"},
		{value.Date, "2026-01-31"},
		{"colour", "red"},
	}
	for _, tt := range tests {
		if v, err := value.FromColumn(tt.typ, []byte(tt.in)); err == nil || !v.IsNull() {
			t.Errorf("%s from %q: got %v, %v, want an error", tt.typ, tt.in, v, err)
		}
	}
	if v, err := value.FromColumn(value.Int, nil); err != nil || !v.IsNull() {
		t.Errorf("got %v, %v, want null", v, err)
	}
}

// TestSealedHasNoSQL: what a sealed value gives is refused by every driver.
func TestSealedHasNoSQL(t *testing.T) {
	v := value.FromSecret(value.Int, crypto.SecretString("42"))
	valuer, ok := v.SQL().(driver.Valuer)
	if !ok {
		t.Fatalf("got %T, want a driver.Valuer", v.SQL())
	}
	if _, err := valuer.Value(); !errors.Is(err, crypto.ErrSecret) {
		t.Errorf("got %v, want ErrSecret", err)
	}
	if _, ok := v.Int(); ok {
		t.Error("a sealed int has a clear number")
	}
}

// TestCanonicalGolden: stored MACs rest on these bytes.
func TestCanonicalGolden(t *testing.T) {
	tests := []struct {
		typ  value.Type
		text string
		want string
	}{
		{value.Text, "a", "010000000161"},
		{value.Name, "a", "020000000161"},
		{value.Date, "1906-12-09", "0a0000000a313930362d31322d3039"},
		{value.Email, "a@b.example", "030000000b6140622e6578616d706c65"},
		{value.Phone, "+493023125000", "040000000d2b343933303233313235303030"},
		{value.Post, "a", "050000000161"},
		{value.Social, "a", "060000000161"},
		{value.Domain, "b.example", "0700000009622e6578616d706c65"},
		{value.IBAN, "NO9386011117947", "080000000f4e4f39333836303131313137393437"},
		{value.ExternalID, "a", "090000000161"},
		{value.ID, "a", "0b0000000161"},
		{value.Enum, "gold", "0c00000004676f6c64"},
		{value.Tags, "gold", "0d000000085b22676f6c64225d"},
		{value.Int, "7", "0e0000000137"},
		{value.Bool, "true", "0f0000000474727565"},
		{value.Time, "2026-01-31T09:30:00Z", "1000000014323032362d30312d33315430393a33303a30305a"},
		{value.Language, "en", "1200000002656e"},
		{value.Currency, "EUR", "1300000003455552"},
		{value.Name, "", "0000000000"},
		{value.Ref, "0199a5c2-7e1b-7000-8000-000000000001", "110000002430313939613563322d376531622d373030302d383030302d303030303030303030303031"},
	}
	for _, tt := range tests {
		v, err := value.FromText(tt.typ, tt.text, value.Options{Values: []string{"gold"}})
		if err != nil {
			t.Fatal(err)
		}
		if got := hex.EncodeToString(v.AppendCanonical(nil)); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.typ, got, tt.want)
		}
	}
}

// TestSealAndBack: what was sealed comes back as the same JSON and the same canonical bytes.
func TestSealAndBack(t *testing.T) {
	o := value.Options{Sealed: true, Values: []string{"gold", "silver"}}
	inputs := map[value.Type]string{
		value.Int: "42", value.Bool: "false", value.Tags: "silver,gold", value.Enum: "gold", value.Date: "1906-12-09",
		value.Text: "say \"no\"\n\t€", value.Name: "Zoë", value.Time: "2026-01-31T09:30:00Z", value.ID: "4917012345678",
	}
	want := map[value.Type]string{
		value.Int: "42", value.Bool: "false", value.Tags: `["gold","silver"]`, value.Enum: `"gold"`, value.Date: `"1906-12-09"`,
		value.Text: `"say \"no\"\n\t€"`, value.Name: `"Zoë"`, value.Time: `"2026-01-31T09:30:00Z"`, value.ID: `"4917012345678"`,
	}
	for typ, in := range inputs {
		v, err := value.FromText(typ, in, o)
		if err != nil {
			t.Fatal(err)
		}
		back := value.FromSecret(typ, v.Secret())
		if got := string(back.AppendJSON(nil)); got != want[typ] {
			t.Errorf("%s: got %s, want %s", typ, got, want[typ])
		}
		if !back.Equal(v) {
			t.Errorf("%s: opened value differs", typ)
		}
	}
}

// TestCanonicalIsInjective: two values have the same canonical bytes only when they are equal, also
// when others follow.
func TestCanonicalIsInjective(t *testing.T) {
	types := []value.Type{value.Text, value.Name, value.ExternalID}
	draw := func(t *rapid.T, label string) value.Value {
		typ := rapid.SampledFrom(types).Draw(t, label+" type")
		v, err := value.FromText(typ, rapid.StringMatching(`[a-c]{0,3}`).Draw(t, label), value.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b, c, d := draw(t, "a"), draw(t, "b"), draw(t, "c"), draw(t, "d")
		same := string(b.AppendCanonical(a.AppendCanonical(nil))) == string(d.AppendCanonical(c.AppendCanonical(nil)))
		if same != (a.Equal(c) && b.Equal(d)) {
			t.Fatalf("got same bytes %v for pairs equal %v", same, !same)
		}
	})
}

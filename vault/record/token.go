package record

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/value"
)

// Token is one row of table token: a blind index entry that leads to a record.
type Token struct {
	Index   uint16 // of the index or compound search
	Epoch   int32
	Value   [16]byte
	Subject uuid.UUID
	Record  uuid.UUID // that is found by it: of a sub-resource, the parent
	Source  uuid.UUID // that holds the value
	Unique  bool
	// Of an index; nil and zero for a compound search.
	Field *catalog.Field
	Class catalog.Class
}

// Tokens computes a record's tokens, for every epoch that is written. Fields that they rest on are opened;
// errors are those of Open.
func (r *Record) Tokens(roots *keyring.Roots, keys *keyring.Subject) ([]Token, error) {
	return r.tokensOf(roots, keys, 0)
}

// Holds reports whether a record holds the value that a token of an index or search stands for. A token row
// that leads to a record which does not was edited.
func (r *Record) Holds(roots *keyring.Roots, keys *keyring.Subject, index uint16, token [16]byte) (bool, error) {
	tokens, err := r.tokensOf(roots, keys, index)
	if err != nil {
		return false, err
	}
	return slices.ContainsFunc(tokens, func(t Token) bool { return t.Value == token }), nil
}

// Claims reports whether a record wants to be the only one with the value that a token of an index stands for,
// whether or not the index has it as the holder.
func (r *Record) Claims(roots *keyring.Roots, keys *keyring.Subject, index uint16, token [16]byte) (bool, error) {
	tokens, err := r.tokensOf(roots, keys, index)
	if err != nil {
		return false, err
	}
	return slices.ContainsFunc(tokens, func(t Token) bool { return t.Unique && t.Value == token }), nil
}

// FieldToken is the token of a value under an index root; false for one that is not indexed.
func FieldToken(root *crypto.Index, x *catalog.Index, v value.Value) ([16]byte, bool) {
	in, ok := fieldInput(x, v)
	return in.token(root), ok
}

// SearchToken is the token of a compound search's values under an index root, in the order of its parts; false
// where one is not indexed.
func SearchToken(root *crypto.Index, s *catalog.Search, values []value.Value) ([16]byte, bool) {
	in, ok := searchInput(s, values)
	return in.token(root), ok
}

// tokensOf computes the tokens of one index or search only; 0 is all.
func (r *Record) tokensOf(roots *keyring.Roots, keys *keyring.Subject, only uint16) (out []Token, err error) {
	for _, f := range r.Table.Kind.Fields {
		shape, ok := r.Shape(f)
		if !ok || shape.Index == nil {
			continue
		}
		if out, err = r.addIndex(out, roots, keys, f, shape.Index, only); err != nil {
			return nil, err
		}
	}
	for _, x := range r.Table.Former {
		if x.Shape != "" && r.Get(x.Field.ClassBy.Field).Text() != x.Shape {
			continue
		}
		if out, err = r.addIndex(out, roots, keys, x.Field, x.Index, only); err != nil {
			return nil, err
		}
	}
	for _, s := range slices.Concat(r.Table.Kind.Searches, r.Table.FormerSearches) {
		if out, err = r.addSearch(out, roots, keys, s, only); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (r *Record) addIndex(out []Token, roots *keyring.Roots, keys *keyring.Subject, f *catalog.Field, x *catalog.Index, only uint16) ([]Token, error) {
	if only != 0 && only != x.Number {
		return out, nil
	}
	v, err := r.Open(keys, f)
	if err != nil {
		return nil, err
	}
	in, ok := fieldInput(x, v)
	if !ok {
		return out, nil
	}
	shape, _ := r.Shape(f)
	return r.addTokens(out, roots, Token{Unique: r.unique(x), Field: f, Class: shape.Class}, in), nil
}

func (r *Record) addSearch(out []Token, roots *keyring.Roots, keys *keyring.Subject, s *catalog.Search, only uint16) ([]Token, error) {
	if only != 0 && only != s.Number {
		return out, nil
	}
	values, err := r.parts(keys, s)
	if err != nil {
		return nil, err
	}
	in, ok := searchInput(s, values)
	if !ok {
		return out, nil
	}
	return r.addTokens(out, roots, Token{}, in), nil
}

// parts opens the fields of a compound search up to the first that has no value.
func (r *Record) parts(keys *keyring.Subject, s *catalog.Search) ([]value.Value, error) {
	var values []value.Value
	for _, p := range s.Parts {
		f, ok := r.Table.Kind.Field(p.Field)
		if !ok {
			break
		}
		v, err := r.Open(keys, f)
		if err != nil {
			return nil, err
		}
		if v.IsNull() {
			break
		}
		values = append(values, v)
	}
	return values, nil
}

func (r *Record) addTokens(out []Token, roots *keyring.Roots, t Token, in input) []Token {
	t.Index, t.Subject, t.Source, t.Record = in.number, r.Subject, r.ID, r.ID
	if r.Parent != uuid.Nil {
		t.Record = r.Parent
	}
	for _, e := range roots.Writing {
		t.Epoch, t.Value = e.Number, in.token(e.Index)
		out = append(out, t)
	}
	return out
}

func (r *Record) unique(x *catalog.Index) bool {
	switch x.Unique {
	case catalog.UniqueAlways:
		return true
	case catalog.UniqueVerified:
		verified, _ := r.Get("verified").Bool()
		return verified
	case catalog.NotUnique:
	}
	return false
}

// input is what a token is computed from, besides the root.
type input struct {
	number uint16
	label  string // the normalisers of the parts with their versions
	parts  []crypto.Secret
}

func (in *input) token(root *crypto.Index) [16]byte {
	if len(in.parts) == 0 {
		return [16]byte{}
	}
	return root.Token(in.number, in.label, in.parts...)
}

func fieldInput(x *catalog.Index, v value.Value) (input, bool) {
	part, ok := value.Normalise(x.Normaliser, v)
	if !ok {
		return input{}, false
	}
	return input{number: x.Number, label: value.Label(x.Normaliser), parts: []crypto.Secret{part}}, true
}

// searchInput joins the parts: names are found only together with something else, since the token of a single
// name would give its frequency away.
func searchInput(s *catalog.Search, values []value.Value) (input, bool) {
	if len(values) != len(s.Parts) {
		return input{}, false
	}
	labels, parts := make([]string, len(s.Parts)), make([]crypto.Secret, len(s.Parts))
	for i, p := range s.Parts {
		part, ok := value.Normalise(p.Normaliser, values[i])
		if !ok {
			return input{}, false
		}
		labels[i], parts[i] = value.Label(p.Normaliser), part
	}
	return input{number: s.Number, label: strings.Join(labels, "+"), parts: parts}, true
}

package dossier

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/value"
)

// Values of fields become text here, and in csv.go: they were released by then.

// object is a JSON object with its members in order.
type object []member

type member struct {
	name  string
	value any
}

// MarshalJSONTo implements json.MarshalerTo.
func (o object) MarshalJSONTo(e *jsontext.Encoder) error {
	if err := e.WriteToken(jsontext.BeginObject); err != nil {
		return err //nolint:wrapcheck // the caller wraps
	}
	for _, m := range o {
		if err := e.WriteToken(jsontext.String(m.name)); err != nil {
			return err //nolint:wrapcheck // as above
		}
		if err := json.MarshalEncode(e, m.value); err != nil {
			return err //nolint:wrapcheck // as above
		}
	}
	return e.WriteToken(jsontext.EndObject) //nolint:wrapcheck // as above
}

// with adds a member unless it is empty.
func (o object) with(name string, v any) object {
	switch v := v.(type) {
	case string:
		if v == "" {
			return o
		}
	case []string:
		if len(v) == 0 {
			return o
		}
	case []uuid.UUID:
		if len(v) == 0 {
			return o
		}
	case uuid.UUID:
		if v == uuid.Nil {
			return o
		}
	case time.Time:
		if v.IsZero() {
			return o
		}
	case digest:
		if len(v) == 0 {
			return o
		}
	case bool:
		if !v {
			return o
		}
	}
	return append(o, member{name, v})
}

// digest is a hash that is written in hexadecimal.
type digest []byte

// MarshalText implements encoding.TextMarshaler.
func (d digest) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, d), nil }

// encoding writes times as the API does, RFC 3339 in UTC to the microsecond, and released values in the clear.
func encoding() json.Options {
	return json.JoinOptions(json.Deterministic(true), json.WithMarshalers(json.JoinMarshalers(
		json.MarshalToFunc(func(e *jsontext.Encoder, t time.Time) error {
			return e.WriteToken(jsontext.String(t.UTC().Truncate(time.Microsecond).Format(time.RFC3339Nano)))
		}),
		json.MarshalToFunc(func(e *jsontext.Encoder, v value.Value) error { return e.WriteValue(v.AppendJSON(nil)) }),
	)))
}

// document writes a JSON object whose last member is a list, without holding the list.
type document struct {
	enc *jsontext.Encoder
	err error
}

// newDocument begins a document with some members, and the list.
func newDocument(w io.Writer, head object, list string) *document {
	d := &document{enc: jsontext.NewEncoder(w, encoding())}
	d.token(jsontext.BeginObject)
	for _, m := range head {
		d.token(jsontext.String(m.name))
		d.value(m.value)
	}
	d.token(jsontext.String(list))
	d.token(jsontext.BeginArray)
	return d
}

func (d *document) token(t jsontext.Token) {
	if d.err == nil {
		d.err = d.enc.WriteToken(t)
	}
}

func (d *document) value(v any) {
	if d.err == nil {
		d.err = json.MarshalEncode(d.enc, v)
	}
}

// add writes an item of the list.
func (d *document) add(v any) error {
	d.value(v)
	return d.fault()
}

// end writes what comes behind the list.
func (d *document) end(tail ...member) error {
	d.token(jsontext.EndArray)
	for _, m := range tail {
		d.token(jsontext.String(m.name))
		d.value(m.value)
	}
	d.token(jsontext.EndObject)
	return d.fault()
}

// fault is what went wrong, if anything. The encoder's own text may quote what it was to write.
func (d *document) fault() error {
	if d.err == nil {
		return nil
	}
	return wroteNot(d.err)
}

// errEncoding says that something could not be written as JSON: a defect, or text that is not UTF-8.
var errEncoding = fmt.Errorf("write export: not to be had as JSON: %w", vault.ErrIntegrity)

// wroteNot drops the text of an error of the encoder, which can hold a value, and keeps those of the writer.
func wroteNot(err error) error {
	if syntax, semantic := new(jsontext.SyntacticError), new(json.SemanticError); errors.As(err, &syntax) || errors.As(err, &semantic) {
		return errEncoding
	}
	return fmt.Errorf("write export: %w", err)
}

// write writes one value as a whole document.
func write(w io.Writer, v any) error {
	if err := json.MarshalWrite(w, v, encoding(), jsontext.Multiline(true)); err != nil {
		return wroteNot(err)
	}
	return nil
}

// records writes records.json: every record as the API shows it, with the entry under which it left.
func (a *Archive) records(ctx context.Context, w io.Writer) error {
	d := newDocument(w, object{{"subject", a.subject}, {"kind", a.kind.Name}, {"as_of", a.at}}, "records")
	for _, k := range a.kinds() {
		err := a.pages(ctx, k, func(pg *page) error {
			for i := range pg.items {
				if err := d.add(a.marked(recordOf(&pg.items[i], pg.entry), pg.of)); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return d.end()
}

func recordOf(r *vault.Reply, entry uuid.UUID) object {
	fields := released(r.Fields)
	for i := range r.Children {
		items := make([]object, len(r.Children[i].Items))
		for j := range items {
			one := &r.Children[i].Items[j]
			items[j] = append(append(object{{"id", one.ID}}, released(one.Fields)...), member{"version", one.Version})
		}
		fields = append(fields, member{r.Children[i].Name, items})
	}
	o := object{{"id", r.ID}, {"kind", r.Kind.Name}, {"version", r.Version}}
	o = o.with("created_at", r.CreatedAt).with("updated_at", r.UpdatedAt)
	return append(o, member{"fields", fields}, member{"withheld", withheldOf(r.Withheld)}, member{"entry", entry})
}

// released are fields in the form in which they leave. A form that is none of the three is not written.
func released(fields []vault.Released) object {
	o := object{}
	for i := range fields {
		f := &fields[i]
		switch f.Form {
		case policy.Clear:
			if !f.Value.IsNull() {
				o = append(o, member{f.Field.Name, f.Value})
			}
		case policy.Mask, policy.Token:
			o = o.with(f.Field.Name, f.Text)
		case policy.Hidden:
		}
	}
	return o
}

func withheldOf(list []reply.Withheld) object {
	o := object{}
	for _, w := range list {
		o = append(o, member{w.Name, object{{"as", w.As}, {"reason", w.Reason}}})
	}
	return o
}

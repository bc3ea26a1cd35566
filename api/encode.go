package api

import (
	"encoding/hex"
	"slices"
	"strconv"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/value"
)

// This file writes what leaves: bytes are appended, member by member, without maps or reflection. Values of fields become
// text here and nowhere else in the package.

// object appends members of one JSON object to b; end closes it.
type object struct{ b []byte }

func begin(b []byte) object { return object{append(b, '{')} }

func (o *object) end() []byte { return append(o.b, '}') }

// key appends a member's name, which is a constant or declared in the catalog.
func (o *object) key(name string) {
	if o.b[len(o.b)-1] != '{' {
		o.b = append(o.b, ',')
	}
	o.b = appendString(o.b, name)
	o.b = append(o.b, ':')
}

func (o *object) text(name, s string) {
	o.key(name)
	o.b = appendString(o.b, s)
}

// textIf leaves an empty text out.
func (o *object) textIf(name, s string) {
	if s != "" {
		o.text(name, s)
	}
}

func (o *object) id(name string, id uuid.UUID) { o.text(name, id.String()) }

func (o *object) idIf(name string, id uuid.UUID) {
	if id != uuid.Nil {
		o.id(name, id)
	}
}

func (o *object) uint(name string, n uint64) {
	o.key(name)
	o.b = strconv.AppendUint(o.b, n, 10)
}

func (o *object) int(name string, n int) {
	o.key(name)
	o.b = strconv.AppendInt(o.b, int64(n), 10)
}

func (o *object) bool(name string, truth bool) {
	o.key(name)
	o.b = strconv.AppendBool(o.b, truth)
}

// timeIf appends RFC 3339 in UTC to the microsecond, and leaves the zero time out.
func (o *object) timeIf(name string, t time.Time) {
	if t.IsZero() {
		return
	}
	o.key(name)
	o.b = append(o.b, '"')
	o.b = t.UTC().Truncate(time.Microsecond).AppendFormat(o.b, time.RFC3339Nano)
	o.b = append(o.b, '"')
}

// raw appends a member that is JSON already.
func (o *object) raw(name string, v []byte) {
	o.key(name)
	o.b = append(o.b, v...)
}

// encoders write types of the vault inside other values as this file does.
var encoders = json.JoinMarshalers(
	json.MarshalToFunc(func(e *jsontext.Encoder, t time.Time) error {
		if t.IsZero() {
			return e.WriteToken(jsontext.Null)
		}
		return e.WriteToken(jsontext.String(t.UTC().Truncate(time.Microsecond).Format(time.RFC3339Nano)))
	}),
	json.MarshalToFunc(func(e *jsontext.Encoder, sum [32]byte) error { return e.WriteToken(jsontext.String(digest(sum))) }),
	json.MarshalToFunc(func(e *jsontext.Encoder, d vault.Disclosure) error { return e.WriteValue(appendDisclosure(nil, d)) }),
	json.MarshalToFunc(func(e *jsontext.Encoder, v value.Value) error { return e.WriteValue(v.AppendJSON(nil)) }),
)

// appendString quotes s. Text that is not UTF-8 cannot come from the vault; it would be written with U+FFFD.
func appendString(b []byte, s string) []byte {
	quoted, err := jsontext.AppendQuote(b, s)
	if err != nil && len(quoted) <= len(b) {
		return append(b, `""`...)
	}
	return quoted
}

func appendList[T any](b []byte, items []T, each func([]byte, *T) []byte) []byte {
	b = append(b, '[')
	for i := range items {
		if i > 0 {
			b = append(b, ',')
		}
		b = each(b, &items[i])
	}
	return append(b, ']')
}

func appendWord(b []byte, s *string) []byte { return appendString(b, *s) }

// appendReply writes a record as one session may see it. Released values that are null are left out of fields.
func appendReply(b []byte, r *vault.Reply) []byte {
	o := begin(b)
	o.id("id", r.ID)
	o.text("kind", r.Kind.Name)
	o.idIf("parent", r.Parent)
	o.uint("version", r.Version)
	o.timeIf("created_at", r.CreatedAt)
	o.timeIf("updated_at", r.UpdatedAt)
	o.key("fields")
	o.b = appendFields(o.b, r)
	o.key("withheld")
	o.b = appendWithheld(o.b, r.Withheld)
	if r.Disclosure.Entry != uuid.Nil {
		o.key("disclosure")
		o.b = appendDisclosure(o.b, r.Disclosure)
	}
	return o.end()
}

func appendFields(b []byte, r *vault.Reply) []byte {
	o := begin(b)
	o.released(r.Fields)
	for i := range r.Children {
		o.key(r.Children[i].Name)
		o.b = appendList(o.b, r.Children[i].Items, appendChild)
	}
	return o.end()
}

// appendChild writes a sub-resource inside its parent: its fields stand beside its id.
func appendChild(b []byte, r *vault.Reply) []byte {
	o := begin(b)
	o.id("id", r.ID)
	o.released(r.Fields)
	o.uint("version", r.Version)
	return o.end()
}

// released appends fields in the form in which they leave. A form that is none of the three is not written.
func (o *object) released(fields []vault.Released) {
	for i := range fields {
		f := &fields[i]
		switch f.Form {
		case policy.Clear:
			if !f.Value.IsNull() {
				o.key(f.Field.Name)
				o.b = f.Value.AppendJSON(o.b)
			}
		case policy.Mask, policy.Token:
			o.textIf(f.Field.Name, f.Text)
		case policy.Hidden:
		}
	}
}

func appendWithheld(b []byte, withheld []vault.Withheld) []byte {
	o := begin(b)
	for i := range withheld {
		o.key(withheld[i].Name)
		w := begin(o.b)
		w.text("as", withheld[i].As)
		w.text("reason", withheld[i].Reason)
		o.b = w.end()
	}
	return o.end()
}

func appendDisclosure(b []byte, d vault.Disclosure) []byte {
	o := begin(b)
	o.id("entry", d.Entry)
	o.textIf("purpose", d.Purpose)
	o.textIf("policy", digest(d.Policy))
	if d.ForgetAfter > 0 {
		o.int("forget_after_s", int(d.ForgetAfter/time.Second))
	}
	return o.end()
}

// digest writes a SHA-256 as the rest of the project does; "" for none.
func digest(sum [32]byte) string {
	if sum == ([32]byte{}) {
		return ""
	}
	return "sha256:" + hex.EncodeToString(sum[:])
}

// appendPage writes one page of a list.
func appendPage(b []byte, p *vault.Page) []byte {
	o := begin(b)
	o.key("items")
	o.b = appendList(o.b, p.Items, appendReply)
	o.textIf("next", p.Next)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, p.Disclosure)
	return o.end()
}

// appendLines writes a page as NDJSON: an item a line, and a last line that says under which entry they left.
func appendLines(b []byte, p *vault.Page) []byte {
	for i := range p.Items {
		b = appendReply(b, &p.Items[i])
		b = append(b, '\n')
	}
	o := begin(b)
	o.textIf("next", p.Next)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, p.Disclosure)
	return append(o.end(), '\n')
}

// appendChildren writes one list of a parent's sub-resources.
func appendChildren(b []byte, list string, parent *vault.Reply) []byte {
	o := begin(b)
	o.id("parent", parent.ID)
	var items []vault.Reply
	for i := range parent.Children {
		if parent.Children[i].Name == list {
			items = parent.Children[i].Items
		}
	}
	o.key("items")
	o.b = appendList(o.b, items, appendChild)
	o.key("withheld")
	o.b = appendWithheld(o.b, parent.Withheld)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, parent.Disclosure)
	return o.end()
}

// appendWritten answers a write: ids and versions, never a value.
func appendWritten(b []byte, w *vault.Written) []byte {
	o := begin(b)
	o.id("id", w.ID)
	o.text("kind", w.Kind.Name)
	o.idIf("parent", w.Parent)
	o.uint("version", w.Version)
	for i := range w.Children {
		o.key(w.Children[i].Name)
		o.b = appendList(o.b, w.Children[i].Items, appendChild)
	}
	o.key("disclosure")
	o.b = appendDisclosure(o.b, w.Disclosure)
	return o.end()
}

// appendHistory writes a record's past, newest first.
func appendHistory(b []byte, h *vault.History) []byte {
	o := begin(b)
	o.id("id", h.ID)
	o.text("kind", h.Kind.Name)
	o.key("versions")
	o.b = appendList(o.b, h.Versions, appendVersion)
	o.key("withheld")
	o.b = appendWithheld(o.b, h.Withheld)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, h.Disclosure)
	return o.end()
}

func appendVersion(b []byte, v *vault.Version) []byte {
	o := begin(b)
	o.idIf("record", v.Record)
	o.uint("version", v.Version)
	o.timeIf("replaced_at", v.At)
	o.textIf("action", v.Action)
	o.idIf("entry", v.Entry)
	o.key("fields")
	f := begin(o.b)
	f.released(v.Changed)
	o.b = f.end()
	return o.end()
}

// appendProblem writes a problem document (RFC 9457). Its type is a name, not an address: nothing is served there.
func appendProblem(b []byte, p *problem, request uuid.UUID) []byte {
	o := begin(b)
	o.text("type", "urn:tacit:problem:"+string(p.code))
	o.text("title", p.title())
	o.int("status", p.status())
	o.text("code", string(p.code))
	o.textIf("detail", p.details)
	o.textIf("hint", p.hints)
	if len(p.faults) > 0 {
		o.key("errors")
		o.b = appendList(o.b, slices.Clip(p.faults), appendFault)
	}
	if !p.erased.IsZero() {
		o.text("erased_on", p.erased.UTC().Format(time.DateOnly))
	}
	o.idIf("entry", p.entry)
	o.idIf("request_id", request)
	return o.end()
}

func appendFault(b []byte, f *vault.FieldError) []byte {
	o := begin(b)
	o.textIf("field", f.Field)
	o.text("code", f.Code)
	o.textIf("hint", f.Hint)
	return o.end()
}

package wire

import (
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
)

// AppendReply writes a record as one session may see it. Released values that are null are left out of fields.
func AppendReply(b []byte, r *vault.Reply) []byte { return new(said).reply(b, r) }

// said is where in a buffer it says what is withheld. Records that are decided alike say it by one list, which is written
// once and then copied.
type said struct {
	list     []vault.Withheld
	from, to int
}

func (s *said) withheld(b []byte, list []vault.Withheld) []byte {
	if len(list) > 0 && len(list) == len(s.list) && &list[0] == &s.list[0] {
		return append(b, b[s.from:s.to]...)
	}
	s.list, s.from = list, len(b)
	b = AppendWithheld(b, list)
	s.to = len(b)
	return b
}

// replies writes records as a list. After the first it knows how much room they take.
func (s *said) replies(b []byte, list []vault.Reply) []byte {
	b = append(b, '[')
	start := len(b)
	for i := range list {
		if i > 0 {
			b = append(b, ',')
		}
		if one := len(b) - start; i == 1 {
			b = slices.Grow(b, (one+one/8)*(len(list)-1))
		}
		b = s.reply(b, &list[i])
	}
	return append(b, ']')
}

func (s *said) reply(b []byte, r *vault.Reply) []byte {
	o := Begin(b)
	o.ID("id", r.ID)
	o.Text("kind", r.Kind.Name)
	o.IDIf("parent", r.Parent)
	o.Uint("version", r.Version)
	o.TimeIf("created_at", r.CreatedAt)
	o.TimeIf("updated_at", r.UpdatedAt)
	o.Key("fields")
	o.B = appendFields(o.B, r)
	o.Key("withheld")
	o.B = s.withheld(o.B, r.Withheld)
	o.merged(&r.Merged)
	if r.Disclosure.Entry != uuid.Nil {
		o.Key("disclosure")
		o.B = AppendDisclosure(o.B, r.Disclosure)
	}
	return o.End()
}

// merged appends other records of the same person, if any may be named.
func (o *Object) merged(m *vault.Merged) {
	if m.Into == uuid.Nil && len(m.From) == 0 {
		return
	}
	o.Key("merged")
	in := Begin(o.B)
	in.IDIf("into", m.Into)
	in.IDs("from", m.From)
	o.B = in.End()
}

func appendFields(b []byte, r *vault.Reply) []byte {
	o := Begin(b)
	o.released(r.Fields)
	for i := range r.Children {
		o.Key(r.Children[i].Name)
		o.B = AppendList(o.B, r.Children[i].Items, appendChild)
	}
	return o.End()
}

// appendChild writes a sub-resource inside its parent: its fields stand beside its id.
func appendChild(b []byte, r *vault.Reply) []byte {
	o := Begin(b)
	o.ID("id", r.ID)
	o.released(r.Fields)
	o.Uint("version", r.Version)
	return o.End()
}

// released appends fields in the form in which they leave. A form that is none of the three is not written.
func (o *Object) released(fields []vault.Released) {
	for i := range fields {
		f := &fields[i]
		switch f.Form {
		case policy.Clear:
			if !f.Value.IsNull() {
				o.Key(f.Field.Name)
				o.B = f.Value.AppendJSON(o.B)
			}
		case policy.Mask, policy.Token:
			o.TextIf(f.Field.Name, f.Text)
		case policy.Hidden:
		}
	}
}

// AppendWithheld writes what was kept back: in which form, and why.
func AppendWithheld(b []byte, withheld []vault.Withheld) []byte {
	o := Begin(b)
	for i := range withheld {
		o.Key(withheld[i].Name)
		w := Begin(o.B)
		w.Text("as", withheld[i].As)
		w.Text("reason", withheld[i].Reason)
		o.B = w.End()
	}
	return o.End()
}

// AppendPage writes one page of a list.
func AppendPage(b []byte, p *vault.Page) []byte {
	o, s := Begin(b), said{}
	o.Key("items")
	o.B = s.replies(o.B, p.Items)
	return o.endPage(p)
}

// endPage writes what a page has besides its items.
func (o *Object) endPage(p *vault.Page) []byte {
	if p.Included != nil {
		o.Key("included")
		o.B = new(said).replies(o.B, p.Included)
	}
	if p.Count != nil {
		o.Int("count", int(*p.Count))
	}
	o.TextIf("next", p.Next)
	o.Key("disclosure")
	o.B = AppendDisclosure(o.B, p.Disclosure)
	return o.End()
}

// appendLines writes a page as NDJSON: an item a line, and a last line with the rest, that says under which entry they left.
func appendLines(b []byte, p *vault.Page) []byte {
	var s said
	for i := range p.Items {
		b = append(s.reply(b, &p.Items[i]), '\n')
	}
	o := Begin(b)
	return append(o.endPage(p), '\n')
}

// AppendChildren writes one list of a parent's sub-resources.
func AppendChildren(b []byte, list string, parent *vault.Reply) []byte {
	o := Begin(b)
	o.ID("parent", parent.ID)
	var items []vault.Reply
	for i := range parent.Children {
		if parent.Children[i].Name == list {
			items = parent.Children[i].Items
		}
	}
	o.Key("items")
	o.B = AppendList(o.B, items, appendChild)
	o.Key("withheld")
	o.B = AppendWithheld(o.B, parent.Withheld)
	o.Key("disclosure")
	o.B = AppendDisclosure(o.B, parent.Disclosure)
	return o.End()
}

// AppendWritten answers a write: ids and versions, never a value.
func AppendWritten(b []byte, w *vault.Written) []byte {
	o := Begin(b)
	o.ID("id", w.ID)
	o.Text("kind", w.Kind.Name)
	o.IDIf("parent", w.Parent)
	o.Uint("version", w.Version)
	for i := range w.Children {
		o.Key(w.Children[i].Name)
		o.B = AppendList(o.B, w.Children[i].Items, appendChild)
	}
	if w.Duplicates != nil {
		o.Key("duplicates")
		o.B = AppendList(o.B, w.Duplicates, appendDuplicate)
	}
	o.Key("disclosure")
	o.B = AppendDisclosure(o.B, w.Disclosure)
	return o.End()
}

func appendDuplicate(b []byte, d *vault.Duplicate) []byte {
	o := Begin(b)
	o.ID("id", d.ID)
	o.Words("fields", d.Fields)
	return o.End()
}

// AppendHistory writes a record's past, newest first.
func AppendHistory(b []byte, h *vault.History) []byte {
	o := Begin(b)
	o.ID("id", h.ID)
	o.Text("kind", h.Kind.Name)
	o.Key("versions")
	o.B = AppendList(o.B, h.Versions, appendVersion)
	o.Key("withheld")
	o.B = AppendWithheld(o.B, h.Withheld)
	o.Key("disclosure")
	o.B = AppendDisclosure(o.B, h.Disclosure)
	return o.End()
}

func appendVersion(b []byte, v *vault.Version) []byte {
	o := Begin(b)
	o.IDIf("record", v.Record)
	o.IDIf("of", v.Of)
	o.Uint("version", v.Version)
	o.TimeIf("replaced_at", v.At)
	o.TextIf("action", v.Action)
	o.IDIf("entry", v.Entry)
	o.Key("fields")
	f := Begin(o.B)
	f.released(v.Changed)
	o.B = f.End()
	return o.End()
}

// AppendItems writes sub-resources as a list, as they stand in their parent.
func AppendItems(b []byte, items []vault.Reply) []byte { return AppendList(b, items, appendChild) }

package wire

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

var (
	idA = uuid.MustParse("01890a5d-ac96-774b-bcce-b302099a8057")
	idB = uuid.MustParse("01890a5d-ac96-774b-bcce-b302099a8058")
	idE = uuid.MustParse("01890a5d-ac96-774b-bcce-b302099a8059")
)

// sampleReply is a contact as support sees it: names in clear, the e-mail address masked.
func sampleReply(t *testing.T) *vault.Reply {
	t.Helper()
	cat := defaultCatalog(t)
	contact, point := mustKind(t, cat, "contact"), mustKind(t, cat, "contact_point")
	return &vault.Reply{
		Kind: contact, ID: idA, Version: 3,
		CreatedAt: time.Date(2026, 3, 1, 9, 0, 0, 120_000_900, time.FixedZone("", 3600)),
		Fields: []vault.Released{
			released(t, contact, "family_name", value.FromSecret(value.Name, crypto.SecretString("Lovelace \"Ada\" <é>"))),
			{Field: field(t, contact, "job_title"), Form: policy.Clear}, // released, and null
			{Field: field(t, contact, "external_ref"), Form: policy.Hidden, Text: marker},
			{Field: field(t, contact, "given_name"), Form: policy.Token, Text: "tok_1"},
		},
		Children: []vault.Children{{Name: "contact_points", Items: []vault.Reply{{
			Kind: point, ID: idB, Version: 1,
			Fields: []vault.Released{
				{Field: field(t, point, "kind"), Form: policy.Clear, Value: inClear(t, value.Enum, "email", "email")},
				{Field: field(t, point, "value"), Form: policy.Mask, Text: "a•••@e•••.com"},
			},
		}}}},
		Withheld:   []vault.Withheld{{Name: "contact.email", As: "mask", Reason: "support sees masked contact points"}},
		Disclosure: vault.Disclosure{Entry: idE, Purpose: "support", Policy: [32]byte{0xab}},
	}
}

func mustKind(t *testing.T, cat *catalog.Catalog, name string) *catalog.Kind {
	t.Helper()
	k, ok := cat.Kind(name)
	if !ok {
		t.Fatalf("no kind %s", name)
	}
	return k
}

func field(t *testing.T, k *catalog.Kind, name string) *catalog.Field {
	t.Helper()
	f, ok := k.Field(name)
	if !ok {
		t.Fatalf("no field %s", name)
	}
	return f
}

func released(t *testing.T, k *catalog.Kind, name string, v value.Value) vault.Released {
	t.Helper()
	return vault.Released{Field: field(t, k, name), Form: policy.Clear, Value: v}
}

func inClear(t *testing.T, typ value.Type, s string, values ...string) value.Value {
	t.Helper()
	v, err := value.FromText(typ, s, value.Options{Values: values})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

const sampleFields = `"fields":{"family_name":"Lovelace \"Ada\" <é>","given_name":"tok_1","contact_points":[` +
	`{"id":"01890a5d-ac96-774b-bcce-b302099a8058","kind":"email","value":"a•••@e•••.com","version":1}]},` +
	`"withheld":{"contact.email":{"as":"mask","reason":"support sees masked contact points"}}`

const sampleDisclosure = `"disclosure":{"entry":"01890a5d-ac96-774b-bcce-b302099a8059","purpose":"support",` +
	`"policy":"sha256:ab00000000000000000000000000000000000000000000000000000000000000"}`

func TestAppendReply(t *testing.T) {
	want := `{"id":"01890a5d-ac96-774b-bcce-b302099a8057","kind":"contact","version":3,"created_at":"2026-03-01T08:00:00.12Z",` +
		sampleFields + `,` + sampleDisclosure + `}`
	if diff := cmp.Diff(want, string(AppendReply(nil, sampleReply(t)))); diff != "" {
		t.Error(diff)
	}
}

func TestAppendChildren(t *testing.T) {
	want := `{"parent":"01890a5d-ac96-774b-bcce-b302099a8057","items":[` +
		`{"id":"01890a5d-ac96-774b-bcce-b302099a8058","kind":"email","value":"a•••@e•••.com","version":1}],` +
		`"withheld":{"contact.email":{"as":"mask","reason":"support sees masked contact points"}},` + sampleDisclosure + `}`
	if diff := cmp.Diff(want, string(AppendChildren(nil, "contact_points", sampleReply(t)))); diff != "" {
		t.Error(diff)
	}
}

func TestAppendPage(t *testing.T) {
	item := *sampleReply(t)
	d := item.Disclosure
	item.Disclosure = vault.Disclosure{}
	page := &vault.Page{Items: []vault.Reply{item, item}, Next: "c1", Disclosure: d}
	line := `{"id":"01890a5d-ac96-774b-bcce-b302099a8057","kind":"contact","version":3,"created_at":"2026-03-01T08:00:00.12Z",` + sampleFields + `}`
	if diff := cmp.Diff(`{"items":[`+line+`,`+line+`],"next":"c1",`+sampleDisclosure+`}`, string(AppendPage(nil, page))); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(line+"\n"+line+"\n"+`{"next":"c1",`+sampleDisclosure+"}\n", string(appendLines(nil, page))); diff != "" {
		t.Error(diff)
	}
	empty := `{"items":[],` + sampleDisclosure + `}`
	if diff := cmp.Diff(empty, string(AppendPage(nil, &vault.Page{Disclosure: d}))); diff != "" {
		t.Error(diff)
	}
}

func TestAppendWritten(t *testing.T) {
	r := sampleReply(t)
	w := &vault.Written{Kind: r.Kind, ID: idA, Version: 1, Disclosure: r.Disclosure}
	want := `{"id":"01890a5d-ac96-774b-bcce-b302099a8057","kind":"contact","version":1,` + sampleDisclosure + `}`
	if diff := cmp.Diff(want, string(AppendWritten(nil, w))); diff != "" {
		t.Error(diff)
	}
}

// TestRepliesFollowTheirSchemas holds what is written against what the document promises.
func TestRepliesFollowTheirSchemas(t *testing.T) {
	r := sampleReply(t)
	d := r.Disclosure
	doc := loadDocument(t, defaultCatalog(t))
	bodies := map[string][]byte{
		"contact":                AppendReply(nil, r),
		"contact.page":           AppendPage(nil, &vault.Page{Items: []vault.Reply{*r}, Next: "c", Disclosure: d}),
		"contact_point.children": AppendChildren(nil, "contact_points", r),
		"Written":                AppendWritten(nil, &vault.Written{Kind: r.Kind, ID: idA, Version: 1, Children: r.Children, Disclosure: d}),
		"contact.history": AppendHistory(nil, &vault.History{
			Kind: r.Kind, ID: idA, Disclosure: d,
			Versions: []vault.Version{{Version: 1, At: time.Unix(0, 0), Action: "update", Entry: idE, Changed: r.Fields}},
		}),
		"Problem": appendProblem(nil, Refuse(CodeMalformedID), idE),
	}
	for name, body := range bodies {
		var v any
		if err := json.Unmarshal(body, &v); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if err := doc.ValidateSchemaJSON(doc.Components.Schemas[name].Value, v); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	var v any = map[string]any{"id": idA.String(), "kind": "contact", "version": 1.0, "fields": map[string]any{"surname": "x"}, "withheld": map[string]any{}}
	if err := doc.ValidateSchemaJSON(doc.Components.Schemas["contact"].Value, v); err == nil {
		t.Error("a field that the kind does not have passed the schema: the test would not notice one")
	}
}

func loadDocument(t testing.TB, cat *catalog.Catalog) *openapi3.T {
	t.Helper()
	body, err := spec.Document(cat, spec.API{Problems: Codes()})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(body)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

package crm_test

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

type fields = map[string]any

// desk is a world with a customer.
type desk struct {
	*vaulttest.World
	ada uuid.UUID
}

// TestRules tries the rules of kinds on real records, all in one database.
func TestRules(t *testing.T) {
	d := &desk{World: vaulttest.New(t, vaulttest.Options{})}
	d.ada = d.Person("Ada", "Lovelace", "ada@example.org")
	for name, test := range map[string]func(*testing.T, *desk){
		"case": caseClocks, "case moments": caseMoments, "opportunity": opportunities, "order": orders, "returns": returns, "many returns": manyReturns,
		"relationship": relationships, "task": tasks, "asset": assets, "campaign": campaigns, "segment": segments, "buying role": buyingRoles,
		"once": onlyOnce, "masked": masked, "hidden": hidden, "purposes": purposes,
	} {
		t.Run(name, func(t *testing.T) { test(t, d) })
	}
}

// get reads the values of fields as the importer sees them; "" for null.
func (d *desk) get(t *testing.T, kind string, id uuid.UUID) (map[string]string, uint64) {
	t.Helper()
	r, err := d.As("import").Get(t.Context(), kind, id, nil)
	if err != nil {
		t.Fatal(err)
	}
	values := map[string]string{}
	for _, f := range r.Fields {
		values[f.Field.Name] = f.Value.Text()
	}
	return values, r.Version
}

// patch changes a record whatever its version.
func (d *desk) patch(t *testing.T, kind string, id uuid.UUID, f fields) error {
	t.Helper()
	_, version := d.get(t, kind, id)
	_, err := d.As("import").Patch(t.Context(), kind, id, version, d.Draft(kind, true, f))
	return err
}

func (d *desk) create(t *testing.T, kind string, f fields) (uuid.UUID, error) {
	t.Helper()
	w, err := d.As("import").Create(t.Context(), kind, d.Draft(kind, false, f), nil)
	return w.ID, err
}

// refused checks that a write was refused for a field.
func refused(t *testing.T, what string, err error, field, code string) {
	t.Helper()
	invalid, ok := errors.AsType[*fault.Invalid](err)
	if !ok || len(invalid.Fields) == 0 || invalid.Fields[0].Field != field || invalid.Fields[0].Code != code {
		t.Errorf("%s: got %v, want %s: %s", what, err, field, code)
	}
}

func must[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if invalid, ok := errors.AsType[*fault.Invalid](err); ok {
			t.Fatalf("%+v", invalid.Fields)
		}
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func ok(t *testing.T, err error) {
	t.Helper()
	must[int](t)(0, err)
}

func caseClocks(t *testing.T, d *desk) {
	opened := "2026-11-16T10:00:00Z" // a Monday; the shipped hours are nine to five in London
	id := must[uuid.UUID](t)(d.create(t, "case", fields{"contact": d.ada, "kind": "complaint", "priority": "high", "opened_at": opened}))
	v, _ := d.get(t, "case", id)
	if v["number"] == "" || v["response_due_at"] != "2026-11-16T12:00:00Z" || v["resolution_due_at"] != "2026-11-18T10:00:00Z" {
		t.Fatalf("a new case: got %v", v)
	}
	ok(t, d.patch(t, "case", id, fields{"priority": "urgent"}))
	if v, _ = d.get(t, "case", id); v["resolution_due_at"] != "2026-11-17T10:00:00Z" {
		t.Errorf("a higher priority: due %s", v["resolution_due_at"])
	}
	ok(t, d.patch(t, "case", id, fields{"status": "waiting"}))
	if v, _ = d.get(t, "case", id); v["paused_at"] == "" || v["first_response_at"] == "" {
		t.Errorf("a case that waits for the customer: got %v", v)
	}
	answered, due := v["first_response_at"], v["resolution_due_at"]
	ok(t, d.patch(t, "case", id, fields{"status": "in_progress"}))
	v, _ = d.get(t, "case", id)
	if v["paused_at"] != "" || v["paused_s"] == "" || v["first_response_at"] != answered {
		t.Errorf("a case that goes on: got %v", v)
	}
	if v["resolution_due_at"] < due {
		t.Errorf("it is due %s, before it waited %s", v["resolution_due_at"], due)
	}
	ok(t, d.patch(t, "case", id, fields{"status": "resolved"}))
	if v, _ = d.get(t, "case", id); v["resolved_at"] == "" {
		t.Error("a resolved case says nothing of when")
	}
	ok(t, d.patch(t, "case", id, fields{"status": "open"}))
	if v, _ = d.get(t, "case", id); v["resolved_at"] != "" || v["escalation"] != "0" {
		t.Errorf("a case that was opened again: got %v", v)
	}
}

// caseMoments: the first answer is that of the interaction, and nothing of a case lies ahead or before its beginning.
func caseMoments(t *testing.T, d *desk) {
	id := must[uuid.UUID](t)(d.create(t, "case", fields{"contact": d.ada, "kind": "request", "opened_at": "2026-11-16T10:00:00Z"}))
	for i, direction := range []string{"inbound", "outbound", "outbound"} {
		must[uuid.UUID](t)(d.create(t, "interaction", fields{
			"contact": d.ada, "case_ref": id, "kind": "call", "channel": "phone", "direction": direction, "at": fmt.Sprintf("2026-11-16T1%d:00:00Z", i+1),
		}))
	}
	ok(t, d.patch(t, "case", id, fields{"queue": "first"}))
	if v, _ := d.get(t, "case", id); v["first_response_at"] != "2026-11-16T12:00:00Z" {
		t.Errorf("first answer: got %s", v["first_response_at"])
	}
	refused(t, "before it began", d.patch(t, "case", id, fields{"resolved_at": "2026-11-01T00:00:00Z"}), "resolved_at", "out_of_range")
	_, err := d.create(t, "case", fields{"contact": d.ada, "kind": "request", "opened_at": time.Now().Add(time.Hour).Format(time.RFC3339)})
	refused(t, "in the future", err, "opened_at", "out_of_range")
}

func opportunities(t *testing.T, d *desk) {
	id := must[uuid.UUID](t)(d.create(t, "opportunity", fields{"contact": d.ada, "amount": 1000, "currency": "GBP"}))
	v, _ := d.get(t, "opportunity", id)
	if v["stage"] != "prospecting" || v["probability"] != "20" || v["stage_at"] == "" || v["closed_at"] != "" {
		t.Fatalf("a new one: got %v", v)
	}
	ok(t, d.patch(t, "opportunity", id, fields{"stage": "engaging", "probability": 45}))
	if v, _ = d.get(t, "opportunity", id); v["probability"] != "45" {
		t.Errorf("probability: got %s, want what was said", v["probability"])
	}
	refused(t, "lost for no reason", d.patch(t, "opportunity", id, fields{"stage": "lost"}), "lost_cause", "required")
	refused(t, "a reason too early", d.patch(t, "opportunity", id, fields{"lost_cause": "price"}), "lost_cause", "not_allowed")
	refused(t, "closed and open", d.patch(t, "opportunity", id, fields{"closed_at": "2026-01-01T00:00:00Z"}), "closed_at", "not_allowed")
	ok(t, d.patch(t, "opportunity", id, fields{"stage": "lost", "lost_cause": "price", "probability": 70}))
	if v, _ = d.get(t, "opportunity", id); v["probability"] != "0" || v["closed_at"] == "" {
		t.Errorf("lost: got %v", v)
	}
	refused(t, "from lost to won", d.patch(t, "opportunity", id, fields{"stage": "won"}), "stage", "not_allowed")
	ok(t, d.patch(t, "opportunity", id, fields{"stage": "engaging"}))
	if v, _ = d.get(t, "opportunity", id); v["closed_at"] != "" || v["lost_cause"] != "" || v["probability"] != "60" {
		t.Errorf("opened again: got %v", v)
	}
	_, err := d.create(t, "opportunity", fields{"contact": d.ada, "probability": 101})
	refused(t, "more than certain", err, "probability", "out_of_range")
	brought := must[uuid.UUID](t)(d.create(t, "opportunity", fields{"contact": d.ada, "stage": "lost", "engaged_at": "2017-01-02T00:00:00Z", "closed_at": "2017-03-01T00:00:00Z"}))
	if v, _ = d.get(t, "opportunity", brought); v["stage_at"] != "2017-03-01T00:00:00Z" || v["probability"] != "0" {
		t.Errorf("one that comes from elsewhere: got %v", v)
	}
}

func (d *desk) product(t *testing.T, sku string, more fields) uuid.UUID {
	t.Helper()
	f := fields{"sku": sku, "name": "Kettle"}
	maps.Copy(f, more)
	return must[uuid.UUID](t)(d.create(t, "product", f))
}

func orders(t *testing.T, d *desk) {
	p := d.product(t, "K-1", nil)
	f := fields{"contact": d.ada, "placed_at": "2026-11-01T00:00:00Z", "currency": "GBP", "lines": []fields{
		{"product": p, "quantity": 2, "unit_price": 1999}, {"product": p, "unit_price": 500, "amount": 450},
	}}
	w := must[vault.Written](t)(d.As("import").Create(t.Context(), "order", d.Draft("order", false, f), nil))
	if total := d.Count(`SELECT total FROM order_record WHERE id = $1`, w.ID); total != 4448 {
		t.Fatalf("total: got %d, want 4448", total)
	}
	line := w.Children[0].Items[0].ID
	must[vault.Written](t)(d.As("import").PatchChild(t.Context(), "order_line", w.ID, line, 1, d.Draft("order_line", true, fields{"quantity": 3})))
	if total := d.Count(`SELECT total FROM order_record WHERE id = $1`, w.ID); total != 6447 {
		t.Errorf("total of three: got %d, want 6447", total)
	}
	must[vault.Written](t)(d.As("import").DeleteChild(t.Context(), "order_line", w.ID, line, 2))
	if total := d.Count(`SELECT total FROM order_record WHERE id = $1`, w.ID); total != 450 {
		t.Errorf("total without the line: got %d, want 450", total)
	}
	_, version := d.get(t, "order", w.ID)
	_, err := d.As("sales").Patch(t.Context(), "order", w.ID, version, d.Draft("order", true, fields{"total": 1}))
	refused(t, "another total", err, "total", "not_allowed")
	ok(t, d.patch(t, "order", w.ID, fields{"total": 1})) // an import sees amounts masked: a refusal would tell them
	if total := d.Count(`SELECT total FROM order_record WHERE id = $1`, w.ID); total != 450 {
		t.Errorf("a total that is not the sum of the lines: got %d, want 450", total)
	}
	ok(t, d.patch(t, "order", w.ID, fields{"status": "shipped"}))
	refused(t, "back", d.patch(t, "order", w.ID, fields{"status": "placed"}), "status", "not_allowed")
	refused(t, "another kind", d.patch(t, "order", w.ID, fields{"kind": "return"}), "kind", "immutable")
	f["lines"] = []fields{{"product": p, "quantity": 0, "unit_price": 1}}
	_, err = d.create(t, "order", f)
	refused(t, "none of it", err, "quantity", "out_of_range")
	f["lines"] = []fields{{"product": p, "quantity": 1 << 40, "unit_price": 1 << 40}}
	_, err = d.create(t, "order", f)
	refused(t, "more than fits", err, "quantity", "out_of_range")
}

// sell makes a sale of n kettles.
func (d *desk) sell(t *testing.T, p uuid.UUID, n int) uuid.UUID {
	t.Helper()
	return must[uuid.UUID](t)(d.create(t, "order", d.sale(p, n, nil)))
}

func (d *desk) sale(p uuid.UUID, n int, more fields) fields {
	f := fields{"contact": d.ada, "placed_at": "2026-11-01T00:00:00Z", "currency": "GBP", "lines": []fields{{"product": p, "quantity": n, "unit_price": 100}}}
	maps.Copy(f, more)
	return f
}

func returns(t *testing.T, d *desk) {
	p := d.product(t, "K-2", nil)
	sold := d.sell(t, p, 3)
	_, err := d.create(t, "order", d.sale(p, 1, fields{"kind": "return"}))
	refused(t, "of nothing", err, "of", "required")
	_, err = d.create(t, "order", d.sale(p, 4, fields{"kind": "return", "of": sold}))
	refused(t, "more than was sold", err, "lines", "out_of_range")
	_, err = d.create(t, "order", d.sale(p, 1, fields{"kind": "return", "of": sold, "currency": "EUR"}))
	refused(t, "in another currency", err, "currency", "not_allowed")
	back := must[uuid.UUID](t)(d.create(t, "order", d.sale(p, 2, fields{"kind": "return", "of": sold})))
	_, err = d.create(t, "order", d.sale(p, 2, fields{"kind": "return", "of": sold}))
	refused(t, "more than is left", err, "lines", "out_of_range")
	refused(t, "cancel what was returned", d.patch(t, "order", sold, fields{"status": "cancelled"}), "status", "not_allowed")
	ok(t, d.patch(t, "order", back, fields{"status": "cancelled"}))
	must[uuid.UUID](t)(d.create(t, "order", d.sale(p, 3, fields{"kind": "return", "of": sold})))
	bob := d.Person("Bob", "Byte", "bob@example.org")
	_, err = d.create(t, "order", d.sale(p, 1, fields{"kind": "return", "of": sold, "contact": bob}))
	refused(t, "somebody else's", err, "of", "not_allowed")
}

// masked: what a session may not see is not told by what it is refused.
func masked(t *testing.T, d *desk) {
	sold := must[uuid.UUID](t)(d.create(t, "order", fields{"contact": d.ada, "placed_at": "2026-11-01T00:00:00Z", "currency": "GBP", "total": 73219}))
	back := fields{"contact": d.ada, "placed_at": "2026-11-02T00:00:00Z", "kind": "return", "of": sold, "total": 73220}
	_, err := d.As("sales").Create(t.Context(), "order", d.Draft("order", false, back), nil)
	refused(t, "who sees the total", err, "total", "out_of_range")
	id := must[uuid.UUID](t)(d.create(t, "order", back))
	ok(t, d.patch(t, "order", sold, fields{"total": 73218}))
	ok(t, d.patch(t, "order", id, fields{"status": "cancelled"}))
	ok(t, d.patch(t, "order", sold, fields{"total": 1}))
}

// hidden: nobody learns by a fault of a record of another region; whoever sees it is told.
func hidden(t *testing.T, d *desk) {
	d.Credential("de", vault.CredentialSpec{Client: "de", Roles: []string{"sales"}, Purposes: []string{"sales"}, Regions: []string{"GB"}})
	zoe := must[uuid.UUID](t)(d.create(t, "contact", fields{"given_name": "Zoe", "region": "GB"}))
	met := must[uuid.UUID](t)(d.create(t, "interaction", fields{"contact": zoe, "at": "2026-01-02T03:04:05Z", "channel": "visit", "kind": "visit", "region": "GB"}))
	deal := must[uuid.UUID](t)(d.create(t, "opportunity", fields{"contact": zoe, "region": "GB"}))
	for kind, f := range map[string]fields{
		"relationship": {"contact": zoe}, "participant": {"contact": zoe, "interaction": met},
		"buying_role": {"contact": zoe, "opportunity": deal, "role": "user"},
	} {
		field := map[string]string{"relationship": "contact", "participant": "interaction", "buying_role": "opportunity"}[kind]
		f["region"] = "US"
		must[uuid.UUID](t)(d.create(t, kind, f))
		_, err := d.create(t, kind, f)
		refused(t, kind+" that the session sees", err, field, "duplicate")
		delete(f, "region")
		_, err = d.As("de").Create(t.Context(), kind, d.Draft(kind, false, f), nil)
		ok(t, err)
		_, err = d.As("de").Create(t.Context(), kind, d.Draft(kind, false, f), nil)
		refused(t, kind+" of its own", err, field, "duplicate")
	}
}

// purposes: under another purpose than the campaign's nobody becomes a member, and of a member only what came of it is noted.
func purposes(t *testing.T, d *desk) {
	run := must[uuid.UUID](t)(d.create(t, "campaign", fields{"name": "Autumn", "purpose": "marketing"}))
	eve := d.Person("Eve", "Purpose", "purpose@example.org")
	_, err := d.As("sales").Create(t.Context(), "campaign_member", d.Draft("campaign_member", false, fields{"contact": eve, "campaign": run}), nil)
	refused(t, "a member of another purpose's", err, "campaign", "not_allowed")
	id := must[uuid.UUID](t)(d.create(t, "campaign_member", fields{"contact": eve, "campaign": run}))
	_, err = d.As("sales").Patch(t.Context(), "campaign_member", id, 1, d.Draft("campaign_member", true, fields{"opened_at": "2026-02-01T00:00:00Z"}))
	refused(t, "what reached a member", err, "opened_at", "not_allowed")
	_, err = d.As("sales").Patch(t.Context(), "campaign_member", id, 1, d.Draft("campaign_member", true, fields{"revenue": 100}))
	refused(t, "what came of it, without consent", err, "campaign", "not_allowed")
}

// manyReturns: of returns that come at the same time as many are taken as were sold.
func manyReturns(t *testing.T, d *desk) {
	p := d.product(t, "K-3", nil)
	sold := d.sell(t, p, 3)
	errs := make([]error, 6)
	var all sync.WaitGroup
	for i := range errs {
		draft := d.Draft("order", false, d.sale(p, 1, fields{"kind": "return", "of": sold}))
		s := d.As("import")
		all.Go(func() { _, errs[i] = s.Create(t.Context(), "order", draft, nil) })
	}
	all.Wait()
	taken := len(slices.DeleteFunc(slices.Clone(errs), func(err error) bool { return err != nil }))
	if n := d.Count(`SELECT count(*) FROM order_record WHERE of = $1`, sold); taken != 3 || n != 3 {
		t.Errorf("%d returns were taken, and %d are there, want 3: %v", taken, n, errs)
	}
}

func relationships(t *testing.T, d *desk) {
	eve := d.Person("Eve", "Echo", "eve@example.org")
	id := must[uuid.UUID](t)(d.create(t, "relationship", fields{"contact": eve, "stage": "client", "strength": 80}))
	if v, _ := d.get(t, "relationship", id); v["since"] == "" {
		t.Error("it does not say since when")
	}
	_, err := d.create(t, "relationship", fields{"contact": eve})
	refused(t, "a second one", err, "contact", "duplicate")
	refused(t, "ended for no cause", d.patch(t, "relationship", id, fields{"stage": "ended"}), "end_cause", "required")
	refused(t, "a cause too early", d.patch(t, "relationship", id, fields{"end_cause": "weakened"}), "end_cause", "not_allowed")
	refused(t, "too strong", d.patch(t, "relationship", id, fields{"strength": 101}), "strength", "out_of_range")
	ok(t, d.patch(t, "relationship", id, fields{"stage": "ended", "end_cause": "better_provider"}))
	if v, _ := d.get(t, "relationship", id); v["ended_at"] == "" {
		t.Error("it does not say when it ended")
	}
	ok(t, d.patch(t, "relationship", id, fields{"stage": "client"}))
	if v, _ := d.get(t, "relationship", id); v["ended_at"] != "" || v["end_cause"] != "" {
		t.Errorf("one that goes on: got %v", v)
	}
}

func tasks(t *testing.T, d *desk) {
	id := must[uuid.UUID](t)(d.create(t, "task", fields{"contact": d.ada, "due_at": "2026-01-31T09:00:00Z", "recurrence": "monthly"}))
	ok(t, d.patch(t, "task", id, fields{"state": "done"}))
	v, _ := d.get(t, "task", id)
	if v["state"] != "open" || v["times_done"] != "1" || v["done_at"] == "" || v["due_at"] <= time.Now().UTC().Format(time.RFC3339) {
		t.Errorf("one that recurs: got %v", v)
	}
	once := must[uuid.UUID](t)(d.create(t, "task", fields{"contact": d.ada}))
	ok(t, d.patch(t, "task", once, fields{"state": "done"}))
	if v, _ = d.get(t, "task", once); v["state"] != "done" || v["done_at"] == "" || v["times_done"] != "" {
		t.Errorf("one that does not: got %v", v)
	}
	ok(t, d.patch(t, "task", once, fields{"state": "open"}))
	if v, _ = d.get(t, "task", once); v["done_at"] != "" {
		t.Errorf("one that is to be done after all: got %v", v)
	}
}

func assets(t *testing.T, d *desk) {
	p := d.product(t, "K-4", fields{"service_interval_days": 100})
	id := must[uuid.UUID](t)(d.create(t, "asset", fields{"contact": d.ada, "product": p, "bought_at": "2020-01-01T00:00:00Z"}))
	v, _ := d.get(t, "asset", id)
	at, err := time.Parse(time.RFC3339, v["next_service_at"])
	if err != nil || !at.After(time.Now()) || at.After(time.Now().AddDate(0, 0, 101)) {
		t.Errorf("next service: got %q", v["next_service_at"])
	}
	if _, err := d.DraftJSON("task", fmt.Appendf(nil, `{"contact":%q,"asset":%q,"rule":"maintenance"}`, d.ada, id), false); !errors.Is(err, fault.ErrInvalid) {
		t.Errorf("a rule that a caller names: got %v", err)
	}
	own := must[uuid.UUID](t)(d.create(t, "task", fields{"contact": d.ada, "asset": id}))
	if v, _ = d.get(t, "task", own); v["rule"] != "" {
		t.Errorf("a task of nobody's rule: got rule %q", v["rule"])
	}
	task := func() (uuid.UUID, error) {
		draft := d.Draft("task", false, fields{"contact": d.ada, "asset": id})
		f, _ := draft.Kind.Field("rule")
		draft.Put(f, must[value.Value](t)(value.FromText(f.Type, "maintenance", f.Options(""))))
		w, err := d.As("import").Create(t.Context(), "task", draft, nil)
		return w.ID, err
	}
	first := must[uuid.UUID](t)(task())
	if _, err := task(); !errors.Is(err, fault.ErrConflict) {
		t.Errorf("a second task by the rule: got %v", err)
	}
	ok(t, d.patch(t, "task", first, fields{"state": "cancelled"}))
	must[uuid.UUID](t)(task())
}

func campaigns(t *testing.T, d *desk) {
	f := fields{"name": "Spring", "purpose": "marketing", "starts_at": "2027-03-01T00:00:00Z", "ends_at": "2027-02-01T00:00:00Z"}
	_, err := d.create(t, "campaign", f)
	refused(t, "ends before it starts", err, "ends_at", "out_of_range")
	f["ends_at"] = "2027-04-01T00:00:00Z"
	id := must[uuid.UUID](t)(d.create(t, "campaign", f))
	ok(t, d.patch(t, "campaign", id, fields{"status": "active"}))
	refused(t, "another purpose under way", d.patch(t, "campaign", id, fields{"purpose": "sales"}), "purpose", "immutable")
	ok(t, d.patch(t, "campaign", id, fields{"status": "completed"}))
	refused(t, "once more", d.patch(t, "campaign", id, fields{"status": "active"}), "status", "not_allowed")
}

func segments(t *testing.T, d *desk) {
	segment := func(definition string, more fields) error {
		f := fields{"name": "Regulars", "purpose": "marketing", "definition": definition}
		maps.Copy(f, more)
		_, err := d.create(t, "segment", f)
		return err
	}
	ok(t, segment(`{"all":[{"field":"region","op":"in","values":["GB","IE"]},{"field":"stage","op":"eq","values":["client"]}]}`, nil))
	for what, definition := range map[string]string{
		"no JSON": `region = GB`, "nothing": `{"all":[]}`, "unknown member": `{"any":[]}`,
	} {
		if err := segment(definition, nil); !errors.Is(err, fault.ErrInvalid) {
			t.Errorf("%s: got %v", what, err)
		}
	}
	refused(t, "a sealed field", segment(`{"all":[{"field":"family_name","op":"eq","values":["x"]}]}`, nil), "definition", "sealed_field")
	refused(t, "one person", segment(fmt.Sprintf(`{"all":[{"field":"id","op":"eq","values":[%q]}]}`, d.ada), nil), "definition", "personal")
	refused(t, "one family", segment(fmt.Sprintf(`{"all":[{"field":"account","op":"eq","values":[%q]}]}`, d.ada), nil), "definition", "personal")
	refused(t, "an unknown field", segment(`{"all":[{"field":"shoe_size","op":"eq","values":["9"]}]}`, nil), "definition", "unknown_field")
	refused(t, "too small", segment(`{"all":[{"field":"region","op":"eq","values":["GB"]}]}`, fields{"min_size": crm.MinSegment - 1}), "min_size", "out_of_range")
}

func buyingRoles(t *testing.T, d *desk) {
	o := must[uuid.UUID](t)(d.create(t, "opportunity", fields{"contact": d.ada}))
	_, err := d.create(t, "buying_role", fields{"contact": d.ada, "opportunity": o, "role": "decider", "weight_price": 101})
	refused(t, "too heavy", err, "weight_price", "out_of_range")
	must[uuid.UUID](t)(d.create(t, "buying_role", fields{"contact": d.ada, "opportunity": o, "role": "decider", "weight_price": 100}))
	_, err = d.create(t, "buying_role", fields{"contact": d.ada, "opportunity": o, "role": "decider"})
	refused(t, "the same role again", err, "opportunity", "duplicate")
	user := must[uuid.UUID](t)(d.create(t, "buying_role", fields{"contact": d.ada, "opportunity": o, "role": "user"}))
	refused(t, "into the same role", d.patch(t, "buying_role", user, fields{"role": "decider"}), "opportunity", "duplicate")
	ok(t, d.patch(t, "buying_role", user, fields{"role": "user", "weight_price": 1}))
}

// onlyOnce is what a person has once for each meeting or campaign.
func onlyOnce(t *testing.T, d *desk) {
	eve := d.Person("Eve", "Once", "once@example.org")
	met := must[uuid.UUID](t)(d.create(t, "interaction", fields{"contact": d.ada, "at": "2026-01-02T03:04:05Z", "channel": "visit", "kind": "visit"}))
	part := fields{"contact": eve, "interaction": met, "role": "attendee"}
	must[uuid.UUID](t)(d.create(t, "participant", part))
	_, err := d.create(t, "participant", part)
	refused(t, "the same participant again", err, "interaction", "duplicate")
	run := must[uuid.UUID](t)(d.create(t, "campaign", fields{"name": "Spring", "purpose": "marketing"}))
	must[uuid.UUID](t)(d.create(t, "campaign_member", fields{"contact": eve, "campaign": run}))
	_, err = d.create(t, "campaign_member", fields{"contact": eve, "campaign": run})
	refused(t, "the same member again", err, "campaign", "duplicate")
}

func TestNextDue(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, due, recurrence, now, want string
		every                            int
	}{
		{"daily over the change of clocks", "2026-03-28T08:00:00Z", "daily", "2026-03-28T09:00:00Z", "2026-03-29T07:00:00Z", 1},
		{"far behind", "2020-01-01T08:00:00Z", "daily", "2026-11-22T12:00:00Z", "2026-11-23T08:00:00Z", 1},
		{"every other week", "2026-11-02T08:00:00Z", "weekly", "2026-11-05T00:00:00Z", "2026-11-16T08:00:00Z", 2},
		{"done before it was due", "2026-11-30T08:00:00Z", "weekly", "2026-11-22T00:00:00Z", "2026-12-07T08:00:00Z", 1},
		{"a month without that day", "2026-01-31T08:00:00Z", "monthly", "2026-02-01T00:00:00Z", "2026-02-28T08:00:00Z", 1},
		{"a quarter", "2026-11-30T08:00:00Z", "quarterly", "2026-12-01T00:00:00Z", "2027-02-28T08:00:00Z", 1},
		{"a leap day", "2024-02-29T08:00:00Z", "yearly", "2024-03-01T00:00:00Z", "2025-02-28T08:00:00Z", 1},
		{"not at all", "2026-01-31T08:00:00Z", "none", "2026-02-01T00:00:00Z", "2026-01-31T08:00:00Z", 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			at := func(text string) time.Time { v := must[time.Time](t)(time.Parse(time.RFC3339, text)); return v }
			if got := crm.NextDue(at(tt.due), tt.recurrence, tt.every, at(tt.now), berlin); !got.Equal(at(tt.want)) {
				t.Errorf("got %s, want %s", got.UTC().Format(time.RFC3339), tt.want)
			}
		})
	}
}

package vault_test

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault"
)

// bea is another contact with the same fields as ada, so that every column has something to move.
func bea() map[string]any {
	return map[string]any{
		"given_name": "Bea", "family_name": "Ferrer", "birth_date": "1991-07-07", "gender": "other", "job_title": "Baker",
		"external_ref": "crm-1991", "language": "fr", "region": "FR", "owner": "u2", "team": "t2", "stage": "prospect", "tags": []string{"vip"},
		"contact_points": []map[string]any{
			{"kind": "email", "value": "bea@example.org", "label": "home"},
			{"kind": "phone", "value": "+33 1 42 68 53 00", "preferred": true},
		},
	}
}

// saved are the tables that a move may touch.
var saved = []string{"contact", "contact_point", "case_record", "key_subject", "subject_state", "state_past", "history", "directory", "consent_event", "active", "credential"}

// save keeps a copy of every table; restore puts them back, so that many moves can be tried in one database.
func (w *world) save() (restore func()) {
	for _, t := range saved {
		w.exec("CREATE TABLE IF NOT EXISTS saved_" + t + " AS SELECT * FROM " + t)
	}
	return func() {
		for _, t := range saved {
			w.exec("DELETE FROM " + t)
			w.exec("INSERT INTO " + t + " SELECT * FROM saved_" + t)
		}
	}
}

// people are two contacts with several versions, a case each and a consent.
type people struct {
	ids    []uuid.UUID
	cases  []uuid.UUID
	points [][]uuid.UUID
}

func (w *world) people() people {
	w.t.Helper()
	var p people
	ctx := w.t.Context()
	for i, fields := range []map[string]any{ada(), bea()} {
		c := w.create(fields)
		p.ids = append(p.ids, c.ID)
		var points []uuid.UUID
		for _, item := range c.Children[0].Items {
			points = append(points, item.ID)
		}
		p.points = append(p.points, points)
		body := map[string]any{"contact": c.ID, "kind": "complaint", "description": fmt.Sprintf("It hums %d times.", i)}
		written, err := w.as("support").Create(ctx, "case", w.draft("case", false, body), nil)
		if err != nil {
			w.t.Fatal(explain(err))
		}
		p.cases = append(p.cases, written.ID)
		for v := range 2 {
			patch := map[string]any{"job_title": fmt.Sprintf("Job %d", v), "language": []string{"de", "it"}[v]}
			if _, err := w.as("import").Patch(ctx, "contact", c.ID, uint64(v+1), w.draft("contact", true, patch)); err != nil {
				w.t.Fatal(explain(err))
			}
		}
		w.consent(c.ID, "email")
	}
	return p
}

func (w *world) consent(id uuid.UUID, channel string) vault.ConsentRecorded {
	w.t.Helper()
	given := vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: channel, NoticeID: "marketing", NoticeVersion: 1}
	out, err := w.as("import").RecordConsent(w.t.Context(), "contact", id, given, nil)
	if err != nil {
		w.t.Fatal(explain(err))
	}
	return out
}

// looks are every way the two people are read, each as text: what was shown, or which refusal.
func (w *world) looks(p people) map[string]string {
	out := map[string]string{}
	ctx := w.t.Context()
	read := func(name, as, kind string, id uuid.UUID) {
		r, err := w.as(as).Get(ctx, kind, id, nil)
		out[name] = look(shown(r), r.Version, err)
	}
	for i, id := range p.ids {
		read(fmt.Sprint("officer contact ", i), "officer", "contact", id)
		read(fmt.Sprint("support contact ", i), "support", "contact", id)
		read(fmt.Sprint("marketing contact ", i), "marketing", "contact", id)
		read(fmt.Sprint("officer case ", i), "officer", "case", p.cases[i])
		h, err := w.as("officer").History(ctx, "contact", id)
		past := map[string]string{}
		for _, v := range h.Versions {
			for _, f := range v.Changed {
				past[fmt.Sprint(v.Record, v.Version, f.Field.Name)] = string(f.Value.AppendJSON(nil))
			}
		}
		out[fmt.Sprint("history ", i)] = look(past, uint64(len(h.Versions)), err)
		l, err := w.as("officer").Consents(ctx, "contact", id, zero, zero)
		out[fmt.Sprint("consents ", i)] = look(map[string]string{"n": fmt.Sprint(len(l.Events))}, 0, err)
	}
	return out
}

const refused = "refused"

func look(fields map[string]string, version uint64, err error) string {
	switch {
	case errors.Is(err, vault.ErrIntegrity), errors.Is(err, vault.ErrNotFound), errors.Is(err, vault.ErrDenied), errors.Is(err, vault.ErrGone):
		return refused
	case err != nil:
		return "failed: " + err.Error()
	}
	b, _ := json.Marshal(fields)
	return fmt.Sprint(version, " ", string(b))
}

// settled fails unless each look is as it was before the move, or refused.
func settled(t interface{ Errorf(string, ...any) }, move string, before, after map[string]string) (refusals int) {
	for name, now := range after {
		if now == refused {
			refusals++
		}
		if now != before[name] && now != refused {
			t.Errorf("after %s, %s serves %s; before it was %s", move, name, now, before[name])
		}
	}
	return refusals
}

// TestP8MovedRowsAreNeverServed copies columns between subjects, records and versions, one known move
// after the other: each is refused.
func TestP8MovedRowsAreNeverServed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.people()
	a, b := p.ids[0], p.ids[1]
	before := w.looks(p)
	restore := w.save()
	moves := map[string]struct {
		sql  string
		args []any
	}{
		"sealed of another subject":  {`UPDATE contact c SET sealed = o.sealed FROM contact o WHERE c.id = $1 AND o.id = $2`, []any{a, b}},
		"header of another subject":  {`UPDATE contact c SET header = o.header FROM contact o WHERE c.id = $1 AND o.id = $2`, []any{a, b}},
		"whole row but the ids":      {`UPDATE contact c SET (sealed, header, language, source, owner, team, region, tags, stage, account, ended_at) = (SELECT sealed, header, language, source, owner, team, region, tags, stage, account, ended_at FROM contact WHERE id = $2) WHERE c.id = $1`, []any{a, b}},
		"region":                     {`UPDATE contact SET region = 'FR' WHERE id = $1`, []any{a}},
		"owner":                      {`UPDATE contact SET owner = 'mallory' WHERE id = $1`, []any{a}},
		"team":                       {`UPDATE contact SET team = 'mallory' WHERE id = $1`, []any{a}},
		"stage":                      {`UPDATE contact SET stage = 'advocate' WHERE id = $1`, []any{a}},
		"tags":                       {`UPDATE contact SET tags = '{vip}' WHERE id = $1`, []any{a}},
		"a clear value removed":      {`UPDATE contact SET language = NULL WHERE id = $1`, []any{a}},
		"version":                    {`UPDATE contact SET version = version + 1 WHERE id = $1`, []any{a}},
		"an older sealed column":     {`UPDATE contact c SET sealed = h.sealed FROM history h WHERE c.id = $1 AND h.record = $1 AND h.version = 1`, []any{a}},
		"point's value from another": {`UPDATE contact_point c SET sealed = o.sealed, header = o.header FROM contact_point o WHERE c.id = $1 AND o.id = $2`, []any{p.points[0][0], p.points[1][0]}},
		"point verified by hand":     {`UPDATE contact_point SET verified = true WHERE id = $1`, []any{p.points[0][0]}},
		"point of another class":     {`UPDATE contact_point SET kind = 'post' WHERE id = $1`, []any{p.points[0][0]}},
		"point copied to another":    {`INSERT INTO contact_point SELECT $2, gen_random_uuid(), version, sealed, header, imported, created_at, updated_at, $2, kind, verified, preferred, label FROM contact_point WHERE id = $1`, []any{p.points[0][0], b}},
		"point copied in place":      {`INSERT INTO contact_point SELECT subject, gen_random_uuid(), version, sealed, header, imported, created_at, updated_at, parent, kind, verified, preferred, label FROM contact_point WHERE id = $1`, []any{p.points[0][0]}},
		"case given to another":      {`WITH d AS (UPDATE directory SET subject = $2 WHERE id = $1) UPDATE case_record SET subject = $2, contact = $2 WHERE id = $1`, []any{p.cases[0], b}},
		"keys of another":            {`UPDATE key_subject c SET wrapped = o.wrapped FROM key_subject o WHERE c.subject = $1 AND o.subject = $2`, []any{a, b}},
		"key slots swapped":          {`UPDATE key_subject SET wrapped[1] = wrapped[7], wrapped[7] = wrapped[1] WHERE subject = $1`, []any{a}},
		"bucket unknown":             {`UPDATE key_subject SET bucket = gen_random_uuid() WHERE subject = $1`, []any{a}},
		"bucket version":             {`UPDATE key_subject SET bucket_version = 7 WHERE subject = $1`, []any{a}},
		"key row of another kind":    {`UPDATE key_subject SET kind = 'account' WHERE subject = $1`, []any{a}},
		"sealed column cut short":    {`UPDATE contact SET sealed = substring(sealed FOR length(sealed) - 3) WHERE id = $1`, []any{a}},
		"sealed column emptied":      {`UPDATE contact SET sealed = '\x01' WHERE id = $1`, []any{a}},
		"a byte of a blob":           {`UPDATE contact SET sealed = set_byte(sealed, length(sealed) - 1, get_byte(sealed, length(sealed) - 1) # 1) WHERE id = $1`, []any{a}},
		"history of another":         {`UPDATE history h SET sealed = o.sealed FROM history o WHERE h.record = $1 AND o.record = $2 AND h.version = o.version`, []any{a, b}},
	}
	for name, m := range moves {
		tag, err := w.pool.Exec(t.Context(), m.sql, m.args...)
		if err != nil || tag.RowsAffected() == 0 {
			t.Fatalf("%s moved %d rows: %v", name, tag.RowsAffected(), err)
		}
		if n := settled(t, name, before, w.looks(p)); n == 0 {
			t.Errorf("%s: nothing was refused", name)
		}
		restore()
	}
	if n := settled(t, "restore", before, w.looks(p)); n != 0 {
		t.Errorf("%d looks are refused after everything was put back", n)
	}
}

// TestP8RolledBackRows tells mixed rows, which are refused, from a row put back as a whole, which by design
// only the check of records against the log finds.
func TestP8RolledBackRows(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(ada()).ID
	w.exec(`CREATE TABLE older AS SELECT * FROM contact WHERE id = $1::text::uuid`, id.String())
	patch := w.draft("contact", true, map[string]any{"job_title": "Countess", "language": "de"})
	if _, err := w.as("import").Patch(t.Context(), "contact", id, 1, patch); err != nil {
		t.Fatal(explain(err))
	}
	w.exec(`CREATE TABLE newer AS SELECT * FROM contact`)
	columns := []string{"version", "sealed", "header", "language", "updated_at"}
	for mask := 1; mask < 1<<len(columns); mask++ {
		set, whole := "", mask == 1<<len(columns)-1
		for i, c := range columns {
			if mask&(1<<i) != 0 {
				set += fmt.Sprintf(", %[1]s = o.%[1]s", c)
			}
		}
		w.exec(`UPDATE contact c SET ` + set[2:] + ` FROM older o WHERE c.id = o.id`)
		got, err := w.get("support", id)
		switch {
		case whole && (err != nil || got.Version != 1 || shown(got)["job_title"] != `clear:"Analyst"`):
			t.Errorf("a row put back whole: got version %d, %v", got.Version, err)
		case !whole && !errors.Is(err, vault.ErrIntegrity):
			t.Errorf("older%s: got version %d %s, %v", set, got.Version, shown(got)["job_title"], err)
		}
		w.exec(`UPDATE contact c SET (version, sealed, header, language, updated_at) = (o.version, o.sealed, o.header, o.language, o.updated_at) FROM newer o WHERE c.id = o.id`)
	}
}

// TestP8MovedPointIsRefused gives a contact point to another contact: who gets it is not served at all.
func TestP8MovedPointIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.people()
	w.exec(`UPDATE contact_point SET subject = $2, parent = $2 WHERE id = $1`, p.points[0][0], p.ids[1])
	if _, err := w.get("officer", p.ids[1]); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("the new owner: got %v", err)
	}
	if _, err := w.as("officer").List(t.Context(), "contact", vault.ListQuery{}); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("a list with the new owner: got %v", err)
	}
}

// TestP8EditedHistoryIsRefused edits the clear values that history keeps.
func TestP8EditedHistoryIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.people()
	before := w.looks(p)
	restore := w.save()
	for name, sql := range map[string]string{
		"clear value": `UPDATE history SET clear = '{"language":"fr"}' WHERE record = $1`,
		"version":     `UPDATE history SET version = version + 10 WHERE record = $1`,
		"swapped":     `UPDATE history h SET sealed = o.sealed, clear = o.clear FROM history o WHERE h.record = $1 AND o.record = $1 AND h.version <> o.version`,
	} {
		w.exec(sql, p.ids[0])
		if n := settled(t, name, before, w.looks(p)); n == 0 {
			t.Errorf("%s: nothing was refused", name)
		}
		restore()
	}
}

// TestP8MovedTokenIsNeverServed makes a token lead to a record that does not hold its value.
func TestP8MovedTokenIsNeverServed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.people()
	w.exec(`UPDATE token SET subject = $2, record = $2 WHERE source = $1`, p.points[0][0], p.ids[1])
	r, err := w.as("support").Lookup(t.Context(), vault.LookupQuery{By: "email", Value: []byte(`"ada@example.com"`)})
	if err == nil {
		t.Errorf("looking up one contact's e-mail served another: %v", r.ID == p.ids[1])
	}
	w.exec(`UPDATE token SET subject = $2, record = $2 WHERE source = $1 AND index = 20`, p.ids[0], p.ids[1])
	found, err := w.as("support").Search(t.Context(), "contact", vault.SearchQuery{Body: []byte(`{"family_name":"Lovelace","given_name":"A"}`)})
	if err == nil && len(found.Items) > 0 {
		t.Errorf("searching one contact's name served another: %v", found.Items[0].ID == p.ids[1])
	}
}

// blobs splits a sealed column by its documented layout: format byte, then number, seal version, length, blob.
func blobs(t interface{ Fatalf(string, ...any) }, column []byte) (entries [][]byte) {
	for b := column[1:]; len(b) > 0; {
		_, n := binary.Uvarint(b[2:])
		size, m := binary.Uvarint(b[2+n:])
		end := 2 + n + m + int(size)
		if n <= 0 || m <= 0 || end > len(b) {
			t.Fatalf("the sealed column does not have its documented layout")
		}
		entries, b = append(entries, b[:end]), b[end:]
	}
	return entries
}

// head is the part of a sealed entry before its blob.
func head(entry []byte) int {
	_, n := binary.Uvarint(entry[2:])
	_, m := binary.Uvarint(entry[2+n:])
	return 2 + n + m
}

// spliced puts the blob of one entry in the place of another's, with its own or the place's number and version.
func spliced(into [][]byte, at int, from []byte, keepHead bool) []byte {
	out := []byte{1}
	for i, e := range into {
		switch {
		case i != at:
			out = append(out, e...)
		case keepHead:
			_, n := binary.Uvarint(e[2:])
			out = append(out, e[:2+n]...)
			blob := from[head(from):]
			out = binary.AppendUvarint(out, uint64(len(blob)))
			out = append(out, blob...)
		default:
			out = append(append(out, e[:2]...), from[2:]...)
		}
	}
	return out
}

// TestP8SwappedFields puts each ciphertext of a contact or point in the place of each other one of its own row and
// of the other person's: under the place's number and version, only what it is bound to can tell.
func TestP8SwappedFields(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.people()
	column := func(table string, id uuid.UUID) (b []byte) {
		if err := w.pool.QueryRow(t.Context(), "SELECT sealed FROM "+table+" WHERE id = $1", id).Scan(&b); err != nil {
			t.Fatal(err)
		}
		return b
	}
	tried := 0
	for table, rows := range map[string][]uuid.UUID{"contact": p.ids, "contact_point": {p.points[0][0], p.points[1][0]}} {
		for _, to := range rows {
			own := column(table, to)
			into := blobs(t, own)
			for _, from := range rows {
				for _, blob := range blobs(t, column(table, from)) {
					for at := range into {
						moved := spliced(into, at, blob, true)
						if string(moved) == string(own) {
							continue
						}
						tried++
						w.exec("UPDATE "+table+" SET sealed = $2 WHERE id = $1", to, moved)
						whose := p.ids[0]
						if to == p.ids[1] || to == p.points[1][0] {
							whose = p.ids[1]
						}
						if r, err := w.as("officer").Get(t.Context(), "contact", whose, nil); err == nil && binary.BigEndian.Uint16(into[at]) != gender {
							t.Errorf("%s: field %d was served from another place: %v", table, binary.BigEndian.Uint16(into[at]), shown(r))
						}
						w.exec("UPDATE "+table+" SET sealed = $2 WHERE id = $1", to, own)
					}
				}
			}
		}
	}
	if tried < 100 {
		t.Errorf("only %d moves were tried", tried)
	}
}

// TestP8SameSubjectSameClass moves ciphertexts that share subject, class and field, so that only the record or the
// seal version differs: between two e-mail addresses of one contact, and from a contact's history.
func TestP8SameSubjectSameClass(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	fields := ada()
	fields["contact_points"] = []map[string]any{{"kind": "email", "value": "ada@example.com"}, {"kind": "email", "value": "ada@example.net"}}
	c := w.create(fields)
	points := c.Children[0].Items
	w.exec(`UPDATE contact_point SET sealed = (SELECT sealed FROM contact_point WHERE id = $2) WHERE id = $1`, points[0].ID, points[1].ID)
	if r, err := w.get("officer", c.ID); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("one address in place of the other: served %s, %v", shown(r)["email.value"], err)
	}
	d := w.create(bea())
	patch := w.draft("contact", true, map[string]any{"job_title": "Miller"})
	if _, err := w.as("import").Patch(t.Context(), "contact", d.ID, 1, patch); err != nil {
		t.Fatal(explain(err))
	}
	var now, then []byte
	err := w.pool.QueryRow(t.Context(), `SELECT c.sealed, h.sealed FROM contact c JOIN history h ON h.record = c.id WHERE c.id = $1`, d.ID).Scan(&now, &then)
	if err != nil {
		t.Fatal(err)
	}
	old, into := blobs(t, then)[0], blobs(t, now)
	at := slices.IndexFunc(into, func(e []byte) bool { return string(e[:2]) == string(old[:2]) })
	w.exec(`UPDATE contact SET sealed = $2 WHERE id = $1`, d.ID, spliced(into, at, old, true))
	if r, err := w.get("officer", d.ID); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("an older value under the newer version: served %s, %v", shown(r)["job_title"], err)
	}
}

// gender is the number of a contact's only field that the officer does not see.
const gender = 4

// TestP8RandomMoves moves single ciphertexts and columns at random: no reply ever differs from the true one.
func TestP8RandomMoves(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.people()
	before := w.looks(p)
	restore := w.save()
	type row struct {
		table string
		id    uuid.UUID
	}
	var rows []row
	for i := range p.ids {
		rows = append(rows, row{"contact", p.ids[i]}, row{"case_record", p.cases[i]}, row{"contact_point", p.points[i][0]}, row{"contact_point", p.points[i][1]})
	}
	sealedOf := func(rt *rapid.T, r row) (b []byte) {
		if err := w.pool.QueryRow(t.Context(), "SELECT sealed FROM "+r.table+" WHERE id = $1", r.id).Scan(&b); err != nil {
			rt.Fatalf("sealed column: %v", err)
		}
		return b
	}
	refusals := 0
	rapid.Check(t, func(rt *rapid.T) {
		defer restore()
		from, to := rapid.SampledFrom(rows).Draw(rt, "from"), rapid.SampledFrom(rows).Draw(rt, "to")
		src, dst := blobs(rt, sealedOf(rt, from)), blobs(rt, sealedOf(rt, to))
		blob := rapid.SampledFrom(src).Draw(rt, "blob")
		at := rapid.IntRange(0, len(dst)-1).Draw(rt, "at")
		column := spliced(dst, at, blob, rapid.Bool().Draw(rt, "keep head"))
		w.exec("UPDATE "+to.table+" SET sealed = $2 WHERE id = $1", to.id, column)
		if rapid.Bool().Draw(rt, "header too") {
			w.exec("UPDATE "+to.table+" SET header = (SELECT header FROM "+from.table+" WHERE id = $2) WHERE id = $1", to.id, from.id)
		}
		refusals += settled(rt, fmt.Sprint(from.table, " into ", to.table), before, w.looks(p))
	})
	if refusals == 0 {
		t.Error("no move was refused: nothing moved")
	}
}

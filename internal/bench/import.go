package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"runtime"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/mapping"
)

// Bounds of an import's contacts.
const (
	MinImport = 1000
	MaxImport = 10_000_000
	maxReads  = 1_000_000
)

const (
	importBudget = 6000 // contacts a second, on two cores
	regulars     = 50   // one contact of so many has interactions,
	visits       = 5    // so many
)

// readSizes are how many contacts there are when reads are measured, besides at the end.
var readSizes = []int{10_000, 100_000, 1_000_000}

// Import measures an import of contacts from a file, each with an address, a telephone number and a reference, and of
// interactions that name them; and what lists, look-ups and timelines take as the tables grow. Of Config it takes Subjects,
// from MinImport to MaxImport, and Rounds, of each read. It reports ImportResult. Errors: as of Keys.
func Import(ctx context.Context, cfg Config, report func(context.Context, ImportResult) error) error {
	if err := errors.Join(within("contacts", cfg.Subjects, MinImport, MaxImport), within("reads", cfg.Rounds, 1, maxReads)); err != nil {
		return err
	}
	return withMachine(ctx, cfg, func(cfg Config, m *Machine) error { return imports(ctx, cfg, m, report) })
}

func imports(ctx context.Context, cfg Config, m *Machine, report func(context.Context, ImportResult) error) (err error) {
	s, err := m.Site(ctx, "bench_import", crm.Source())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close(ctx)) }()
	l := &loading{cfg: cfg, site: s, report: report, imports: importer.New(s.vault)}
	if err := l.prepare(ctx); err != nil {
		return err
	}
	sizes := slices.DeleteFunc(slices.Clone(readSizes), func(n int) bool { return n >= cfg.Subjects })
	for _, n := range append(sizes, cfg.Subjects) {
		if err := l.grow(ctx, n); err != nil {
			return err
		}
	}
	return nil
}

// loading is a vault that grows by imports.
type loading struct {
	cfg     Config
	site    *Site
	report  func(context.Context, ImportResult) error
	imports *importer.Importer
	writer  *vault.Session
	reader  *vault.Session
	have    int // contacts
}

func (l *loading) prepare(ctx context.Context) (err error) {
	if l.writer, err = l.site.Session(ctx, "import", "operations"); err != nil {
		return err
	}
	l.reader, err = l.site.Session(ctx, "officer", "compliance")
	return err
}

// grow imports contacts up to so many, with their interactions, and then reads.
func (l *loading) grow(ctx context.Context, to int) error {
	from := l.have
	if err := l.load(ctx, "import/contacts", importBudget, contacts(from, to)); err != nil {
		return err
	}
	l.have = to
	meetings := file{
		spec: importer.Spec{
			Kind: crm.Interaction, Map: map[string]string{"ref": "external_ref", "at": "at", "text": "summary", "channel": "channel", "kind": "kind"},
			Columns: []mapping.Column{{Name: "who", Field: "contact", Ref: "external_ref"}},
		},
		header: "ref,who,at,text,channel,kind\n", from: from / regulars * visits, to: to / regulars * visits, row: meeting,
	}
	if err := l.load(ctx, "import/interactions", 0, meetings); err != nil {
		return err
	}
	if err := l.site.machine.Exec(ctx, l.site.name, "VACUUM (ANALYZE)", "CHECKPOINT"); err != nil {
		return err
	}
	return l.read(ctx)
}

// file is a CSV file that is made as it is read.
type file struct {
	spec     importer.Spec
	header   string
	from, to int
	row      func(to []byte, n int) []byte
	left     []byte
}

// Read is that of io.Reader.
func (f *file) Read(p []byte) (int, error) {
	for len(f.left) == 0 {
		switch {
		case f.header != "":
			f.left, f.header = []byte(f.header), ""
		case f.from == f.to:
			return 0, io.EOF
		default:
			f.left, f.from = f.row(f.left[:0], f.from), f.from+1
		}
	}
	n := copy(p, f.left)
	f.left = f.left[n:]
	return n, nil
}

// contacts is those from one to before another, each with a reference, names, an e-mail address and a telephone number.
func contacts(from, to int) file {
	return file{
		spec: importer.Spec{Kind: crm.Contact, Region: "GB", Map: map[string]string{
			"ref": "external_ref", "first": "given_name", "last": "family_name", "job": "job_title", "region": "region", "language": "language",
			"source": "source", "tags": "tags", "mail": "contact_points.email", "phone": "contact_points.phone",
		}},
		header: "ref,first,last,job,region,language,source,tags,mail,phone\n", from: from, to: to, row: person,
	}
}

var words = []string{"vip", "newsletter", "event;trial", ""}

func person(to []byte, n int) []byte {
	given, family := Names(n)
	language, source, region := Marks(n)
	return fmt.Appendf(to, "%s,%s,%s,Clerk,%s,%s,%s,%s,%s,%s\n",
		Reference(n), given, family, region, language, source, words[n%len(words)], Address(n), Phone(n))
}

func meeting(to []byte, n int) []byte {
	who := n / visits * regulars
	return fmt.Appendf(to, "i-%08d,%s,2026-%02d-%02dT%02d:00:00Z,A talk of %d minutes,phone,call\n", n, Reference(who), 1+n%12, 1+n%28, n%24, 1+n%60)
}

// load imports a file, and reports what that took.
func (l *loading) load(ctx context.Context, name string, budget float64, f file) error {
	rows := f.to - f.from
	if rows == 0 {
		return nil
	}
	l.cfg.Say("%s: %d rows, where there are %d contacts", name, rows, l.have)
	if err := l.site.machine.Exec(ctx, l.site.name, "CHECKPOINT"); err != nil {
		return err
	}
	before, err := l.counts(ctx)
	if err != nil {
		return err
	}
	f.spec.Progress = func(n int) { l.cfg.Progress(name, min(n, rows), rows) }
	runtime.GC()
	base := heap()
	peak := startPeak()
	pid := l.site.machine.server.PID()
	ours, theirs, began := ProcessCPU(), ServerCPU("/proc", pid), l.cfg.Now()
	r, err := l.imports.Import(ctx, l.writer, f.spec, &f)
	took := l.cfg.Now().Sub(began)
	ours, theirs = ProcessCPU()-ours, ServerCPU("/proc", pid)-theirs
	highest := peak()
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if r.Created != rows || r.Failed > 0 {
		return fmt.Errorf("%s: %d of %d rows were taken, %d failed: %v", name, r.Created, rows, r.Failed, r.Errors[:min(3, len(r.Errors))])
	}
	after, err := l.counts(ctx)
	if err != nil {
		return err
	}
	each := float64(rows)
	out := ImportResult{
		Bench: name, Contacts: l.have, Rows: rows, OpsPerS: each / took.Seconds(), HeapMB: float64(highest-min(base, highest)) / (1 << 20),
		NsPerOp: float64((ours + theirs).Nanoseconds()) / each, ServerNs: float64(ours.Nanoseconds()) / each, DBNs: float64(theirs.Nanoseconds()) / each,
		Written: map[string]float64{},
	}
	if budget > 0 {
		out.AtLeast("ops_per_s", out.OpsPerS, budget)
	}
	for _, table := range slices.Sorted(maps.Keys(after)) {
		if n := after[table] - before[table]; n > 0 {
			out.Written[table] = float64(n) / each
		}
	}
	out.round()
	return l.report(ctx, out)
}

// written are the tables that an import puts rows into.
var written = []string{
	"contact", "contact_point", "interaction", "key_subject", "key_bucket", "subject_state", "directory", "token", "history", "review", "import_change", "log_intake",
}

// counts are the rows of those tables.
func (l *loading) counts(ctx context.Context) (map[string]int64, error) {
	parts := make([]string, len(written))
	for i, table := range written {
		parts[i] = "(SELECT count(*) FROM " + table + ")"
	}
	counts := make([]int64, len(written))
	to := make([]any, len(written))
	for i := range counts {
		to[i] = &counts[i]
	}
	if err := l.site.pool.QueryRow(ctx, "SELECT "+strings.Join(parts, ", ")).Scan(to...); err != nil {
		return nil, fmt.Errorf("count: %w", postgres.Scrub(err))
	}
	out := map[string]int64{}
	for i, table := range written {
		out[table] = counts[i]
	}
	return out, nil
}

// known is the id of a contact.
func (l *loading) known(ctx context.Context, n int) (uuid.UUID, error) {
	r, err := l.reader.Lookup(ctx, vault.LookupQuery{By: "external_ref", Value: []byte(`"` + Reference(n) + `"`)})
	return r.ID, err
}
